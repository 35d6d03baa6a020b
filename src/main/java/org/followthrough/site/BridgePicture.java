package org.followthrough.site;

import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.site.chart.BridgeChart;
import org.followthrough.site.chart.Sheet;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.UnitTally;

/// The bridge of one unit on one basis as a chart. A step that takes nothing off is left out.
final class BridgePicture {

    private final Asking asking;
    private final Unit unit;
    private final Basis basis;
    private final List<BridgeStep> steps;
    private final Addresses addresses;

    BridgePicture(Asking asking, UnitTally tally, Basis basis) {
        this.asking = asking;
        this.unit = tally.unit();
        this.basis = basis;
        this.steps = tally.on(basis).bridge();
        this.addresses = asking.addresses();
    }

    /// Whether no deal ever had an amount.
    boolean isEmpty() {
        return steps.stream().allMatch(step -> step.amount().signum() == 0);
    }

    Picture picture() {
        var id = Shape.id("bridge", unit);
        var bridge = bridge();
        var wide = BridgeChart.draw(bridge, Sheet.wide(id));
        var narrow = BridgeChart.draw(bridge, Sheet.narrow(id));
        return new Picture(
                id,
                bridge.title(),
                addresses
                        .say()
                        .unitWithin(
                                addresses.formats().name(unit),
                                addresses.words().within(basis)),
                wide,
                narrow,
                null,
                asking.cite(bridge.title(), at(BridgeLine.GROSS) + " → " + at(BridgeLine.REALISED)),
                asking.link(),
                asking.frame(Chart.BRIDGE, bridge.title(), unit, basis, wide, narrow),
                addresses.files(
                        Chart.BRIDGE,
                        unit,
                        basis,
                        addresses.table(Chart.BRIDGE, unit, basis),
                        addresses.trackerJson()));
    }

    /// The chart as a file of its own.
    String svg() {
        return BridgeChart.draw(bridge(), asking.sheet(asking.permanent().drawing(Chart.BRIDGE, unit, basis)));
    }

    private BridgeChart.Bridge bridge() {
        var say = addresses.say();
        var name = addresses.formats().name(unit);
        return new BridgeChart.Bridge(
                say.bridgeIn(name) + ", " + addresses.words().within(basis),
                say.bridgeDescription(name, at(BridgeLine.GROSS), at(BridgeLine.REALISED)),
                steps.stream()
                        .filter(step -> step.line().isLevel() || step.amount().signum() != 0)
                        .map(this::step)
                        .toList());
    }

    private String at(BridgeLine line) {
        return steps.stream()
                .filter(step -> step.line() == line)
                .findFirst()
                .map(step -> addresses.formats().readable(step.amount(), unit))
                .orElse("");
    }

    private BridgeChart.Step step(BridgeStep step) {
        var line = step.line();
        var amount = line.isLevel() ? step.amount() : step.amount().negate();
        var sign = line.isLevel() || amount.signum() < 0 ? "" : "+";
        return new BridgeChart.Step(
                addresses.words().label(line),
                sign + addresses.formats().readable(amount, unit),
                addresses.line("bridge." + line.word(), unit, basis),
                line.isLevel(),
                step.amount(),
                tone(line));
    }

    private static Tone tone(BridgeLine line) {
        return switch (line) {
            case GROSS, NATURE, PROPOSED, REPLACED, CANCELLED, REDUCED, SHARE, OVERLAP -> Tone.ANNOUNCED;
            case AGREED, NOT_UNDERWAY -> Tone.AGREED;
            case UNDERWAY, NOT_REALISED -> Tone.UNDERWAY;
            case REALISED -> Tone.REALISED;
        };
    }
}
