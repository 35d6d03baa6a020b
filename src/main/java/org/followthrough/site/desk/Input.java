package org.followthrough.site.desk;

import java.util.List;
import org.followthrough.site.Mistake;
import org.jspecify.annotations.Nullable;

/// A field as it is shown.
///
/// @param options what there is to choose
/// @param list the id of the list that offers keys, or `null`
/// @param readings how each figure was read
/// @param meanings what each thing to choose does, where its name does not say so
record Input(
        String name,
        String label,
        @Nullable String hint,
        Shape shape,
        String value,
        boolean required,
        List<Option> options,
        @Nullable String list,
        List<String> readings,
        List<Mistake> faults,
        List<Meaning> meanings) {

    /// What one thing to choose does.
    record Meaning(String label, String meaning) {}

    /// One thing to choose.
    record Option(String word, String label, boolean chosen) {}

    public String id() {
        return "f-" + name.replace('.', '-');
    }

    public boolean isLong() {
        return shape.isLong();
    }

    public boolean isChoice() {
        return shape == Shape.CHOICE;
    }

    public boolean isChoices() {
        return shape == Shape.CHOICES;
    }

    public boolean isFigures() {
        return shape.isFigures();
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /// What describes it to whoever cannot see the page as a whole.
    public String describedBy() {
        return "%s %s %s"
                .formatted(
                        hint == null ? "" : id() + "-hint",
                        isFigures() ? id() + "-read" : "",
                        faults.isEmpty() ? "" : id() + "-fault")
                .replaceAll(" +", " ")
                .strip();
    }

    /// How many lines there is room for.
    public int rows() {
        return Math.min(
                12, Math.max(shape == Shape.FIGURES ? 2 : 3, (int) value.lines().count() + 1));
    }
}
