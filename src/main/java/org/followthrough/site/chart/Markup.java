package org.followthrough.site.chart;

/// Texts of anybody made harmless in SVG, in a page and in a file of its own.
public final class Markup {

    private Markup() {}

    /// Text between tags. It is set apart, so that a name that is read from right to left does not turn what stands
    /// beside it.
    public static String text(String text) {
        return escaped(text);
    }

    /// Text within the quotation marks of an attribute.
    public static String attribute(String text) {
        return escaped(text);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(each) ? each : '\ufffd');
            }
        });
        return escaped.toString();
    }

    /// What XML 1.0 allows, without characters that steer a terminal.
    private static boolean isAllowed(int each) {
        return each == '\t'
                || each == '\n'
                || (each >= 0x20 && each < 0x7f)
                || (each >= 0xa0 && each <= 0xd7ff)
                || (each >= 0xe000 && each <= 0xfffd)
                || each >= 0x10000;
    }
}
