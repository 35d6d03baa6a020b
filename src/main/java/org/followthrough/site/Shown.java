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
/// @param exact the number for machines, or `null` where none is known
record Shown(
        String text,
        String kind,
        @Nullable String note,
        String href,
        @Nullable Exact exact) {

    /// The kind of what nobody said.
    static final String UNDISCLOSED = "undisclosed";

    /// A total over deals: `none` when there are none, `undisclosed` when no amount is known, never zero for either.
    static Shown of(Cell cell, Unit unit, Language language, String href) {
        var say = language.say();
        var words = language.words();
        var deals = language.formats().count(cell.deals());
        if (cell.deals() == 0) {
            return new Shown(words.text(Text.NONE), "none", null, href, null);
        }
        if (cell.counted() == 0) {
            return new Shown(words.text(Text.UNDISCLOSED), UNDISCLOSED, say.deals(deals), href, null);
        }
        var note = cell.counted() == cell.deals()
                ? say.fromDeals(deals)
                : say.fromSomeDeals(language.formats().count(cell.counted()), deals);
        return new Shown(language.formats().text(cell.amount(), unit), "known", note, href, Exact.of(cell.amount()));
    }

    /// A total over commitments.
    static Shown of(Total total, Unit unit, Language language, String href) {
        var say = language.say();
        var words = language.words();
        var all = language.formats().count(total.commitments());
        if (total.commitments() == 0) {
            return new Shown(words.text(Text.NOTHING), "none", null, href, null);
        }
        if (total.counted() == 0) {
            return new Shown(words.text(Text.UNDISCLOSED), UNDISCLOSED, say.commitments(all), href, null);
        }
        var note = total.counted() == total.commitments()
                ? say.fromCommitments(all)
                : say.fromSomeCommitments(language.formats().count(total.counted()), all);
        return new Shown(language.formats().text(total.amount(), unit), "known", note, href, Exact.of(total.amount()));
    }

    /// An amount of one thing.
    static Shown of(Amount amount, Unit unit, Language language, String href) {
        var kind = amount.best() == null ? UNDISCLOSED : "known";
        return new Shown(language.formats().text(amount, unit), kind, null, href, Exact.of(amount));
    }

    /// An amount that was worked out.
    static Shown worked(Amount amount, Unit unit, Language language, String href) {
        return new Shown(language.formats().worked(amount, unit), "known", null, href, Exact.of(amount));
    }

    /// What rules of thumb suggest.
    static Shown of(Implied implied, Unit unit, Language language, String href) {
        var amount = new Amount(implied.low(), implied.best(), implied.high());
        var note = language.say().fromDeals(language.formats().count(implied.deals()));
        return new Shown(language.formats().worked(amount, unit), "implied", note, href, Exact.of(amount));
    }
}
