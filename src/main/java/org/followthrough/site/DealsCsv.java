package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.tally.Amount;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// The deals as a table: a row for each deal and unit, its own amounts at each stage. An amount that is undisclosed or
/// open is an empty field, never zero.
final class DealsCsv {

    private DealsCsv() {}

    static String of(Asking asking) {
        var table = new QuotedTable(asking, columns());
        for (var deal : asking.answer().tally().deals()) {
            for (var unit : asking.answer().tally().units()) {
                table.row(Rests.on(deal), row(deal, unit));
            }
        }
        return table.toString();
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(
                List.of("key", "title", "partOf", "nature", "parties", "basis", "towards", "share", "stage", "status"));
        columns.add("unit");
        for (var stage : Stage.values()) {
            columns.addAll(List.of(stage.word() + "_low", stage.word() + "_best", stage.word() + "_high"));
        }
        columns.add("flags");
        return columns;
    }

    private static @Nullable Object[] row(DealTally deal, UnitTally unit) {
        var row = new ArrayList<@Nullable Object>();
        addTerms(row, deal);
        row.add(unit.unit());
        for (var stage : Stage.values()) {
            add(row, deal.amounts().getOrDefault(unit.unit(), Map.of()).get(stage));
        }
        row.add(deal.flags().stream().sorted().map(Worded::word).collect(Collectors.joining(" ")));
        return row.toArray();
    }

    private static void addTerms(List<@Nullable Object> row, DealTally deal) {
        var terms = deal.terms();
        var stage = deal.stage();
        row.add(terms.key());
        row.add(terms.title());
        row.add(terms.partOf());
        row.add(terms.nature().word());
        row.add(terms.parties().stream().map(DealParty::party).collect(Collectors.joining(" ")));
        row.add(deal.basis().word());
        row.add(deal.towards());
        row.add(deal.share());
        row.add(stage == null ? null : stage.word());
        row.add(deal.status());
    }

    private static void add(List<@Nullable Object> row, @Nullable Amount amount) {
        row.add(amount == null || amount.best() == null ? null : amount.low());
        row.add(amount == null ? null : amount.best());
        row.add(amount == null ? null : amount.high());
    }
}
