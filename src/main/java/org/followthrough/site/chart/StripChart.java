package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ladder in miniature, for lists: every bar is a share of what was announced, so that initiatives of any size and
/// unit stand on one scale. It has no words of its own but a label.
public final class StripChart {

    private static final double BAR = 8;
    private static final double GAP = 3;
    private static final double OVER = 16;

    private StripChart() {}

    /// One bar.
    ///
    /// @param share of what was announced; `null` when there are deals and nobody said how much
    /// @param isOpen whether it may be more
    public record Bar(Tone tone, @Nullable BigDecimal share, boolean isOpen) {}

    /// Draws it.
    public static String draw(String label, List<Bar> bars, Sheet sheet) {
        var drawing = new Drawing(sheet);
        var scale = new Scale(BigDecimal.ZERO, BigDecimal.ONE, 1, sheet.width() - OVER);
        var y = 1.0;
        for (var bar : bars) {
            bar(drawing, scale, bar, y);
            y += BAR + GAP;
        }
        drawing.line(Ink.AXIS, 1, 0, 1, y);
        return drawing.image(label, y);
    }

    private static void bar(Drawing drawing, Scale scale, Bar bar, double y) {
        var share = bar.share();
        if (share == null) {
            drawing.hatched(1, y, 16, BAR);
            return;
        }
        var isOver = share.compareTo(BigDecimal.ONE) > 0;
        var end = scale.at(share.min(BigDecimal.ONE));
        if (share.signum() > 0) {
            drawing.rect(bar.tone().bar(), 1, y, Math.max(end - 1, 1), BAR);
        }
        if (isOver || bar.isOpen()) {
            var middle = y + BAR / 2;
            for (var each = 0; each < 2; each++) {
                var x = end + 3 + each * 5;
                drawing.path(
                        Ink.OPEN,
                        "M%s,%s %s,%s %s,%s"
                                .formatted(
                                        Drawing.text(x),
                                        Drawing.text(middle - 3),
                                        Drawing.text(x + 3),
                                        Drawing.text(middle),
                                        Drawing.text(x),
                                        Drawing.text(middle + 3)));
            }
        }
    }
}
