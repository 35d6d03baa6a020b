package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture that stands for a tracker where somebody links to it: its name, its sentence, and the ladder in miniature.
public final class Poster {

    /// As wide as those who show it ask for.
    public static final int WIDTH = 1200;

    /// As high as those who show it ask for.
    public static final int HEIGHT = 630;

    private static final double SIDE = 64;
    private static final double ROOM = WIDTH - 2 * SIDE;
    private static final double BARS = 440;
    private static final double BAR_AT = 330;

    private final StringBuilder shapes = new StringBuilder();

    private Poster() {}

    /// One bar with its words.
    ///
    /// @param share of the longest; `null` when nobody said how much
    public record Bar(
            String label,
            String amount,
            Tone tone,
            @Nullable BigDecimal share) {}

    /// Draws it.
    ///
    /// @param chosen what the sentence leaves out, or nothing
    public static String draw(String name, String sentence, String chosen, List<Bar> bars, String foot) {
        var poster = new Poster();
        poster.add("<rect width=\"%d\" height=\"%d\" fill=\"#fffefb\"/>".formatted(WIDTH, HEIGHT));
        poster.add("<rect width=\"%d\" height=\"14\" fill=\"#12395c\"/>".formatted(WIDTH));
        poster.text(SIDE, 76, 26, "#5c5b55", false, "Followthrough");
        poster.text(SIDE, 148, 58, "#1d1d1b", true, Fit.cut(name, ROOM / 1.16, 58));
        var y = 212.0;
        for (var line : Fit.lines(sentence, ROOM, 30, 5)) {
            poster.text(SIDE, y, 30, "#1d1d1b", false, line);
            y += 42;
        }
        if (!chosen.isEmpty()) {
            y -= 6;
            for (var line : Fit.lines(chosen, ROOM, 18, 2)) {
                poster.text(SIDE, y, 18, "#5c5b55", false, line);
                y += 22;
            }
        }
        poster.bars(bars);
        poster.text(SIDE, HEIGHT - 24, 20, "#5c5b55", false, Fit.cut(foot, ROOM, 20));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\""
                        .formatted(WIDTH, HEIGHT)
                + " font-family=\"system-ui, sans-serif\">" + poster.shapes + "</svg>";
    }

    private void bars(List<Bar> bars) {
        var y = BARS;
        for (var bar : bars) {
            text(SIDE, y + 22, 22, "#1d1d1b", true, Fit.cut(bar.label(), BAR_AT - SIDE - 20, 22));
            var share = bar.share() == null ? BigDecimal.ZERO : bar.share().min(BigDecimal.ONE);
            var length = Math.max(share.doubleValue() * (ROOM - BAR_AT - 170), share.signum() > 0 ? 3 : 0);
            if (length > 0) {
                add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"26\" %s/>"
                        .formatted(
                                Drawing.text(BAR_AT),
                                Drawing.text(y),
                                Drawing.text(length),
                                bar.tone().bar().attributes()));
            }
            var at = BAR_AT + length + 12;
            text(at, y + 21, 20, "#1d1d1b", false, Fit.cut(bar.amount(), WIDTH - SIDE - at, 20));
            y += 36;
        }
    }

    private void text(double x, double y, int size, String fill, boolean isBold, String text) {
        add("<text x=\"%s\" y=\"%s\" font-size=\"%d\" fill=\"%s\"%s>%s</text>"
                .formatted(
                        Drawing.text(x),
                        Drawing.text(y),
                        size,
                        fill,
                        isBold ? " font-weight=\"700\"" : "",
                        Markup.text(text)));
    }

    private void add(String shape) {
        shapes.append(shape);
    }
}
