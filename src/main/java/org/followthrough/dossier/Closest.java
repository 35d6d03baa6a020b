package org.followthrough.dossier;

import java.util.Collection;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// Finds what somebody may have meant.
public final class Closest {

    private static final int MOST_LOOKED_AT = 20_000;

    private Closest() {}

    /// What is expected, and which of the known comes closest to what was read.
    static Phrase suggest(Phrase expected, String read, Collection<String> known) {
        var closest = of(read, known);
        return closest == null ? expected : Phrase.of("%s; did you mean \"%s\"?", expected, closest);
    }

    /// The known word with the fewest letters to change, or `null` when none is close.
    public static @Nullable String of(String read, Collection<String> known) {
        var most = Math.max(2, read.length() / 3);
        String closest = null;
        for (var word : (Iterable<String>) known.stream().limit(MOST_LOOKED_AT)::iterator) {
            var distance = Math.abs(word.length() - read.length()) > most ? most + 1 : distance(read, word);
            if (distance <= most && distance < Math.max(read.length(), 1)) {
                closest = word;
                most = distance - 1;
            }
        }
        return closest;
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.length; column++) {
                var changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
