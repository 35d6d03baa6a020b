package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Total;

/// A sum with from how many it is, in the words of the pages.
public final class Totalled {

    private Totalled() {}

    /// What deals add up to.
    public static String text(Cell cell, Unit unit, Language language) {
        return text(Shown.of(cell, unit, language, ""));
    }

    /// What commitments add up to.
    public static String text(Total total, Unit unit, Language language) {
        return text(Shown.of(total, unit, language, ""));
    }

    private static String text(Shown shown) {
        return shown.note() == null ? shown.text() : shown.text() + ", " + shown.note();
    }
}
