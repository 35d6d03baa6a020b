package org.followthrough.site.desk;

import java.util.List;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// One thing to enter.
///
/// @param name where it stands in what the API takes: `period.from` is at `/period/from`
/// @param terms what there is to choose
/// @param shelf of what on record keys are offered, or `null`
record Field(
        String name,
        Shape shape,
        DeskText label,
        @Nullable DeskText hint,
        boolean required,
        List<? extends Worded> terms,
        @Nullable Shelf shelf) {

    static Field of(String name, Shape shape, DeskText label) {
        return new Field(name, shape, label, null, false, List.of(), null);
    }

    static Field line(String name, DeskText label) {
        return of(name, Shape.LINE, label);
    }

    static Field key(String name, DeskText label, Shelf shelf) {
        return new Field(name, Shape.KEY, label, null, false, List.of(), shelf);
    }

    static Field choice(String name, DeskText label, List<? extends Worded> terms) {
        return new Field(name, Shape.CHOICE, label, null, false, terms, null);
    }

    Field hint(DeskText said) {
        return new Field(name, shape, label, said, required, terms, shelf);
    }

    Field needed() {
        return new Field(name, shape, label, hint, true, terms, shelf);
    }

    /// The same below another name.
    Field below(String stem) {
        return new Field(stem + "." + name, shape, label, hint, required, terms, shelf);
    }
}
