package org.followthrough.site.browser;

import com.microsoft.playwright.options.ColorScheme;

/// Whoever reads the pages: with what screen, in what light, with or without scripts.
///
/// @param width of the screen, in CSS pixels
/// @param height of the screen, in CSS pixels
record Reader(int width, int height, ColorScheme scheme, boolean hasScript) {

    static final Reader AT_A_DESK = new Reader(1280, 900, ColorScheme.LIGHT, true);
    static final Reader ON_A_PHONE = new Reader(320, 640, ColorScheme.LIGHT, true);

    /// The same at night.
    Reader inTheDark() {
        return new Reader(width, height, ColorScheme.DARK, hasScript);
    }

    /// The same with scripts turned off.
    Reader withoutScript() {
        return new Reader(width, height, scheme, false);
    }
}
