package org.followthrough.site;

import java.util.regex.Pattern;
import org.followthrough.site.chart.Markup;
import org.jspecify.annotations.Nullable;

/// A chart in a frame on a page of somebody else.
final class Frame {

    /// As wide as most columns of text, and as wide as there is any use for.
    static final int USUAL = 720;

    private static final int WIDEST = 1000;
    private static final int LEAST = 320;

    /// Up to which width the stylesheet shows the drawing for phones.
    private static final int NARROW = 752;

    /// What stands above and below the chart, and at its sides.
    private static final int AROUND = 280;

    private static final int SIDES = 32;
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    private Frame() {}

    /// What to put into the page.
    ///
    /// @param src the absolute address of the chart
    /// @param width in pixels, or `100%`
    static String html(String src, String title, String width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%s\" height=\"%d\" frameborder=\"0\" loading=\"lazy\"></iframe>"
                .formatted(Markup.attribute(src), Markup.attribute(title), width, height);
    }

    /// How wide it is where so much room is given.
    ///
    /// @param most in pixels, or `null` for as much as it likes
    static int width(@Nullable Integer most) {
        return most == null ? USUAL : Math.clamp(most, 1, WIDEST);
    }

    /// How high it must be at a width, so that nothing has to be scrolled.
    static int height(Picture picture, int width) {
        var drawing = width <= NARROW ? picture.narrow() : picture.wide();
        var shown = Math.min(Math.max(width, LEAST) - SIDES, width <= NARROW ? 480 : WIDEST);
        return (int) Math.ceil(shown * ratio(drawing)) + AROUND;
    }

    /// How high it must be where its width is not known: on a phone or in a column of text, whichever takes more.
    static int height(String wide, String narrow) {
        return (int) Math.ceil(Math.max(LEAST * ratio(narrow), USUAL * ratio(wide))) + AROUND;
    }

    private static double ratio(String svg) {
        var box = BOX.matcher(svg);
        return box.find() ? Double.parseDouble(box.group(2)) / Double.parseDouble(box.group(1)) : 1;
    }
}
