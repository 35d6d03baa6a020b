package org.followthrough.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Where a part of a list ended. Readers are handed it as one word that means nothing to them.
///
/// @param order by what the list was sorted
/// @param value what its last item was sorted by
/// @param id which item that was
public record Cursor(String order, String value, String id) {

    private static final String SEPARATOR = "\u0000"; // in no text that PostgreSQL stores

    /// Reads [#word].
    ///
    /// @throws IllegalArgumentException when it is none
    static Cursor of(String word) {
        var text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        var parts = text.split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(word);
        }
        return new Cursor(parts[0], parts[1], parts[2]);
    }

    /// As readers are handed it.
    public String word() {
        var text = String.join(SEPARATOR, order, value, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
