package org.followthrough.dossier;

import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.jspecify.annotations.Nullable;

/// A place in a file that was read, and what stands there.
public final class Spot {

    private static final int LONGEST = 100;

    private final @Nullable Spot parent;
    private final String pointer;
    private final @Nullable Node node;
    private final @Nullable Integer line;
    private final @Nullable Integer column;

    private Spot(
            @Nullable Spot parent,
            String pointer,
            @Nullable Node node,
            @Nullable Integer line,
            @Nullable Integer column) {
        this.parent = parent;
        this.pointer = pointer;
        this.node = node;
        this.line = line;
        this.column = column;
    }

    /// No place in any file.
    static Spot nowhere() {
        return new Spot(null, "", null, null, null);
    }

    /// The file itself.
    public static Spot root(Node node) {
        return new Spot(null, "", node, node.line(), node.column());
    }

    /// A part of a body that is read as if it were a file of its own.
    ///
    /// @param pointer where it stands in the body
    public static Spot root(Node node, String pointer) {
        return new Spot(null, pointer, node, node.line(), node.column());
    }

    /// The field of that name. Where it is missing, the line is that of the mapping it is missing from.
    public Spot at(String field) {
        var below = below(field);
        if (node instanceof Node.Mapping(var entries, var _, var _, var _)) {
            for (var entry : entries) {
                if (entry.name().equals(field)) {
                    return below(below, entry.value());
                }
            }
        }
        return new Spot(this, below, null, line, column);
    }

    /// The item of that number, from 0.
    public Spot at(int index) {
        var below = pointer + "/" + index;
        return node instanceof Node.Items(var items, var _, var _, var _) && index < items.size()
                ? below(below, items.get(index))
                : new Spot(this, below, null, line, column);
    }

    /// The name of a field, for saying that something is wrong with it.
    Spot name(Node.Entry entry) {
        var name = new Node.Scalar(entry.name(), Node.Kind.TEXT, entry.line(), entry.column());
        return below(below(entry.name()), name);
    }

    /// What this stands in, or this itself at the top.
    public Spot parent() {
        return parent == null ? this : parent;
    }

    /// What stands here, or `null` when nothing does.
    public @Nullable Node node() {
        return node;
    }

    /// Whether nothing stands here: the field is missing, or empty.
    public boolean isAbsent() {
        return node == null || (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL);
    }

    /// The JSON pointer (RFC 6901) into the file.
    public String pointer() {
        return pointer;
    }

    /// The line, from 1, or `null` where there is no file.
    public @Nullable Integer line() {
        return line;
    }

    /// The column in that line, from 1, or `null` where there is no file.
    public @Nullable Integer column() {
        return column;
    }

    /// What was read here, shortened, or `null` when something is missing.
    public @Nullable String read() {
        return switch (node) {
            case null -> null;
            case Node.Scalar(var text, var _, var _, var _) -> shortened(text);
            case Node.Items(var items, var _, var _, var _) -> "a list of %d".formatted(items.size());
            case Node.Mapping(var entries, var _, var _, var _) -> "a mapping of %d fields".formatted(entries.size());
        };
    }

    /// Says that something is wrong here.
    public Fault fault(Phrase message, Phrase expected) {
        return new Fault(pointer, line, column, read(), message, expected);
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String below(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private Spot below(String pointer, Node node) {
        return new Spot(this, pointer, node, node.line(), node.column());
    }
}
