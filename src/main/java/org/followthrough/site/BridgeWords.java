package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// What the steps of a bridge say. Its arithmetic takes what nobody said for zero, or else it would not close; in words
/// it is undisclosed, and what is taken off before it may be just that.
record BridgeWords(BasisTally tally, Unit unit, Addresses addresses) {

    /// The level as it is shown: as the total that it is, where no amount is known of that.
    Shown level(BridgeStep step) {
        var cell = cell(step.line());
        var href = href(step.line());
        if (cell != null && (isUndisclosed(step) || cell.deals() == 0)) {
            return Shown.of(cell, unit, addresses.language(), href);
        }
        return isUndisclosed(step)
                ? new Shown(addresses.words().text(Text.UNDISCLOSED), "undisclosed", null, href, null)
                : new Shown(
                        addresses.formats().readable(step.amount(), unit),
                        "known",
                        null,
                        href,
                        Exact.of(step.amount()));
    }

    /// Whether it is a level of which nobody said how high it is, although there are deals.
    boolean isUndisclosed(BridgeStep step) {
        if (step.line() == BridgeLine.GROSS) {
            return step.amount().signum() == 0
                    && (isUndisclosed(tally.at(Stage.PROPOSED)) || isUndisclosed(tally.at(Stage.AGREED)));
        }
        var cell = cell(step.line());
        return cell != null && isUndisclosed(cell);
    }

    private static boolean isUndisclosed(Cell cell) {
        return cell.best() == null;
    }

    /// The total that a level is, or `null` where it is none.
    @Nullable
    Cell cell(BridgeLine line) {
        return switch (line) {
            case AGREED -> tally.at(Stage.AGREED);
            case UNDERWAY -> tally.at(Stage.UNDERWAY);
            case REALISED -> tally.at(Stage.REALISED);
            case GROSS, NATURE, PROPOSED, REPLACED, CANCELLED, REDUCED, SHARE, OVERLAP, NOT_UNDERWAY, NOT_REALISED ->
                null;
        };
    }

    /// What a step is called: the last before a level that is undisclosed says so.
    String label(BridgeLine line) {
        return label(line, mayBeUndisclosed(line), addresses.language());
    }

    /// Whether what the step takes off may be an amount that nobody said.
    boolean mayBeUndisclosed(BridgeLine line) {
        return switch (line) {
            case REDUCED -> isUndisclosed(tally.at(Stage.AGREED));
            case NOT_UNDERWAY -> isUndisclosed(tally.at(Stage.UNDERWAY));
            case NOT_REALISED -> isUndisclosed(tally.at(Stage.REALISED));
            case GROSS, NATURE, PROPOSED, REPLACED, CANCELLED, SHARE, OVERLAP, AGREED, UNDERWAY, REALISED -> false;
        };
    }

    static String label(BridgeLine line, boolean mayBeUndisclosed, Language language) {
        var captions = language.captions();
        return switch (line) {
            case REDUCED ->
                mayBeUndisclosed ? captions.reduced() : language.words().label(line);
            case NOT_UNDERWAY ->
                mayBeUndisclosed ? captions.notUnderway() : language.words().label(line);
            case NOT_REALISED ->
                mayBeUndisclosed ? captions.notRealised() : language.words().label(line);
            case GROSS, NATURE, PROPOSED, REPLACED, CANCELLED, SHARE, OVERLAP, AGREED, UNDERWAY, REALISED ->
                language.words().label(line);
        };
    }

    String href(BridgeLine line) {
        return addresses.line("bridge." + line.word(), unit, tally.basis());
    }
}
