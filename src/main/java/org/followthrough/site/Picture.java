package org.followthrough.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart on a page, with all that stands beside it.
///
/// @param id by which the page leads to it
/// @param scope of what unit and basis it is, where the page says the rest above
/// @param wide the drawing for desks, as SVG
/// @param narrow the drawing for phones, as SVG
/// @param table what the chart shows, in a table; or `null` where the page has one
/// @param cite how to quote it
/// @param link where it says the same for ever
/// @param frame how to put it into a page of one's own
record Picture(
        String id,
        String title,
        String scope,
        String wide,
        String narrow,
        @Nullable Table table,
        String cite,
        String link,
        Embed frame,
        List<File> files) {

    /// The chart as a table.
    ///
    /// @param note what it leaves out, or `null`
    record Table(String caption, @Nullable String note, List<String> heads, List<Row> rows) {}

    record Row(String label, List<Number> numbers) {}

    /// @param note from how many it is, or `null`
    /// @param exact to the last digit, or `null` where there is no number
    record Number(
            String text, @Nullable String note, @Nullable Exact exact) {

        static Number of(Shown shown) {
            return new Number(shown.text(), shown.note(), shown.exact());
        }
    }

    /// The chart in a frame, as HTML to be copied.
    ///
    /// @param stays as it is now
    /// @param follows as the record goes on
    record Embed(String stays, String follows) {}

    /// The chart as a file.
    record File(String name, String href) {}
}
