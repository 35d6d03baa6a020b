package org.followthrough.site;

import org.followthrough.site.chart.Sheet;
import org.followthrough.tracker.Answer;

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

    /// A file of its own, which says at its foot where it is from.
    ///
    /// @param href where the file says the same for ever
    Sheet sheet(String href) {
        var foot = "Followthrough, %s, %s".formatted(answer.facts().initiative().name(), page.origin() + href);
        return Sheet.alone(page.origin(), foot);
    }
}
