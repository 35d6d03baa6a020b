package org.followthrough.site.chart;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a chart is drawn on.
///
/// @param id by which a page tells its charts apart; a slug
/// @param width in the units of the drawing, which are about a pixel where it is shown at its own size
/// @param isAlone whether it is a file of its own, rather than part of a page
/// @param origin put before every address, for a file of its own is read anywhere
/// @param around what stands around a file of its own, or `null` for part of a page
public record Sheet(
        String id, int width, String origin, @Nullable Around around) {

    /// What a chart says of itself where no page does.
    ///
    /// @param title makes the title of the file from that of the chart
    /// @param above what must be known to read it, below the title; or nothing
    /// @param below what it rests on, or nothing
    /// @param address where it is from; it is never cut
    public record Around(UnaryOperator<String> title, String above, String below, String address) {}

    /// Up to which width labels stand above what they label.
    private static final int NARROW = 500;

    private static final int WIDE_WIDTH = 920;
    private static final int STRIP_WIDTH = 220;
    private static final int NARROW_WIDTH = 340;

    /// Part of a page, for desks.
    public static Sheet wide(String id) {
        return new Sheet(id + "-w", WIDE_WIDTH, "", null);
    }

    /// Part of a page, for phones.
    public static Sheet narrow(String id) {
        return new Sheet(id + "-n", NARROW_WIDTH, "", null);
    }

    /// Part of a list.
    public static Sheet strip(String id) {
        return new Sheet(id + "-s", STRIP_WIDTH, "", null);
    }

    /// A file of its own.
    public static Sheet alone(String origin, Around around) {
        return new Sheet("chart", WIDE_WIDTH, origin, around);
    }

    boolean isAlone() {
        return around != null;
    }

    boolean isNarrow() {
        return width <= NARROW;
    }
}
