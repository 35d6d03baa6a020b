package org.followthrough.site;

import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Total;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;

/// The ladder as a table: what was announced, then a row for each unit, basis and stage. An amount that is undisclosed
/// or open is an empty field, never zero.
final class LadderCsv {

    private LadderCsv() {}

    static String of(Answer answer) {
        var csv = new Csv();
        csv.row("initiative", "asOf", "unit", "basis", "line", "low", "best", "high", "items", "counted", "verdict");
        answer.tally().units().forEach(unit -> add(csv, answer, unit));
        return csv.toString();
    }

    private static void add(Csv csv, Answer answer, UnitTally unit) {
        add(csv, answer, unit, "announced.original", unit.announced().original());
        add(csv, answer, unit, "announced.current", unit.announced().current());
        for (var basis : unit.bases()) {
            for (var stage : Stage.values()) {
                add(csv, answer, unit, basis, stage);
            }
        }
    }

    private static void add(Csv csv, Answer answer, UnitTally unit, String line, Total total) {
        csv.row(
                answer.facts().initiative().key(),
                answer.question().asOf(),
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

    private static void add(Csv csv, Answer answer, UnitTally unit, BasisTally basis, Stage stage) {
        Cell cell = basis.at(stage);
        var verdict = basis.verdict();
        csv.row(
                answer.facts().initiative().key(),
                answer.question().asOf(),
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
