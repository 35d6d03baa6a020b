package org.followthrough.site;

import java.util.List;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.UnitTally;

/// The bridge of one unit on one basis as a table: levels, and between them what is taken off, with the sign
/// that it has in the JSON. A level that is undisclosed is an empty field, never zero.
final class BridgeCsv {

    private static final List<String> COLUMNS =
            List.of("unit", "basis", "step", "kind", "amount", "deals", "counted", "items");

    private BridgeCsv() {}

    static String of(Asking asking, UnitTally tally, Basis basis) {
        var table = new QuotedTable(asking, COLUMNS);
        var said = new BridgeWords(tally.on(basis), tally.unit(), asking.addresses());
        for (var step : tally.on(basis).bridge()) {
            var items = step.items().stream().map(BridgeStep.Item::key).toList();
            var cell = said.cell(step.line());
            table.row(
                    Rests.onDeals(asking.answer(), items),
                    tally.unit(),
                    basis.word(),
                    step.line().word(),
                    step.line().isLevel() ? "level" : "less",
                    said.isUndisclosed(step) ? null : step.amount(),
                    cell == null ? null : cell.deals(),
                    cell == null ? null : cell.counted(),
                    String.join(" ", items));
        }
        return table.toString();
    }
}
