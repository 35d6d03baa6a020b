package org.followthrough.tally;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A term of design §2 with the word that stands for it in dossiers, answers and addresses.
public interface Worded {

    /// The constant's name, as enums have it.
    String name();

    /// The word: the constant's name in lower case.
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The term that a word stands for, if there is one.
    static <T extends Enum<T> & Worded> Optional<T> of(Class<T> terms, String word) {
        return Arrays.stream(terms.getEnumConstants())
                .filter(term -> term.word().equals(word))
                .findFirst();
    }

    /// All words, for saying what would be right.
    static <T extends Enum<T> & Worded> String words(Class<T> terms) {
        return Arrays.stream(terms.getEnumConstants()).map(Worded::word).collect(Collectors.joining(", "));
    }
}
