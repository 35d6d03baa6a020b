package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Reads the figures of a fact in one unit of the answer (design §3).
final class Measure {

    private final Unit money;
    private final Exchange exchange;

    /// @param money the currency of the answer
    Measure(Unit money, Exchange exchange) {
        this.money = money;
        this.exchange = exchange;
    }

    /// The unit of the answer in which a figure of this unit is counted.
    Unit counted(Unit unit) {
        return unit.isCurrency() ? money : unit;
    }

    /// What the figures say in a unit.
    Said in(Unit unit, List<Figure> figures) {
        return in(unit, figures, null);
    }

    /// What the figures say in a unit, where so much a year is counted over a horizon.
    ///
    /// @param horizon the original horizon of a commitment, or `null`
    Said in(Unit unit, List<Figure> figures, @Nullable Period horizon) {
        if (figures.isEmpty()) {
            return new Said.Nothing();
        }
        var figure = pick(unit, figures);
        if (figure == null) {
            return new Said.Elsewhere();
        }
        var total = total(figure, horizon);
        if (total == null) {
            return new Said.Uncounted(figure, NotCounted.Reason.TERM_UNDISCLOSED);
        }
        var amount = figure.unit().equals(unit) ? total : exchange.convert(total, figure.unit(), unit);
        return amount == null ? new Said.Uncounted(figure, NotCounted.Reason.NO_RATE) : new Said.So(figure, amount);
    }

    /// Of two currencies in one fact the one asked for counts, else the first.
    private static @Nullable Figure pick(Unit unit, List<Figure> figures) {
        Figure first = null;
        for (var figure : figures) {
            if (figure.unit().equals(unit)) {
                return figure;
            }
            if (first == null && unit.isCurrency() && figure.unit().isCurrency()) {
                first = figure;
            }
        }
        return first;
    }

    private static @Nullable Range total(Figure figure, @Nullable Period horizon) {
        if (!figure.isWithoutTerm()) {
            return figure.total();
        }
        return horizon == null ? null : figure.totalOver(horizon.wholeMonths());
    }
}
