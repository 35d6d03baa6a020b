package org.followthrough.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.site.chart.Poster;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// The picture that stands for a tracker where somebody links to it, and what is said beside it.
final class Card {

    static final int WIDTH = Poster.WIDTH;
    static final int HEIGHT = Poster.HEIGHT;

    private static final MathContext SHARE = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final List<Stage> STAGES = List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED);

    private Card() {}

    /// Whether there is room for it.
    static boolean fits(@Nullable Integer mostWidth, @Nullable Integer mostHeight) {
        return (mostWidth == null || mostWidth >= WIDTH) && (mostHeight == null || mostHeight >= HEIGHT);
    }

    /// The sentence of the tracker without its links.
    static String sentence(Asking asking) {
        return Headline.of(asking.answer(), asking.addresses()).stream()
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /// The picture as SVG.
    static String svg(Asking asking) {
        var spoken = Index.spoken(asking.answer());
        var page = asking.page();
        return Poster.draw(
                asking.answer().facts().initiative().name(),
                sentence(asking),
                Chosen.sentence(asking.choices()),
                spoken == null ? List.of() : bars(spoken, asking.addresses()),
                page.origin().replaceFirst("^https?://", "")
                        + asking.addresses().home());
    }

    private static List<Poster.Bar> bars(UnitTally tally, Addresses addresses) {
        var current = tally.announced().current();
        var announced = current.best();
        var words = addresses.words();
        var bars = new ArrayList<Poster.Bar>();
        bars.add(new Poster.Bar(
                words.text(Text.ANNOUNCED),
                Shown.of(current, tally.unit(), addresses.language(), "").text(),
                Tone.ANNOUNCED,
                announced == null || announced.signum() <= 0 ? null : BigDecimal.ONE));
        for (var stage : STAGES) {
            var cell = tally.on(Basis.SPONSOR).at(stage);
            bars.add(new Poster.Bar(
                    words.label(stage),
                    Shape.value(Shown.of(cell, tally.unit(), addresses.language(), "")),
                    Shape.of(stage),
                    share(cell.best(), announced)));
        }
        return bars;
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal best, @Nullable BigDecimal announced) {
        return best == null || announced == null || announced.signum() <= 0 ? null : best.divide(announced, SHARE);
    }
}
