package org.followthrough.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// The colours of the pages, each by day and at night.
public enum Colour {
    GROUND,
    RAISED,
    TEXT,
    SOFT,
    RULE,
    STRONG_RULE,
    LINK,
    GOOD,
    BAD,
    OPEN,
    FOCUS,
    K_ANNOUNCED,
    K_AGREED,
    K_AGREED_EDGE,
    K_UNDERWAY,
    K_REALISED,
    K_LESS,
    K_PACE,
    K_LAND;

    /// What the stylesheet calls it.
    String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How far two colours are apart, from 1 to 21, as WCAG has it.
    static BigDecimal contrast(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        var ratio = (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
        return BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN);
    }

    private static double luminance(String colour) {
        return .2126 * channel(colour, 1) + .7152 * channel(colour, 3) + .0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
