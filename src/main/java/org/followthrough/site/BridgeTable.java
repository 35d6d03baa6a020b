package org.followthrough.site;

import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.UnitTally;

/// The bridge of one unit: from all that was ever proposed or agreed down to what is realised, each basis a column.
record BridgeTable(String caption, List<String> bases, List<Row> rows) {

    /// @param level whether it is a level, rather than something taken off the one before
    /// @param amounts one for each basis; what is taken off has its sign
    record Row(String label, boolean level, List<Shown> amounts) {}

    static BridgeTable of(UnitTally tally, Addresses addresses) {
        var steps = tally.bases().getFirst().bridge().size();
        return new BridgeTable(
                addresses.say().bridgeIn(addresses.formats().name(tally.unit())),
                tally.bases().stream()
                        .map(basis -> addresses.words().within(basis.basis()))
                        .toList(),
                IntStream.range(0, steps)
                        .filter(at -> says(tally, at))
                        .mapToObj(at -> row(tally, at, addresses))
                        .toList());
    }

    /// A step that takes nothing off on any basis is left out.
    private static boolean says(UnitTally tally, int at) {
        return tally.bases().stream()
                .map(basis -> basis.bridge().get(at))
                .anyMatch(step -> step.line().isLevel() || step.amount().signum() != 0);
    }

    private static Row row(UnitTally tally, int at, Addresses addresses) {
        var line = tally.bases().getFirst().bridge().get(at).line();
        var amounts = tally.bases().stream()
                .map(basis -> shown(basis, basis.bridge().get(at), tally.unit(), addresses))
                .toList();
        var mayBeUndisclosed = tally.bases().stream()
                .map(basis -> new BridgeWords(basis, tally.unit(), addresses))
                .anyMatch(basis -> basis.mayBeUndisclosed(line));
        return new Row(BridgeWords.label(line, mayBeUndisclosed, addresses.language()), line.isLevel(), amounts);
    }

    private static Shown shown(BasisTally basis, BridgeStep step, Unit unit, Addresses addresses) {
        var said = new BridgeWords(basis, unit, addresses);
        if (said.isUndisclosed(step)) {
            return said.level(step);
        }
        var amount = step.line().isLevel() ? step.amount() : step.amount().negate();
        var none = step.amount().signum() == 0;
        var formats = addresses.formats();
        var text = step.line().isLevel() ? formats.readable(amount, unit) : formats.worked(amount, unit);
        return new Shown(
                none ? addresses.words().text(Text.DASH) : text,
                none ? "none" : "known",
                null,
                said.href(step.line()),
                none ? null : Exact.of(amount));
    }
}
