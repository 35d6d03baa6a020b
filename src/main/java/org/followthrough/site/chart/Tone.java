package org.followthrough.site.chart;

/// What a bar stands for.
public enum Tone {
    ANNOUNCED(Ink.ANNOUNCED, Ink.ANNOUNCED_BAND),
    AGREED(Ink.AGREED, Ink.AGREED_BAND),
    UNDERWAY(Ink.UNDERWAY, Ink.UNDERWAY_BAND),
    REALISED(Ink.REALISED, Ink.REALISED_BAND);

    private final Ink bar;
    private final Ink band;

    Tone(Ink bar, Ink band) {
        this.bar = bar;
        this.band = band;
    }

    Ink bar() {
        return bar;
    }

    Ink band() {
        return band;
    }
}
