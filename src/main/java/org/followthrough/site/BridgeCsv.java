package org.followthrough.site;

import java.util.List;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.UnitTally;

/// The bridge of one unit on one basis as a table: levels, and between them what takes off.
final class BridgeCsv {

    private static final List<String> COLUMNS = List.of("unit", "basis", "step", "kind", "amount", "items");

    private BridgeCsv() {}

    static String of(Asking asking, UnitTally tally, Basis basis) {
        var table = new QuotedTable(asking, COLUMNS);
        for (var step : tally.on(basis).bridge()) {
            var items = step.items().stream().map(BridgeStep.Item::key).toList();
            var isLevel = step.line().isLevel();
            table.row(
                    Rests.onDeals(asking.answer(), items),
                    tally.unit(),
                    basis.word(),
                    step.line().word(),
                    isLevel ? "level" : "change",
                    isLevel ? step.amount() : step.amount().negate(),
                    String.join(" ", items));
        }
        return table.toString();
    }
}
