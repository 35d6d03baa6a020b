package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a sentence together, piece by piece.
final class Sentence {

    private final List<Piece> pieces = new ArrayList<>();

    Sentence say(String text) {
        pieces.add(Piece.plain(text));
        return this;
    }

    /// Says something that leads somewhere.
    Sentence say(String text, @Nullable String href) {
        pieces.add(new Piece(text, href));
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
