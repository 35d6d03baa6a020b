package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.site.chart.Sheet;
import org.followthrough.tally.Basis;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// An answer on the page that asked for it.
record Asking(Answer answer, Choices choices, Page page) {

    Addresses addresses() {
        return new Addresses(answer.facts().initiative().key(), choices);
    }

    /// The same question with its day and moment named, at addresses that can be handed on.
    Addresses permanent() {
        var pinned = choices.pinned(answer.question().asOf(), answer.knownAt());
        return new Addresses(answer.facts().initiative().key(), pinned);
    }

    /// The address of the tracker that says the same for ever.
    String link() {
        return page.origin() + permanent().tracker();
    }

    /// How to quote a number.
    ///
    /// @param what the number is of
    String cite(String what, String amount) {
        var formats = choices.language().formats();
        return choices.language()
                .say()
                .cite(
                        answer.facts().initiative().name(),
                        what,
                        amount,
                        formats.text(answer.question().asOf()),
                        formats.text(answer.knownAt()));
    }

    /// How to put a chart into a page of one's own.
    ///
    /// @param unit `null` where the chart is the same in all
    /// @param basis `null` where the chart shows all
    /// @param wide the drawing for desks
    /// @param narrow the drawing for phones
    Picture.Embed frame(
            Chart chart, String title, @Nullable Unit unit, @Nullable Basis basis, String wide, String narrow) {
        var named = choices.language()
                .quotes()
                .embedTitle(answer.facts().initiative().name(), title);
        var height = Frame.height(wide, narrow);
        return new Picture.Embed(
                Frame.html(page.origin() + permanent().embed(chart, unit, basis), named, "100%", height),
                Frame.html(page.origin() + addresses().embed(chart, unit, basis), named, "100%", height));
    }

    /// A file of its own, which says at its foot where it is from.
    ///
    /// @param href where the file says the same for ever
    Sheet sheet(String href) {
        var foot = "Followthrough, %s, %s".formatted(answer.facts().initiative().name(), page.origin() + href);
        return Sheet.alone(page.origin(), foot);
    }
}
