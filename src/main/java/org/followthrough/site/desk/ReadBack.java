package org.followthrough.site.desk;

import java.util.Optional;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.followthrough.site.Formats;

/// Says how a figure was read, so that whoever typed it sees whether it was meant so.
final class ReadBack {

    /// How many characters of a text are read.
    static final int LONGEST = 200;

    private ReadBack() {}

    /// As in "at least USD 500bn: low $500bn, best $500bn, no upper bound".
    ///
    /// @throws Unreadable when it is no figure
    static String of(String text, Formats formats, DeskTexts words) {
        if (text.length() > LONGEST) {
            throw new Unreadable(
                    text.substring(0, LONGEST) + "…", Phrase.of("is too long for a figure"), Phrase.of("USD 11.9bn"));
        }
        var figure = Figure.of(text);
        var said = figure.said();
        var low = formats.readable(said.low(), figure.unit());
        var best = formats.readable(said.best(), figure.unit());
        var high = said.high();
        return high == null
                ? words.readAsOpen(figure.toString(), low, best)
                : words.readAsBounded(figure.toString(), low, best, formats.readable(high, figure.unit()));
    }

    /// The same, or nothing where it is no figure.
    static Optional<String> ifReadable(String text, Formats formats, DeskTexts words) {
        try {
            return Optional.of(of(text, formats, words));
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }
}
