package org.followthrough.site;

import org.followthrough.figure.Unit;
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

    /// The same, of a chart of the deals of one basis.
    String link(Basis basis) {
        return basis == Basis.SPONSOR ? link() : page.origin() + permanent().tracker("basis", basis.word());
    }

    /// How to quote a number: with what was chosen, for without it the number would say something else.
    ///
    /// @param what the number is of
    String cite(String what, String amount) {
        var language = choices.language();
        var name = answer.facts().initiative().name();
        var day = language.formats().text(answer.question().asOf());
        var known = language.formats().text(answer.knownAt());
        var chosen = Chosen.sentence(choices.ofNow());
        return chosen.isEmpty()
                ? language.say().cite(name, what, amount, day, known)
                : language.captions().citeChosen(name, what, amount, day, known, chosen);
    }

    /// How to quote the sentence above the tracker.
    String citeSentence() {
        var formats = choices.language().formats();
        return choices.language()
                .headlines()
                .cite(
                        Card.sentence(this),
                        answer.facts().initiative().name(),
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
}
