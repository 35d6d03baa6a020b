package org.followthrough.site;

import java.util.Collection;
import java.util.List;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Implied;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Total;
import org.followthrough.tally.UnitTally;

/// The ladder as a table: what was announced and what a steady pace would have delivered, then a row for each unit,
/// basis and stage, and what rules of thumb suggest. An amount that is undisclosed or open is an empty field,
/// never zero.
final class LadderCsv {

    private static final List<String> COLUMNS =
            List.of("unit", "basis", "line", "low", "best", "high", "items", "counted", "verdict");

    private final Asking asking;
    private final QuotedTable table;

    private LadderCsv(Asking asking) {
        this.asking = asking;
        this.table = new QuotedTable(asking, COLUMNS);
    }

    static String of(Asking asking) {
        var csv = new LadderCsv(asking);
        asking.answer().tally().units().forEach(csv::add);
        return csv.table.toString();
    }

    private void add(UnitTally unit) {
        var sources = Rests.onStatements(asking.answer());
        add(unit, "announced.original", unit.announced().original(), sources);
        add(unit, "announced.current", unit.announced().current(), sources);
        expected(unit, sources);
        for (var basis : unit.bases()) {
            for (var stage : Stage.values()) {
                add(unit, basis, stage);
            }
            basis.implied().forEach((stage, implied) -> add(unit, basis, stage, implied));
        }
    }

    /// What a steady pace would have delivered by the day.
    private void expected(UnitTally unit, Collection<String> sources) {
        var pace = unit.pace();
        if (pace != null && pace.expected() != null) {
            var expected = pace.expected();
            table.row(sources, unit.unit(), null, "expected", expected, expected, expected, null, null, null);
        }
    }

    /// What rules of thumb suggest of deals whose amount is not known.
    private void add(UnitTally unit, BasisTally basis, Stage stage, Implied implied) {
        table.row(
                Rests.onDeals(asking.answer(), basis.basis(), stage),
                unit.unit(),
                basis.basis().word(),
                "implied." + stage.word(),
                implied.low(),
                implied.best(),
                implied.high(),
                implied.deals(),
                implied.deals(),
                null);
    }

    private void add(UnitTally unit, String line, Total total, Collection<String> sources) {
        table.row(
                sources,
                unit.unit(),
                null,
                line,
                total.best() == null ? null : total.low(),
                total.best(),
                total.high(),
                total.commitments(),
                total.counted(),
                null);
    }

    private void add(UnitTally unit, BasisTally basis, Stage stage) {
        Cell cell = basis.at(stage);
        var verdict = basis.verdict();
        table.row(
                Rests.onDeals(asking.answer(), basis.basis(), stage),
                unit.unit(),
                basis.basis().word(),
                stage.word(),
                cell.best() == null ? null : cell.low(),
                cell.best(),
                cell.high(),
                cell.deals(),
                cell.counted(),
                verdict == null ? null : verdict.word());
    }
}
