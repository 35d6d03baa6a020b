package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.site.chart.Extent;
import org.followthrough.site.chart.Looks;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Implied;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Total;
import org.jspecify.annotations.Nullable;

/// What an amount of the tally looks like in a chart.
final class Shape {

    private Shape() {}

    static Extent of(Total total) {
        return total.commitments() == 0 ? new Extent.None() : of(total.amount());
    }

    static Extent of(Cell cell) {
        return cell.deals() == 0 ? new Extent.None() : of(cell.amount());
    }

    private static Extent of(Amount amount) {
        var best = amount.best();
        return best == null ? new Extent.Undisclosed() : new Extent.Known(amount.low(), best, amount.high());
    }

    static Extent.@Nullable Known of(@Nullable Implied implied) {
        return implied == null ? null : new Extent.Known(implied.low(), implied.best(), implied.high());
    }

    /// What the looks of amounts are called.
    static Looks looks(Words words) {
        return new Looks(
                words.text(Text.LEGEND_RANGE),
                words.text(Text.LEGEND_OPEN),
                words.text(Text.LEGEND_UNDISCLOSED),
                words.text(Text.LEGEND_IMPLIED));
    }

    static Tone of(Stage stage) {
        return switch (stage) {
            case PROPOSED -> Tone.ANNOUNCED;
            case AGREED -> Tone.AGREED;
            case UNDERWAY -> Tone.UNDERWAY;
            case REALISED -> Tone.REALISED;
        };
    }

    /// A number with what it is of, for a bar.
    static String value(Shown shown) {
        return shown.note() == null ? shown.text() : shown.text() + ", " + shown.note();
    }

    /// What a section of a page is called for links, whatever the unit is called.
    static String id(String chart, Unit unit) {
        return chart + "-" + unit.name();
    }
}
