package org.followthrough.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.followthrough.dossier.JsonTree;
import org.followthrough.dossier.Node;
import org.followthrough.dossier.Spot;
import org.followthrough.record.StoredForm;
import org.jspecify.annotations.Nullable;

/// Makes of what was sent what is to be read, with the places it was sent at.
final class Nodes {

    private Nodes() {}

    /// The tree of JSON that is known to be some.
    static Node of(String json) {
        return Objects.requireNonNull(JsonTree.read(json));
    }

    /// The terms that stand, changed by a merge patch (RFC 7396).
    static Node patched(Object terms, Node patch) {
        return merged(of(StoredForm.write(terms)), patch);
    }

    private static Node merged(@Nullable Node target, Node patch) {
        if (!(patch instanceof Node.Mapping(var changes, var size, var line, var column))) {
            return patch;
        }
        var entries = new LinkedHashMap<String, Node.Entry>();
        if (target instanceof Node.Mapping(var before, var _, var _, var _)) {
            before.forEach(entry -> entries.put(entry.name(), entry));
        }
        for (var change : changes) {
            if (isNull(change.value())) {
                entries.remove(change.name());
            } else {
                var before = entries.get(change.name());
                var value = merged(before == null ? null : before.value(), change.value());
                entries.put(change.name(), new Node.Entry(change.name(), change.line(), change.column(), value));
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), size, line, column);
    }

    private static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    }

    /// The same mapping with one more field, unless it has it.
    static Node with(Node node, String name, String text) {
        if (!(node instanceof Node.Mapping(var entries, var size, var line, var column))
                || entries.stream().anyMatch(entry -> entry.name().equals(name))) {
            return node;
        }
        var more = new ArrayList<>(entries);
        more.add(new Node.Entry(name, line, column, new Node.Scalar(text, Node.Kind.TEXT, line, column)));
        return new Node.Mapping(more, size + 1, line, column);
    }

    /// The same mapping without some fields.
    static Node without(Node node, List<String> names) {
        return node instanceof Node.Mapping(var entries, var size, var line, var column)
                ? new Node.Mapping(
                        entries.stream()
                                .filter(entry -> !names.contains(entry.name()))
                                .toList(),
                        size,
                        line,
                        column)
                : node;
    }

    /// The single value at a place, or `null` when there is none.
    static @Nullable String text(Spot spot) {
        return spot.node() instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NULL ? scalar.text() : null;
    }

    /// Tells of every text in a value, without the names of fields.
    static void texts(@Nullable Node node, Consumer<String> told) {
        switch (node) {
            case null -> {}
            case Node.Scalar scalar -> told.accept(scalar.text());
            case Node.Items(var items, var _, var _, var _) -> items.forEach(item -> texts(item, told));
            case Node.Mapping(var entries, var _, var _, var _) -> entries.forEach(entry -> texts(entry.value(), told));
        }
    }
}
