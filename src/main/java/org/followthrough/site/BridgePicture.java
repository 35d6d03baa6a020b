package org.followthrough.site;

import java.math.BigDecimal;
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
    private final BridgeWords said;
    private final Addresses addresses;

    BridgePicture(Asking asking, UnitTally tally, Basis basis) {
        this.asking = asking;
        this.unit = tally.unit();
        this.basis = basis;
        this.steps = tally.on(basis).bridge();
        this.addresses = asking.addresses();
        this.said = new BridgeWords(tally.on(basis), unit, addresses);
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
                asking.link(basis),
                asking.frame(Chart.BRIDGE, bridge.title(), unit, basis, wide, narrow),
                addresses.files(
                        Chart.BRIDGE,
                        unit,
                        basis,
                        addresses.table(Chart.BRIDGE, unit, basis),
                        addresses.trackerJson()));
    }

    /// The chart as a file of its own.
    String svg(Sheet sheet) {
        return BridgeChart.draw(bridge(), sheet);
    }

    private BridgeChart.Bridge bridge() {
        var say = addresses.say();
        var name = addresses.formats().name(unit);
        return new BridgeChart.Bridge(
                say.bridgeIn(name) + ", " + addresses.words().within(basis),
                description(name),
                steps.stream()
                        .filter(step -> step.line().isLevel() || step.amount().signum() != 0)
                        .map(this::step)
                        .toList());
    }

    private String description(String name) {
        var realised = step(BridgeLine.REALISED);
        return said.isUndisclosed(realised)
                ? addresses.language().captions().bridgeDescription(name, at(BridgeLine.GROSS), at(BridgeLine.REALISED))
                : addresses.say().bridgeDescription(name, at(BridgeLine.GROSS), at(BridgeLine.REALISED));
    }

    private String at(BridgeLine line) {
        return Shape.value(said.level(step(line)));
    }

    private BridgeStep step(BridgeLine line) {
        return steps.stream().filter(step -> step.line() == line).findFirst().orElseThrow();
    }

    private BridgeChart.Step step(BridgeStep step) {
        var line = step.line();
        return new BridgeChart.Step(
                said.label(line),
                line.isLevel() ? at(line) : taken(step.amount().negate()),
                said.href(line),
                kind(step),
                step.amount(),
                tone(line));
    }

    private String taken(BigDecimal amount) {
        return (amount.signum() < 0 ? "" : "+") + addresses.formats().worked(amount, unit);
    }

    private BridgeChart.Kind kind(BridgeStep step) {
        if (!step.line().isLevel()) {
            return BridgeChart.Kind.CHANGE;
        }
        return said.isUndisclosed(step) ? BridgeChart.Kind.UNDISCLOSED : BridgeChart.Kind.LEVEL;
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
