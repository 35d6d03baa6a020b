package org.followthrough.dossier;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// Keys of one kind in one file: slugs, made from the title where none is given.
public final class Keys {

    /// How long a key may be.
    public static final int LONGEST = 100;

    /// What a key looks like.
    public static final Phrase EXPECTED =
            Phrase.of("a key of up to %d small letters, digits and single hyphens, such as openai-coreweave", LONGEST);

    private static final int LONGEST_MADE = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param taken the keys that the file gives itself
    public Keys(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// With one more key that is taken.
    public Keys and(String key) {
        taken.add(key);
        return this;
    }

    /// Whether a text could be a key.
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }

    /// What keys made from a title begin with; nothing when it has no letter.
    public static String stem(String title) {
        return slug(title);
    }

    /// A key that no other of this kind has, or `null` when the title has no letter to make one from.
    @Nullable
    String made(String title) {
        var slug = slug(title);
        if (slug.isEmpty()) {
            return null;
        }
        var key = slug;
        while (!taken.add(key)) {
            key = slug + "-" + numbers.merge(slug, 2, (number, _) -> number + 1);
        }
        return key;
    }

    private static String slug(String title) {
        var plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replaceAll("['’]", "");
        var slug = OTHERS.matcher(plain).replaceAll("-");
        var cut = slug.length() <= LONGEST_MADE ? slug : slug.substring(0, LONGEST_MADE);
        return trimmed(cut);
    }

    private static String trimmed(String slug) {
        var from = slug.startsWith("-") ? 1 : 0;
        var to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from >= to ? "" : slug.substring(from, to);
    }
}
