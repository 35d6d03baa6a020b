package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the verdict, per unit and basis: the first that holds (design §4).
final class Judging {

    private static final int STALLED_AFTER_DAYS = 180;

    private final Chosen chosen;
    private final LocalDate day;

    Judging(Chosen chosen, LocalDate day) {
        this.chosen = chosen;
        this.day = day;
    }

    /// @param promises what is promised in the unit
    /// @param basis the basis of the deals it is held against
    /// @param deals the deals it is held against
    @Nullable
    Verdict verdict(Promises promises, Basis basis, Totals.OnBasis deals, Unit unit) {
        if (promises.speaking().isEmpty()) {
            return null;
        }
        if (promises.speaking().stream().allMatch(Promise::withdrawn)) {
            return Verdict.WITHDRAWN;
        }
        var announced = promises.announced();
        var realised = deals.cell(Stage.REALISED, unit);
        if (announced.current().best() == null) {
            return Verdict.UNDISCLOSED;
        }
        if (isReached(announced.current(), realised)) {
            var original = announced.original();
            return original.best() == null || isReached(original, realised)
                    ? Verdict.FULFILLED
                    : Verdict.FULFILLED_AFTER_CUT;
        }
        return unfulfilled(promises, basis, deals, unit, realised);
    }

    private Verdict unfulfilled(Promises promises, Basis basis, Totals.OnBasis deals, Unit unit, Cell realised) {
        if (!deals.hasRecord() && !hasClaimOfZero(basis, unit)) {
            return Verdict.NOT_RECORDED;
        }
        if (promises.isExpired()) {
            return Verdict.EXPIRED;
        }
        if (deals.cell(Stage.AGREED, unit).deals() == 0) {
            return Verdict.NOT_STARTED;
        }
        if (realised.best() == null) {
            return Verdict.UNDISCLOSED;
        }
        var pace = promises.pace();
        if (pace == null || pace.expected() == null) {
            return Verdict.OPEN_ENDED;
        }
        if (realised.best().compareTo(pace.expected()) >= 0) {
            return Verdict.ON_PACE;
        }
        return deals.hasMoved(since(chosen.facts().initiative(), day)) ? Verdict.BEHIND : Verdict.STALLED;
    }

    /// Whether what is realised is above zero and reaches the low of what is promised, or its best where low is zero.
    private static boolean isReached(Total promised, Cell realised) {
        var best = realised.best();
        if (best == null || best.signum() == 0) {
            return false;
        }
        BigDecimal goal = promised.low().signum() == 0 ? promised.best() : promised.low();
        return goal != null && best.compareTo(goal) >= 0;
    }

    /// Whether a deal of a group has a milestone in force.
    static boolean hasRecord(Member group, LocalDate day) {
        return group.any(member -> !member.account().progress(day).reached().isEmpty());
    }

    /// Whether a milestone of this kind shows that something moves.
    static boolean moves(MilestoneKind kind) {
        return kind != MilestoneKind.PLANNED && kind != MilestoneKind.DISPUTED;
    }

    /// A claim of zero on a basis is one on each narrower basis: each total contains the one before.
    private boolean hasClaimOfZero(Basis basis, Unit unit) {
        return chosen.inForce(Claim.class, day).stream()
                .map(Dated::fact)
                .filter(claim -> claim.stage().stage() != null && claim.party() == null)
                .filter(claim -> claim.basis().contains(basis))
                .filter(claim -> chosen.measure().counted(claim.figure().unit()).equals(unit))
                .anyMatch(claim -> claim.figure().said().isZero());
    }

    /// From this day on a milestone of one of the deals shows that they are not stalled: 180 days before the earlier of
    /// the day and the day of the last check.
    static LocalDate since(InitiativeTerms initiative, LocalDate day) {
        var checked = initiative.checked();
        var until = checked == null || checked.isAfter(day) ? day : checked;
        return until.minusDays(STALLED_AFTER_DAYS);
    }
}
