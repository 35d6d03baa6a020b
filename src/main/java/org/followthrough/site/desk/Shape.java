package org.followthrough.site.desk;

/// How something is entered, and what becomes of it.
enum Shape {
    /// One line of text.
    LINE,
    /// Several lines of one text.
    PROSE,
    /// A number, or what is taken for one.
    NUMBER,
    /// A key of something on record.
    KEY,
    /// One of some terms.
    CHOICE,
    /// Any of some terms.
    CHOICES,
    /// A text a line.
    LINES,
    /// One figure.
    FIGURE,
    /// A figure a line.
    FIGURES,
    /// A name and its value a line: `lei: 5493…`.
    PAIRS,
    /// A party and its role a line: `softbank: investor`.
    PARTIES,
    /// A site a line: `Abilene; US-TX; US; 32.45; -99.73`.
    SITES;

    boolean isLong() {
        return switch (this) {
            case PROSE, LINES, FIGURES, PAIRS, PARTIES, SITES -> true;
            case LINE, NUMBER, KEY, CHOICE, CHOICES, FIGURE -> false;
        };
    }

    boolean isFigures() {
        return this == FIGURE || this == FIGURES;
    }
}
