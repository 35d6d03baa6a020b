package org.followthrough.figure;

/// A text that cannot be read as what it should be. The message is meant for whoever wrote the text.
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String read;
    private final String expected;

    /// @param read what was read, as written
    /// @param reason what is wrong with it, as the end of a sentence
    /// @param expected what would be right, with an example
    public Unreadable(String read, String reason, String expected) {
        super("\"%s\" %s".formatted(read, reason));
        this.read = read;
        this.expected = expected;
    }

    /// What was read, as written.
    public String read() {
        return read;
    }

    /// What would be right.
    public String expected() {
        return expected;
    }
}
