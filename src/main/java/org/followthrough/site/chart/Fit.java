package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.List;

/// How much room a text takes, nearly: the server does not know the reader's font, so it is on the safe side.
final class Fit {

    private static final double NARROW = .33;
    private static final double USUAL = .61;
    private static final double CAPITAL = .7;
    private static final double BOLD = 1.16;
    private static final double FULL = 1.05;
    private static final String THIN = "iljtfr.,:;'’!|()[] \u00a0\u202f";

    private Fit() {}

    /// Bold text takes more.
    static double boldWidth(String text, double size) {
        return width(text, size) * BOLD;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Fit::width).sum() * size;
    }

    private static double width(int character) {
        if (THIN.indexOf(character) >= 0) {
            return NARROW;
        }
        if (character >= 0x1100 && (character <= 0x11ff || character >= 0x2e80)) {
            return FULL; // scripts of East Asia, and pictures
        }
        return Character.isUpperCase(character) || character == 'm' || character == 'w' ? CAPITAL : USUAL;
    }

    /// The text, or as much of it as there is room for.
    static String cut(String text, double room, double size) {
        if (width(text, size) <= room) {
            return text;
        }
        var kept = new StringBuilder();
        var left = room - width("…", size);
        for (var character : text.codePoints().toArray()) {
            left -= width(character) * size;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString().strip() + "…";
    }

    /// The text in lines; what does not fit in the last is cut.
    static List<String> lines(String text, double room, double size, int atMost) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= room || lines.size() == atMost - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> cut(each, room, size)).toList();
    }

    /// The text in as many lines as it takes, broken wherever a line is full: nothing of it is lost.
    static List<String> pieces(String text, double room, double size) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var left = room;
        for (var character : text.codePoints().toArray()) {
            left -= width(character) * size;
            if (left < 0 && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
                left = room - width(character) * size;
            }
            piece.appendCodePoint(character);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
