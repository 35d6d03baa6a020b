package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence some pieces of which lead somewhere. The language says where in the sentence each piece stands: it is
/// handed a mark for it, and the marks are replaced in the end.
final class Sentence {

    /// Around the number of a piece; characters for private use, which no message has.
    private static final char BEGIN = '\ue000';

    private static final char END = '\ue001';
    private static final Pattern MARK = Pattern.compile(BEGIN + "(\\d+)" + END);

    private final List<Piece> marked = new ArrayList<>();

    /// Sets a text apart, which may be of the record or lead somewhere.
    ///
    /// @return the mark for it
    String mark(String text, @Nullable String href) {
        return mark(new Piece(text, href));
    }

    String mark(Piece piece) {
        marked.add(piece);
        return BEGIN + Integer.toString(marked.size() - 1) + END;
    }

    /// The sentence in pieces.
    ///
    /// @param said what the language made of the marks
    List<Piece> pieces(String said) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        var marks = MARK.matcher(said);
        while (marks.find()) {
            if (marks.start() > at) {
                pieces.add(Piece.plain(said.substring(at, marks.start())));
            }
            pieces.add(marked.get(Integer.parseInt(marks.group(1))));
            at = marks.end();
        }
        if (at < said.length()) {
            pieces.add(Piece.plain(said.substring(at)));
        }
        return List.copyOf(pieces);
    }
}
