package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the verdict, per unit and basis: the first that holds (design §4).
final class Judging {

    private static final int STALLED_AFTER_DAYS = 180;

    private final Ledger ledger;
    private final LocalDate day;

    /// The deals on a basis that a promise is held against.
    record Judged(Basis basis, List<Member> groups) {}

    Judging(Ledger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
    }

    /// @param promises what is promised in the unit
    /// @param judged the deals it is held against
    /// @param agreed the total of the scope at that stage
    /// @param realised the total of the scope at that stage
    @Nullable
    Verdict verdict(Promises promises, Judged judged, Unit unit, Cell agreed, Cell realised) {
        if (promises.speaking().isEmpty()) {
            return null;
        }
        if (promises.speaking().stream().allMatch(Promise::withdrawn)) {
            return Verdict.WITHDRAWN;
        }
        var announced = promises.announced();
        if (announced.current().best() == null) {
            return Verdict.UNDISCLOSED;
        }
        if (isReached(announced.current(), realised)) {
            var original = announced.original();
            return original.best() == null || isReached(original, realised)
                    ? Verdict.FULFILLED
                    : Verdict.FULFILLED_AFTER_CUT;
        }
        return unfulfilled(promises, judged, unit, agreed, realised);
    }

    private Verdict unfulfilled(Promises promises, Judged judged, Unit unit, Cell agreed, Cell realised) {
        if (!hasRecord(judged.groups) && !hasClaimOfZero(judged.basis, unit)) {
            return Verdict.NOT_RECORDED;
        }
        if (promises.isExpired()) {
            return Verdict.EXPIRED;
        }
        if (agreed.deals() == 0) {
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
        return hasMoved(judged.groups) ? Verdict.BEHIND : Verdict.STALLED;
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

    private boolean hasRecord(List<Member> groups) {
        return groups.stream()
                .anyMatch(group -> group.any(
                        member -> !member.account().progress(day).reached().isEmpty()));
    }

    /// A claim of zero on a basis is one on each narrower basis: each total contains the one before.
    private boolean hasClaimOfZero(Basis basis, Unit unit) {
        return ledger.chosen().inForce(Claim.class, day).stream()
                .map(Dated::fact)
                .filter(claim -> claim.stage().stage() != null && claim.party() == null)
                .filter(claim -> claim.basis().contains(basis))
                .filter(claim ->
                        ledger.chosen().measure().counted(claim.figure().unit()).equals(unit))
                .anyMatch(claim -> claim.figure().said().isZero());
    }

    /// Whether a milestone of one of the deals took effect at most 180 days before the earlier of the day and the day
    // of
    /// the last check.
    private boolean hasMoved(List<Member> groups) {
        var checked = ledger.chosen().facts().initiative().checked();
        var until = checked == null || checked.isAfter(day) ? day : checked;
        var since = until.minusDays(STALLED_AFTER_DAYS);
        return groups.stream()
                .anyMatch(group -> group.any(member -> member.account().steps().stream()
                        .filter(step -> step.kind() != MilestoneKind.PLANNED && step.kind() != MilestoneKind.DISPUTED)
                        .anyMatch(
                                step -> !step.day().isAfter(day) && !step.day().isBefore(since))));
    }
}
