package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Qualifier;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.followthrough.figure.Unreadable;
import org.jspecify.annotations.Nullable;

/// Reads a figure: its text (design §3), or the same in fields.
///
/// ```
/// {unit: USD, amount: 11900000000}                           USD 11.9bn
/// {unit: USD, amount: 100000000000, qualifier: about}        about USD 100bn
/// {unit: USD, low: 5, best: 5, high: null}                   at least USD 5
/// {unit: USD, amount: 30, years: 5, from: 2028}              USD 30 a year for 5 years from 2028
/// {unit: jobs, amount: 1454, toDate: true}                   1,454 jobs to date
/// ```
///
/// `low`, `best` and `high` go together, and `high` must be said to be `null` to be unbounded. `yearly: true` is so
/// much a year for nobody knows how long; `years` says for how long. Amounts are numbers, or texts of plain digits for
/// whoever has no exact numbers. `GW` is read as 1000 `MW`.
final class FigureForm {

    private static final Figure NOTHING = Figure.of(new Unit("none"), Range.ZERO);
    private static final Phrase EXPECTED =
            Phrase.of("a figure such as \"USD 11.9bn\" or {unit: USD, amount: 11900000000}");
    private static final Unit MEGAWATTS = new Unit("MW");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Faults faults;
    private final Values values;

    FigureForm(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
    }

    /// A figure that must be there.
    Figure figure(Spot spot) {
        var figure = optional(spot);
        return figure == null ? values.missing(spot, EXPECTED, NOTHING) : figure;
    }

    /// The figures of a list.
    List<Figure> figures(List<Spot> items) {
        return items.stream().map(this::figure).toList();
    }

    private @Nullable Figure optional(Spot spot) {
        return spot.node() instanceof Node.Mapping
                ? Form.read(spot, faults, this::structured)
                : values.read(spot, EXPECTED, Figure::of).orElse(null);
    }

    private Figure structured(Form form) {
        var inGigawatts = "GW".equals(form.at("unit").read());
        var unit = inGigawatts ? MEGAWATTS : values.unit(form.at("unit"));
        var said = said(form).map(range -> inGigawatts ? range.times(THOUSAND) : range);
        var years = values.optionalNumber(form.at("years"), 1, 1000);
        try {
            return new Figure(
                    unit,
                    said.orElse(Range.ZERO),
                    qualifier(form.at("qualifier")),
                    years != null && !form.has("yearly") || values.isTrue(form.at("yearly")),
                    years == null ? null : years.intValueExact(),
                    values.optionalDate(form.at("from")),
                    values.isTrue(form.at("toDate")));
        } catch (ArithmeticException fraction) {
            faults.add(form.at("years"), Phrase.of("The years are not whole"), Phrase.of("a whole number of years"));
        } catch (Unreadable unreadable) {
            faults.add(form.spot(), unreadable);
        }
        return NOTHING;
    }

    private Optional<Range> said(Form form) {
        var amount = values.optionalNumber(form.at("amount"));
        var low = values.optionalNumber(form.at("low"));
        var best = values.optionalNumber(form.at("best"));
        var high = values.optionalNumber(form.at("high"));
        var parts = form.spot().at("high").node() != null || low != null || best != null;
        if (parts ? amount != null : amount == null) {
            faults.add(
                    form.spot(),
                    parts ? Phrase.of("Both an amount and a range are given") : Phrase.of("The amount is missing"),
                    Phrase.of("either amount, or low, best and high"));
            return Optional.empty();
        }
        return amount != null ? Optional.of(Range.exactly(amount)) : range(form, low, best, high);
    }

    private Optional<Range> range(
            Form form, @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {
        if (low == null || best == null || form.spot().at("high").node() == null) {
            faults.add(
                    form.spot(),
                    Phrase.of("The range is not complete"),
                    Phrase.of("low, best and high (null where it is unbounded)"));
            return Optional.empty();
        }
        if (low.compareTo(best) > 0 || (high != null && best.compareTo(high) > 0)) {
            faults.add(
                    form.spot(),
                    Phrase.of("The range is out of order"),
                    Phrase.of("low at most best, best at most high"));
            return Optional.empty();
        }
        return Optional.of(new Range(low, best, high));
    }

    private @Nullable Qualifier qualifier(Spot spot) {
        return values.read(spot, Phrase.of("about or estimated"), word -> switch (word) {
                    case "about" -> Qualifier.ABOUT;
                    case "estimated" -> Qualifier.ESTIMATED;
                    default ->
                        throw new Unreadable(word, Phrase.of("is not known here"), Phrase.of("about or estimated"));
                })
                .orElse(null);
    }
}
