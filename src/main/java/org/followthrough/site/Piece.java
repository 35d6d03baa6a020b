package org.followthrough.site;

import org.jspecify.annotations.Nullable;

/// A piece of a sentence.
///
/// @param href where it leads, or `null` when it is plain text
record Piece(String text, @Nullable String href) {

    static Piece plain(String text) {
        return new Piece(text, null);
    }
}
