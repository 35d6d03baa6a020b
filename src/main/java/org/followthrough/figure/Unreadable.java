package org.followthrough.figure;

/// A text that cannot be read as what it should be. The message is meant for whoever wrote the text.
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String read;
    private final transient Phrase said;
    private final transient Phrase expected;

    /// @param read what was read, as written
    /// @param reason what is wrong with it, as the end of a sentence
    /// @param expected what would be right, with an example
    public Unreadable(String read, Phrase reason, Phrase expected) {
        this(Phrase.of("\"%s\" %s", read, reason), read, expected);
    }

    /// @param read what was read, put together from several places
    /// @param reason what is wrong with it, as the end of a sentence
    /// @param expected what would be right, with an example
    public Unreadable(Phrase read, Phrase reason, Phrase expected) {
        this(Phrase.of("\"%s\" %s", read, reason), read.toString(), expected);
    }

    private Unreadable(Phrase said, String read, Phrase expected) {
        super(said.toString());
        this.read = read;
        this.said = said;
        this.expected = expected;
    }

    /// What was read, as written.
    public String read() {
        return read;
    }

    /// What is wrong.
    public Phrase said() {
        return said;
    }

    /// What would be right.
    public Phrase expected() {
        return expected;
    }
}
