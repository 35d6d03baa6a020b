package org.followthrough.site.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fields that belong together.
///
/// @param operation which operation of the changeset they are part of
/// @param isFolded whether it is shown only when it is asked for, or something is in it
record Group(@Nullable DeskText legend, @Nullable DeskText hint, Part operation, List<Field> fields, boolean isFolded) {

    /// What stands before the names of its fields in the form.
    String stem() {
        return operation == Part.SOURCE ? "new." : "";
    }

    /// The parts of a changeset, in their order.
    enum Part {
        /// A source that is new.
        SOURCE,
        /// What the screen is for.
        MAIN,
        /// What the whole of it carries.
        WHOLE
    }

    static Group of(DeskText legend, Field... fields) {
        return new Group(legend, null, Part.MAIN, List.of(fields), false);
    }

    static Group folded(DeskText legend, Part operation, Stream<Field> fields) {
        return new Group(legend, null, operation, fields.toList(), true);
    }
}
