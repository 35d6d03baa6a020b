package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// A value on its way into a file, before it is known in which format.
sealed interface Written {

    /// What somebody wrote in their own words.
    record Text(String text) implements Written {}

    /// What is spelt by rule, such as a key, a term or a date, and needs no quotes.
    record Word(String word) implements Written {}

    record Number(BigDecimal number) implements Written {}

    record Items(List<? extends Written> items) implements Written {}

    /// Fields in their order; those with nothing to say are left out.
    final class Fields implements Written {

        /// A field with its value.
        record Field(String name, Written value) {}

        private final List<Field> fields = new ArrayList<>();

        List<Field> fields() {
            return fields;
        }

        Fields with(String name, @Nullable Written value) {
            if (value != null && !isEmpty(value)) {
                fields.add(new Field(name, value));
            }
            return this;
        }

        Fields with(Map<String, String> texts, String name) {
            var inner = new Fields();
            texts.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(text -> inner.text(text.getKey(), text.getValue()));
            return with(name, inner);
        }

        Fields text(String name, @Nullable String text) {
            return with(name, text == null ? null : new Text(text));
        }

        Fields word(String name, @Nullable Object word) {
            return with(name, word == null ? null : new Word(word.toString()));
        }

        /// Leaves out what is meant anyway.
        Fields term(String name, Worded term, @Nullable Worded otherwise) {
            return term.equals(otherwise) ? this : word(name, term.word());
        }

        Fields dates(@Nullable PartialDate from, @Nullable PartialDate to) {
            return word("from", from).word("to", to);
        }

        Fields words(String name, List<?> words) {
            return with(
                    name,
                    new Items(words.stream()
                            .map(word -> new Word(word.toString()))
                            .toList()));
        }

        private static boolean isEmpty(Written value) {
            return (value instanceof Items(var items) && items.isEmpty())
                    || (value instanceof Fields inner && inner.fields.isEmpty());
        }
    }
}
