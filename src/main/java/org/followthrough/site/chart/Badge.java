package org.followthrough.site.chart;

/// Two words in a row, for a page of somebody else: what it is of, and how it stands.
public final class Badge {

    private static final double SIZE = 11;
    private static final int HEIGHT = 20;
    private static final int PAD = 7;
    private static final double MOST = 360;

    private Badge() {}

    /// How it stands. No colour is told from another by hue alone.
    public enum Look {
        GOOD("#12395c"),
        BAD("#9a3412"),
        OPEN("#5c5b55");

        private final String fill;

        Look(String fill) {
            this.fill = fill;
        }
    }

    /// Draws it.
    ///
    /// @param title all of it in words
    public static String draw(String of, String says, String title, Look look) {
        var left = Fit.cut(of, MOST, SIZE);
        var right = Fit.cut(says, MOST, SIZE);
        var middle = (int) Math.ceil(Fit.width(left, SIZE)) + 2 * PAD;
        var width = middle + (int) Math.ceil(Fit.width(right, SIZE)) + 2 * PAD;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%3$s" width="%1$d" height="%2$d" \
                viewBox="0 0 %1$d %2$d" font-family="system-ui, sans-serif" font-size="11"><title>%4$s</title>\
                <rect width="%5$d" height="%2$d" fill="#2f2f2c"/><rect x="%5$d" width="%6$d" height="%2$d" fill="%7$s"/>\
                <text x="%8$d" y="14" fill="#ffffff">%9$s</text><text x="%10$d" y="14" fill="#ffffff">%11$s</text></svg>
                """.formatted(
                        width,
                        HEIGHT,
                        Markup.attribute(title),
                        Markup.text(title),
                        middle,
                        width - middle,
                        look.fill,
                        PAD,
                        Markup.text(left),
                        middle + PAD,
                        Markup.text(right));
    }
}
