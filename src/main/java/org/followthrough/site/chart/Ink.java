package org.followthrough.site.chart;

import java.util.Locale;

/// What a shape is drawn with: a class in a page, whose colour the stylesheet knows in light and dark, and the
/// attributes that say the same where there is no stylesheet.
///
/// The stages are one hue from light to dark, so that they can be told apart by the colour-blind and on grey paper.
public enum Ink {
    GROUND("fill=\"#fffefb\""),
    LABEL("fill=\"#1d1d1b\" font-size=\"14\" font-weight=\"600\""),
    TEXT("fill=\"#1d1d1b\" font-size=\"13\" stroke=\"#fffefb\" stroke-width=\"4\" paint-order=\"stroke\""),
    SOFT("fill=\"#5c5b55\" font-size=\"12\" stroke=\"#fffefb\" stroke-width=\"4\" paint-order=\"stroke\""),
    TICK("fill=\"#5c5b55\" font-size=\"11\" stroke=\"#fffefb\" stroke-width=\"3\" paint-order=\"stroke\""),
    HEADING("fill=\"#1d1d1b\" font-size=\"17\" font-weight=\"700\""),
    GRID("stroke=\"#d8d5cb\" stroke-width=\"1\""),
    AXIS("stroke=\"#5c5b55\" stroke-width=\"1\""),
    ANNOUNCED("fill=\"#d9d4c5\" stroke=\"#5c5b55\" stroke-width=\"1\""),
    AGREED("fill=\"#8fb8d8\" stroke=\"#33688f\" stroke-width=\"1\""),
    UNDERWAY("fill=\"#3f7fb0\" stroke=\"#3f7fb0\" stroke-width=\"1\""),
    REALISED("fill=\"#12395c\" stroke=\"#12395c\" stroke-width=\"1\""),
    ANNOUNCED_BAND("fill=\"#d9d4c5\" fill-opacity=\".45\" stroke=\"#5c5b55\" stroke-dasharray=\"2 2\""),
    AGREED_BAND("fill=\"#8fb8d8\" fill-opacity=\".4\" stroke=\"#33688f\" stroke-dasharray=\"2 2\""),
    UNDERWAY_BAND("fill=\"#3f7fb0\" fill-opacity=\".35\" stroke=\"#3f7fb0\" stroke-dasharray=\"2 2\""),
    REALISED_BAND("fill=\"#12395c\" fill-opacity=\".3\" stroke=\"#12395c\" stroke-dasharray=\"2 2\""),
    ANNOUNCED_LINE("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"2\""),
    BEST("fill=\"none\" stroke=\"#1d1d1b\" stroke-width=\"2\""),
    OPEN("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"2\""),
    HATCH("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"1.2\""),
    IMPLIED("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"1.3\" stroke-dasharray=\"5 3\""),
    PACE("fill=\"none\" stroke=\"#9a3412\" stroke-width=\"2\" stroke-dasharray=\"7 4\""),
    PACE_TEXT("fill=\"#9a3412\" font-size=\"12\" font-weight=\"600\""),
    LESS("fill=\"#e9c3ab\" stroke=\"#9a3412\" stroke-width=\"1\""),
    MORE("fill=\"none\" stroke=\"#1b5e7d\" stroke-width=\"1.5\""),
    TIE("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"1\" stroke-dasharray=\"1 3\""),
    STATEMENT("fill=\"#fffefb\" stroke=\"#5c5b55\" stroke-width=\"2\""),
    MILESTONE("fill=\"#33688f\" stroke=\"#33688f\" stroke-width=\"1\""),
    STATEMENT_COUNT("fill=\"#1d1d1b\" font-size=\"10\" font-weight=\"600\""),
    LAND("fill=\"#ece8dc\""),
    FRAME("fill=\"none\" stroke=\"#5c5b55\" stroke-width=\"1\""),
    MILESTONE_COUNT("fill=\"#fffefb\" font-size=\"10\" font-weight=\"600\"");

    private final String attributes;
    private final double size;

    Ink(String attributes) {
        this.attributes = attributes;
        this.size = size(attributes);
    }

    private static double size(String attributes) {
        var said = attributes.split("font-size=\"", 2);
        return said.length < 2 ? 0 : Double.parseDouble(said[1].substring(0, said[1].indexOf('"')));
    }

    /// The class in a page.
    String style() {
        return "k-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How large its texts are, or zero.
    double size() {
        return size;
    }

    boolean isBold() {
        return attributes.contains("font-weight");
    }

    /// The attributes in a file of its own.
    String attributes() {
        return attributes;
    }
}
