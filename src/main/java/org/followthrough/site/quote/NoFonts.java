package org.followthrough.site.quote;

/// The machine has no font to write with.
final class NoFonts extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoFonts(Throwable cause) {
        super("install fontconfig and a font such as DejaVu Sans", cause);
    }
}
