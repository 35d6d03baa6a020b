package org.followthrough.site.chart;

/// What a chart is drawn on.
///
/// @param id by which a page tells its charts apart; a slug
/// @param width in the units of the drawing, which are about a pixel where it is shown at its own size
/// @param isAlone whether it is a file of its own, rather than part of a page
/// @param origin put before every address, for a file of its own is read anywhere
/// @param foot what stands below a file of its own: where it is from
public record Sheet(String id, int width, boolean isAlone, String origin, String foot) {

    /// Up to which width labels stand above what they label.
    private static final int NARROW = 500;

    private static final int WIDE_WIDTH = 920;
    private static final int STRIP_WIDTH = 220;
    private static final int NARROW_WIDTH = 340;

    /// Part of a page, for desks.
    public static Sheet wide(String id) {
        return new Sheet(id + "-w", WIDE_WIDTH, false, "", "");
    }

    /// Part of a page, for phones.
    public static Sheet narrow(String id) {
        return new Sheet(id + "-n", NARROW_WIDTH, false, "", "");
    }

    /// Part of a list.
    public static Sheet strip(String id) {
        return new Sheet(id + "-s", STRIP_WIDTH, false, "", "");
    }

    /// A file of its own.
    public static Sheet alone(String origin, String foot) {
        return new Sheet("chart", WIDE_WIDTH, true, origin, foot);
    }

    boolean isNarrow() {
        return width <= NARROW;
    }
}
