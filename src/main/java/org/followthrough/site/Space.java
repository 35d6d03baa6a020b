package org.followthrough.site;

/// The distances that pages keep: what keeps it, and which of its properties says how much.
public enum Space {
    SECTIONS("section", "margin"),
    PARAGRAPHS("p, ul, ol, dl", "margin"),
    CELLS("th, td", "padding"),
    SIDES("body", "padding"),
    WIDTH("body", "max-width"),
    LINES("p, li, dd", "max-width");

    private final String selector;
    private final String property;

    Space(String selector, String property) {
        this.selector = selector;
        this.property = property;
    }

    String value() {
        return Stylesheet.value(selector, property);
    }
}
