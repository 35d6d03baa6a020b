package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The sums of one day, as they were stored.
///
/// @param totals each line that is not nothing
/// @param moved where milestones took effect lately
/// @param firstMilestone the day of the first milestone of any deal, or `null` when there is none
public record StoredSums(
        Map<SumLine, Change> totals,
        Set<Where> moved,
        @Nullable LocalDate firstMilestone) {

    /// A scope on a basis.
    public record Where(String scope, Basis basis) {}

    public StoredSums {
        totals = Map.copyOf(totals);
        moved = Set.copyOf(moved);
    }

    /// The day from which on milestones show that something moves.
    public static LocalDate movedSince(InitiativeTerms initiative, LocalDate asOf) {
        return Judging.since(initiative, asOf);
    }

    /// The day of the exchange rates, where no announcement says it.
    @Nullable
    LocalDate rateOn(Facts frame) {
        var first = frame.firstDay();
        if (frame.firstAnnouncement() != null || firstMilestone == null) {
            return null;
        }
        return first == null || firstMilestone.isBefore(first) ? firstMilestone : first;
    }

    /// The currencies that amounts were converted from.
    List<Unit> currencies() {
        return totals.entrySet().stream()
                .filter(each -> each.getKey().line().equals(SumLine.CONVERTED)
                        && each.getValue().deals() > 0)
                .map(each -> new Unit(each.getKey().unit()))
                .distinct()
                .sorted()
                .toList();
    }

    /// The totals of a scope on a basis.
    Totals.OnBasis on(String scope, Basis basis) {
        return new Stored(scope, basis);
    }

    private final class Stored implements Totals.OnBasis {

        private final String scope;
        private final Basis basis;

        Stored(String scope, Basis basis) {
            this.scope = scope;
            this.basis = basis;
        }

        private Change total(String unit, String line) {
            return totals.getOrDefault(new SumLine(scope, basis, unit, line), Change.NONE);
        }

        @Override
        public boolean isEmpty() {
            return total("", SumLine.ATTRIBUTED).deals() == 0;
        }

        @Override
        public boolean hasRecord() {
            return total("", SumLine.ATTRIBUTED).counted() > 0;
        }

        @Override
        public boolean hasMoved(LocalDate since) {
            return moved.contains(new Where(scope, basis));
        }

        @Override
        public Cell cell(Stage stage, Unit unit) {
            return total(unit.name(), stage.word()).cell();
        }

        @Override
        public @Nullable Implied implied(Stage stage, Unit unit) {
            return total(unit.name(), SumLine.implied(stage)).implied();
        }

        @Override
        public List<BridgeStep> bridge(Unit unit) {
            var taken = new EnumMap<BridgeLine, BigDecimal>(BridgeLine.class);
            for (var line : BridgeLine.values()) {
                taken.put(line, total(unit.name(), SumLine.bridge(line)).best());
            }
            return Bridging.of(taken, cell(Stage.AGREED, unit), cell(Stage.UNDERWAY, unit), cell(Stage.REALISED, unit));
        }
    }
}
