package org.followthrough.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Timeline;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// The course of one unit on one basis as a table. The sources of a row are those of what took effect in its period.
final class TimelineCsv {

    private static final List<Stage> STAGES = List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED);

    private TimelineCsv() {}

    static String of(Asking asking, Unit unit, Basis basis) {
        var table = new QuotedTable(asking, columns());
        var said = citations(asking.answer(), basis);
        for (var point : Course.of(asking.answer(), unit, basis).timeline().points()) {
            var row = new ArrayList<@Nullable Object>(List.of(unit, basis.word(), point.from(), point.to()));
            addAmounts(row, point);
            table.row(within(said, point), row.toArray());
        }
        return table.toString();
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("unit", "basis", "from", "to"));
        columns.addAll(List.of("announced_low", "announced_best", "announced_high"));
        for (var stage : STAGES) {
            columns.addAll(List.of(stage.word() + "_low", stage.word() + "_best", stage.word() + "_high"));
        }
        columns.add("expected");
        return columns;
    }

    private static void addAmounts(List<@Nullable Object> row, Timeline.Point point) {
        var announced = point.announced();
        add(row, announced.low(), announced.best(), announced.high());
        for (var stage : STAGES) {
            var cell = point.stages().getOrDefault(stage, Cell.NONE);
            add(row, cell.low(), cell.best(), cell.high());
        }
        row.add(point.expected());
    }

    private static void add(
            List<@Nullable Object> row, BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {
        row.add(best == null ? null : low);
        row.add(best);
        row.add(high);
    }

    private static NavigableMap<LocalDate, List<Citation>> citations(Answer answer, Basis basis) {
        var said = new TreeMap<LocalDate, List<Citation>>();
        Stream<Dated<?>> milestones = answer.tally().deals().stream()
                .filter(each -> basis.contains(each.basis()))
                .flatMap(each -> each.milestones().stream());
        Stream.concat(answer.facts().of(Statement.class).stream(), milestones)
                .forEach(each -> said.computeIfAbsent(each.day(), _ -> new ArrayList<>())
                        .addAll(each.fact().support().citations()));
        return said;
    }

    private static Collection<String> within(NavigableMap<LocalDate, List<Citation>> said, Timeline.Point point) {
        return Rests.sources(said.subMap(point.from(), true, point.to(), true).values().stream()
                .flatMap(List::stream));
    }
}
