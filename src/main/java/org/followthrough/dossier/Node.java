package org.followthrough.dossier;

import java.util.List;

/// A value of a file, whatever the format, with where it begins. Shared by all aliases that stand for it.
public sealed interface Node {

    /// The line, from 1.
    int line();

    /// The column in that line, from 1.
    int column();

    /// How many values it is, itself included and aliases written out.
    int size();

    /// What a scalar was written as. YAML has texts and nothing else: `2025-01` and `NO` stay as they are.
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    record Scalar(String text, Kind kind, int line, int column) implements Node {
        @Override
        public int size() {
            return 1;
        }
    }

    record Items(List<Node> items, int size, int line, int column) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, int size, int line, int column) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /// A named value of a mapping; a name may stand in it twice, which is for the reader to refuse.
    record Entry(String name, int line, int column, Node value) {}
}
