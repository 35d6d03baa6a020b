package org.followthrough.site;

/// An amount within a sentence, in a form that may stand behind a preposition: `$1bn to $1.5bn`, not
/// `between $1bn and $1.5bn`. The words around it agree with it.
///
/// @param definite whether it is a number or a range, which may take an article; a bound such as `at least` may not
/// @param plural whether it counts as several in languages that make a participle agree
public record Noun(String text, boolean definite, boolean plural) {

    @Override
    public String toString() {
        return text;
    }
}
