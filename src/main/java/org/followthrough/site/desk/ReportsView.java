package org.followthrough.site.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.site.Page;
import org.followthrough.site.Reported;
import org.jspecify.annotations.Nullable;

/// Some reports of errors, or one.
///
/// @param one the number of the only one that the page is about, or `null`
/// @param isOpen whether open ones are shown, rather than closed ones
/// @param after where the list began, to come back to it when a report is closed; nothing for its beginning
/// @param newest where the list begins, where it is not shown from there, or `null`
/// @param older where those are that follow, or `null`
record ReportsView(
        @Nullable String one,
        boolean isOpen,
        String after,
        @Nullable String newest,
        @Nullable String older,
        List<Line> lines) {

    /// A report.
    ///
    /// @param home the page of the initiative that it is about
    /// @param fact where the fact is shown, or what took its place
    /// @param language in which the reader saw the fact
    /// @param address where it is said to say otherwise, if that can be followed; or `null`
    /// @param seen the page on which the reader saw it
    /// @param desk what can be done with the fact is under this address; `null` when nothing of it stands
    /// @param closed how it was closed, or `null`
    /// @param note what is entered, where it was refused, or nothing
    record Line(
            String id,
            String at,
            String initiative,
            String home,
            String fact,
            String language,
            String said,
            boolean isCorrected,
            String wrong,
            @Nullable String elsewhere,
            @Nullable String address,
            String seen,
            @Nullable String desk,
            @Nullable Closed closed,
            String closing,
            String note,
            boolean isRefused) {}

    /// How a report was closed.
    record Closed(String who, String moment, String note) {}

    /// Makes lines of reports.
    ///
    /// @param refused what was entered of the only one and not taken, or `null`
    static List<Line> lines(
            List<Reported> reports, Map<UUID, ReportedFacts.Latest> facts, Page page, @Nullable Entered refused) {
        return reports.stream()
                .map(each -> line(each, Objects.requireNonNull(facts.get(each.fact())), page, refused))
                .toList();
    }

    private static Line line(Reported report, ReportedFacts.Latest latest, Page page, @Nullable Entered refused) {
        var language = page.language();
        var id = Long.toString(report.id());
        var elsewhere = report.elsewhere();
        return new Line(
                id,
                language.formats().text(report.at()),
                latest.initiative(),
                language.path(latest.home()),
                language.path(latest.page()) + (latest.stands() ? "#" + latest.id() : ""),
                report.language(),
                report.said(),
                !latest.id().equals(report.fact()),
                report.wrong(),
                elsewhere,
                elsewhere != null && elsewhere.matches("https?://[^\\s\"<>]+") ? elsewhere : null,
                report.page(),
                latest.stands() ? language.path("/desk/facts/" + latest.id()) : null,
                closed(report, page),
                language.path("/desk/reports/" + id + "/closing"),
                refused == null ? "" : refused.text("note"),
                refused != null);
    }

    private static @Nullable Closed closed(Reported report, Page page) {
        var closed = report.closed();
        return closed == null
                ? null
                : new Closed(closed.by(), page.language().formats().text(closed.at()), closed.note());
    }
}
