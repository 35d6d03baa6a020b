package org.followthrough.site;

/// A number of things within a sentence: the words around it agree with the number, the text is how it is written.
public record Count(long number, String text) {

    @Override
    public String toString() {
        return text;
    }
}
