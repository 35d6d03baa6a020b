package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing as it grows: a few shapes, texts and links, written as SVG.
final class Drawing {

    private final Sheet sheet;
    private final StringBuilder shapes = new StringBuilder();
    private final List<Box> texts = new ArrayList<>();

    /// Where a text stands.
    private record Box(double left, double right, double top, double bottom) {

        private static final double AIR = 3;

        private static Box of(Ink ink, double x, double y, Anchor anchor, String text) {
            var size = ink.size();
            var width = ink.isBold() ? Fit.boldWidth(text, size) : Fit.width(text, size);
            var left =
                    switch (anchor) {
                        case START -> x;
                        case MIDDLE -> x - width / 2;
                        case END -> x - width;
                    };
            return new Box(left - AIR, left + width + AIR, y - size, y + size / 3);
        }
    }

    Drawing(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Where a text stands against its point.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void rect(Ink ink, double x, double y, double width, double height) {
        shapes.append("<rect").append(style(ink));
        number("x", x);
        number("y", y);
        number("width", Math.max(width, 0));
        number("height", height);
        shapes.append("/>");
    }

    /// A rectangle filled with slanting lines.
    void hatched(double x, double y, double width, double height) {
        shapes.append("<rect fill=\"url(#").append(sheet.id()).append("-hatch)\"");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        shapes.append("/>");
        rect(Ink.HATCH, x, y, width, height);
    }

    void line(Ink ink, double x1, double y1, double x2, double y2) {
        shapes.append("<line").append(style(ink));
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        shapes.append("/>");
    }

    void circle(Ink ink, double x, double y, double radius) {
        shapes.append("<circle").append(style(ink));
        number("cx", x);
        number("cy", y);
        number("r", radius);
        shapes.append("/>");
    }

    /// @param data the path in absolute commands
    void path(Ink ink, String data) {
        if (data.isEmpty()) {
            return;
        }
        shapes.append("<path").append(style(ink)).append(" d=\"").append(data).append("\"/>");
    }

    /// A square on its tip.
    void diamond(Ink ink, double x, double y, double half) {
        path(
                ink,
                "M%s,%s %s,%s %s,%s %s,%s Z"
                        .formatted(
                                text(x),
                                text(y - half),
                                text(x + half),
                                text(y),
                                text(x),
                                text(y + half),
                                text(x - half),
                                text(y)));
    }

    /// Three arrows to the right: it may be more.
    void open(double x, double middle) {
        for (var each = 0; each < 3; each++) {
            var at = x + 4 + each * 7;
            corner(at, middle - 5, at + 4, middle, at, middle + 5);
        }
    }

    /// Three arrows upwards.
    void openUpwards(double middle, double y) {
        for (var each = 0; each < 3; each++) {
            var at = y - 2 - each * 4;
            corner(middle - 3, at, middle, at - 3, middle + 3, at);
        }
    }

    private void corner(double x1, double y1, double x2, double y2, double x3, double y3) {
        path(Ink.OPEN, "M%s,%s %s,%s %s,%s".formatted(text(x1), text(y1), text(x2), text(y2), text(x3), text(y3)));
    }

    /// A line downwards that leaves out what is written already.
    void downClearOfTexts(Ink ink, double x, double top, double bottom) {
        var from = top;
        var across = texts.stream()
                .filter(text -> text.left() < x && x < text.right() && text.bottom() > top)
                .sorted(Comparator.comparingDouble(Box::top))
                .toList();
        for (var text : across) {
            if (text.top() > from && from < bottom) {
                line(ink, x, from, x, Math.min(text.top(), bottom));
            }
            from = Math.max(from, text.bottom());
        }
        if (from < bottom) {
            line(ink, x, from, x, bottom);
        }
    }

    void text(Ink ink, double x, double y, Anchor anchor, String text) {
        texts.add(Box.of(ink, x, y, anchor, text));
        shapes.append("<text").append(style(ink));
        number("x", x);
        number("y", y);
        if (anchor != Anchor.START) {
            shapes.append(" text-anchor=\"")
                    .append(anchor == Anchor.END ? "end" : "middle")
                    .append('"');
        }
        shapes.append('>').append(Markup.text(text)).append("</text>");
    }

    /// What is drawn in between leads somewhere.
    ///
    /// @param label what it is to whoever cannot see it
    void link(@Nullable String href, String label, Runnable drawn) {
        if (href == null) {
            drawn.run();
            return;
        }
        shapes.append("<a href=\"").append(Markup.attribute(sheet.origin() + href));
        shapes.append("\" aria-label=\"").append(Markup.attribute(label)).append("\"><title>");
        shapes.append(Markup.text(label)).append("</title>");
        drawn.run();
        shapes.append("</a>");
    }

    /// The whole drawing.
    ///
    /// @param height of what was drawn
    String svg(String title, String description, double height) {
        var around = sheet.around();
        return around == null
                ? whole(title, description, 0, 0, sheet.width(), height + 2, "")
                : alone(new Surround(sheet, around, title), description, height);
    }

    private String alone(Surround surround, String description, double height) {
        var ground = new Drawing(sheet);
        var top = -surround.above();
        var width = sheet.width() + 2 * Surround.MARGIN;
        var all = surround.above() + height + surround.below();
        ground.rect(Ink.GROUND, -Surround.MARGIN, top, width, all);
        surround.draw(ground, height);
        return whole(surround.title(), description, -Surround.MARGIN, top, width, all, ground.shapes.toString());
    }

    private String whole(
            String title, String description, double left, double top, double width, double height, String ground) {
        var whole = new StringBuilder();
        whole.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" aria-labelledby=\"")
                .append(sheet.id())
                .append("-t ")
                .append(sheet.id())
                .append("-d\" viewBox=\"");
        whole.append(text(left)).append(' ').append(text(top)).append(' ');
        whole.append(text(width)).append(' ').append(text(height)).append('"');
        if (sheet.isAlone()) {
            whole.append(" width=\"").append(text(width)).append("\" height=\"");
            whole.append(text(height)).append("\" font-family=\"system-ui, sans-serif\"");
        }
        whole.append("><title id=\"").append(sheet.id()).append("-t\">").append(Markup.text(title));
        whole.append("</title><desc id=\"").append(sheet.id()).append("-d\">").append(Markup.text(description));
        return whole.append("</desc>")
                .append(hatch())
                .append(ground)
                .append(shapes)
                .append("</svg>")
                .toString();
    }

    /// The whole drawing as one picture without links.
    String image(String label, double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Markup.attribute(label)
                + "\" viewBox=\"0 0 " + sheet.width() + " " + text(height) + "\">" + hatch() + shapes + "</svg>";
    }

    private String hatch() {
        return "<defs><pattern id=\"" + sheet.id() + "-hatch\" width=\"6\" height=\"6\""
                + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path" + style(Ink.HATCH)
                + " d=\"M0,0 0,6\"/></pattern></defs>";
    }

    private String style(Ink ink) {
        return sheet.isAlone() ? " " + ink.attributes() : " class=\"" + ink.style() + "\"";
    }

    private void number(String name, double value) {
        shapes.append(' ').append(name).append("=\"").append(text(value)).append('"');
    }

    /// A coordinate, to a tenth, the same on every machine.
    static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
