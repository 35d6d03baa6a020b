package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Implied;
import org.followthrough.tally.Total;
import org.jspecify.annotations.Nullable;

/// A number as it is shown: what it says, from how many, and where it is explained.
///
/// @param kind `known`, `undisclosed` or `none`, for its look; never the only thing that tells them apart
/// @param note from how many it is, or `null`
record Shown(String text, String kind, @Nullable String note, String href) {

    /// A total over deals: `none` when there are none, `undisclosed` when no amount is known, never zero for either.
    static Shown of(Cell cell, Unit unit, String href) {
        if (cell.deals() == 0) {
            return new Shown("none", "none", null, href);
        }
        return counted(cell.amount(), cell.counted(), cell.deals(), "deal", unit, href);
    }

    /// A total over commitments.
    static Shown of(Total total, Unit unit, String href) {
        if (total.commitments() == 0) {
            return new Shown("nothing", "none", null, href);
        }
        return counted(total.amount(), total.counted(), total.commitments(), "commitment", unit, href);
    }

    /// An amount of one thing.
    static Shown of(Amount amount, Unit unit, String href) {
        return new Shown(Formats.text(amount, unit), amount.best() == null ? "undisclosed" : "known", null, href);
    }

    /// What rules of thumb suggest.
    static Shown of(Implied implied, Unit unit, String href) {
        var amount = new Amount(implied.low(), implied.best(), implied.high());
        var note = "from " + Formats.counted(implied.deals(), "deal");
        return new Shown(Formats.text(amount, unit), "implied", note, href);
    }

    private static Shown counted(Amount amount, int counted, int all, String noun, Unit unit, String href) {
        if (counted == 0) {
            return new Shown(Formats.UNDISCLOSED, "undisclosed", Formats.counted(all, noun), href);
        }
        var from = counted == all ? Formats.counted(all, noun) : counted + " of " + Formats.counted(all, noun);
        return new Shown(Formats.text(amount, unit), "known", "from " + from, href);
    }
}
