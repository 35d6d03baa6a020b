package org.followthrough.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Builds the tree of a file from what a parser meets, and stops where a file is deeper or larger than any dossier.
final class Tree {

    /// How deep values may be nested.
    static final int DEEPEST = 20;

    /// How many values a file may have, aliases written out.
    static final int MOST = 1_000_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private int size;
    private @Nullable Node root;

    /// A list or mapping whose end was not met yet.
    private static final class Open {
        private final boolean mapping;
        private final int line;
        private final int column;
        private final List<Node> items = new ArrayList<>();
        private final List<Node.Entry> entries = new ArrayList<>();
        private int size = 1;
        private Node.@Nullable Scalar name;

        private Open(boolean mapping, int line, int column) {
            this.mapping = mapping;
            this.line = line;
            this.column = column;
        }

        private void add(Node node) {
            size += node.size();
            if (!mapping) {
                items.add(node);
            } else if (name != null) {
                entries.add(new Node.Entry(name.text(), name.line(), name.column(), node));
                name = null;
            }
        }

        private Node close() {
            return mapping ? new Node.Mapping(entries, size, line, column) : new Node.Items(items, size, line, column);
        }
    }

    /// The whole tree, or `null` when nothing was met.
    @Nullable
    Node root() {
        return root;
    }

    /// Whether what comes next is the name of a field.
    boolean expectsName() {
        return !open.isEmpty() && open.peek().mapping && open.peek().name == null;
    }

    /// The name of the field that comes next.
    void name(String text, int line, int column) {
        open.element().name = new Node.Scalar(text, Node.Kind.TEXT, line, column);
    }

    /// A scalar.
    void scalar(String text, Node.Kind kind, int line, int column) {
        count(1, line, column);
        attach(new Node.Scalar(text, kind, line, column));
    }

    /// The beginning of a list or mapping.
    void begin(boolean mapping, int line, int column) {
        if (open.size() >= DEEPEST) {
            throw tooDeep(line, column);
        }
        count(1, line, column);
        open.push(new Open(mapping, line, column));
    }

    /// The end of the list or mapping begun last.
    Node end() {
        var node = open.pop().close();
        attach(node);
        return node;
    }

    /// A value met before, written out once more.
    void again(Node node, int line, int column) {
        count(node.size(), line, column);
        if (open.size() + depth(node) > DEEPEST) {
            throw tooDeep(line, column);
        }
        attach(node);
    }

    static Refusal.Malformed malformed(int line, int column, Phrase message, Phrase expected) {
        return new Refusal.Malformed(
                Phrase.of("%s (line %d, column %d)", message, line, column),
                List.of(new Fault("", line, column, null, message, expected)));
    }

    private static Refusal.Malformed tooDeep(int line, int column) {
        return malformed(
                line, column, Phrase.of("The file is nested too deeply"), Phrase.of("at most %d levels", DEEPEST));
    }

    private void attach(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }

    private void count(int more, int line, int column) {
        size += more; // neither exceeds the limit by much, so this cannot overflow
        if (size > MOST) {
            throw malformed(
                    line,
                    column,
                    Phrase.of("The file has too many values, aliases written out"),
                    Phrase.of("at most %d values", MOST));
        }
    }

    private static int depth(Node node) {
        return switch (node) {
            case Node.Scalar _ -> 0;
            case Node.Items(var items, var _, var _, var _) ->
                1 + items.stream().mapToInt(Tree::depth).max().orElse(0);
            case Node.Mapping(var entries, var _, var _, var _) ->
                1
                        + entries.stream()
                                .mapToInt(entry -> depth(entry.value()))
                                .max()
                                .orElse(0);
        };
    }
}
