package org.followthrough.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.followthrough.figure.Unit;
import org.followthrough.site.chart.Extent;
import org.followthrough.site.chart.Sheet;
import org.followthrough.site.chart.TimelineChart;
import org.followthrough.site.chart.TimelineChart.Point;
import org.followthrough.site.chart.TimelineChart.Series;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Timeline;
import org.jspecify.annotations.Nullable;

/// The course of one unit on one basis as a chart, with what was said and done.
final class TimelinePicture {

    private static final List<Stage> STAGES = List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED);
    private static final int ROWS = 36;

    private final Asking asking;
    private final Unit unit;
    private final Basis basis;
    private final Happenings happenings;
    private final Steps steps;
    private final Addresses addresses;

    TimelinePicture(Asking asking, Unit unit, Basis basis, Happenings happenings) {
        this.asking = asking;
        this.unit = unit;
        this.basis = basis;
        this.happenings = happenings;
        this.steps = Steps.of(asking.answer(), unit, basis);
        this.addresses = asking.addresses();
    }

    /// Whether there is nothing to draw.
    boolean isEmpty() {
        return points().stream()
                .allMatch(point -> isNothing(point.announced().best())
                        && STAGES.stream()
                                .allMatch(stage -> isNothing(cell(point, stage).best())));
    }

    private static boolean isNothing(@Nullable BigDecimal best) {
        return best == null || best.signum() == 0;
    }

    Picture picture() {
        var id = Shape.id("timeline", unit);
        var timeline = timeline();
        var wide = TimelineChart.draw(timeline, Sheet.wide(id));
        var narrow = TimelineChart.draw(timeline, Sheet.narrow(id));
        return new Picture(
                id,
                timeline.title(),
                addresses
                        .say()
                        .unitWithin(
                                addresses.formats().name(unit),
                                addresses.words().within(basis)),
                wide,
                narrow,
                table(timeline.title()),
                asking.cite(timeline.title(), agreed()),
                asking.link(basis),
                asking.frame(Chart.TIMELINE, timeline.title(), unit, basis, wide, narrow),
                addresses.files(
                        Chart.TIMELINE,
                        unit,
                        basis,
                        addresses.table(Chart.TIMELINE, unit, basis),
                        addresses.course(unit, basis, steps)));
    }

    private String agreed() {
        var last = points().getLast().stages().getOrDefault(Stage.AGREED, Cell.NONE);
        return addresses.words().word(Stage.AGREED) + ", "
                + Shape.value(Shown.of(last, unit, addresses.language(), ""));
    }

    /// The chart as a file of its own.
    String svg(Sheet sheet) {
        return TimelineChart.draw(timeline(), sheet);
    }

    private List<Timeline.Point> points() {
        return steps.points();
    }

    private static Cell cell(Timeline.Point point, Stage stage) {
        return point.stages().getOrDefault(stage, Cell.NONE);
    }

    private TimelineChart.Timeline timeline() {
        var say = addresses.say();
        var words = addresses.words();
        var formats = addresses.formats();
        var name = formats.name(unit);
        var series = new ArrayList<Series>();
        series.add(series(words.text(Text.ANNOUNCED), Tone.ANNOUNCED, point -> Shape.of(point.announced())));
        for (var stage : STAGES) {
            series.add(series(words.label(stage), Shape.of(stage), point -> Shape.of(cell(point, stage))));
        }
        return new TimelineChart.Timeline(
                words.text(Text.TIMELINE) + ", " + say.unitWithin(name, words.within(basis)),
                description(name),
                steps.from(),
                steps.to(),
                series,
                series(words.text(Text.STEADY_PACE_SHORT), Tone.ANNOUNCED, TimelinePicture::expected),
                happenings.events(),
                words.text(Text.LEGEND_STATEMENT),
                words.text(Text.LEGEND_MILESTONE),
                Shape.looks(words),
                amount -> formats.readable(amount, unit),
                formats::tick,
                this::together,
                addresses.tracker() + "#events");
    }

    private String description(String name) {
        var formats = addresses.formats();
        var all = addresses.say().timelineDescription(name, formats.text(steps.from()), formats.text(steps.to()));
        return steps.isThinned()
                ? addresses.language().captions().timelineThinned(all, formats.count(points().size()))
                : all;
    }

    private String together(List<TimelineChart.Event> events) {
        var formats = addresses.formats();
        var count = formats.count(events.size());
        var first = events.getFirst().day();
        var last = events.getLast().day();
        return first.equals(last)
                ? addresses.say().eventsOn(count, formats.when(first))
                : addresses.say().eventsAt(count, formats.text(first), formats.text(last));
    }

    private static Extent expected(Timeline.Point point) {
        var expected = point.expected();
        return expected == null ? new Extent.None() : Extent.Known.exactly(expected);
    }

    private Series series(String name, Tone tone, Function<Timeline.Point, Extent> extent) {
        return new Series(
                name,
                tone,
                points().stream()
                        .map(point -> new Point(point.to(), extent.apply(point)))
                        .toList());
    }

    private Picture.Table table(String caption) {
        var words = addresses.words();
        var heads = new ArrayList<>(List.of(words.text(Text.PERIOD_END), words.text(Text.ANNOUNCED)));
        STAGES.forEach(stage -> heads.add(words.label(stage)));
        heads.add(words.text(Text.STEADY_PACE_SHORT));
        var points = steps.changes();
        var latest = points.subList(Math.max(0, points.size() - ROWS), points.size());
        var note = latest.size() == points.size()
                ? null
                : addresses.say().latestPeriods(addresses.formats().count(latest.size()));
        return new Picture.Table(
                caption,
                note,
                heads,
                latest.reversed().stream().map(this::tableRow).toList());
    }

    private Picture.Row tableRow(Timeline.Point point) {
        var numbers = new ArrayList<Picture.Number>();
        numbers.add(Picture.Number.of(Shown.of(point.announced(), unit, addresses.language(), "")));
        STAGES.forEach(
                stage -> numbers.add(Picture.Number.of(Shown.of(cell(point, stage), unit, addresses.language(), ""))));
        numbers.add(pace(point.expected()));
        return new Picture.Row(addresses.formats().text(point.to()), numbers);
    }

    private Picture.Number pace(@Nullable BigDecimal expected) {
        return expected == null
                ? new Picture.Number(addresses.words().text(Text.DASH), null, null)
                : new Picture.Number(addresses.formats().readable(expected, unit), null, Exact.of(expected));
    }
}
