package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.editing.Changesets;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Problem;
import org.followthrough.problem.Refusal;
import org.followthrough.site.Html;
import org.followthrough.site.Mistake;
import org.followthrough.site.Page;
import org.followthrough.tracker.Foreseen;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Shows forms, previews what they would do, and has it done.
@ApplicationScoped
class Workbench {

    /// What repeats of a form have in common.
    static final String REPEAT = "_repeat";

    private static final String SAVE = "save";

    record form(FormView view, Page page) implements TemplateInstance {}

    private final Changesets changesets;
    private final FormTokens tokens;
    private final Offers offers;
    private final Conflicts conflicts;
    private final DeskWords words;

    Workbench(Changesets changesets, FormTokens tokens, Offers offers, Conflicts conflicts, DeskWords words) {
        this.changesets = changesets;
        this.tokens = tokens;
        this.offers = offers;
        this.conflicts = conflicts;
        this.words = words;
    }

    /// What has happened meanwhile.
    ///
    /// @param stands what stands now
    /// @param action where the form is sent instead, or nothing
    record Notice(String text, List<Conflicts.Value> stands, String action) {}

    /// What became of what was entered.
    ///
    /// @param status of the answer
    /// @param places what is wrong, and where
    /// @param numbers what it would do, or `null`
    private record Outcome(
            int status,
            Places places,
            @Nullable Notice notice,
            @Nullable List<Foreseen> numbers,
            boolean isNothing) {

        static final Outcome NONE = new Outcome(200, Places.none(), null, null, false);

        static Outcome refused(Refusal refusal, Places places) {
            return new Outcome(Problem.of(refusal).status(), places, null, null, false);
        }
    }

    /// A form to fill in.
    Uni<RestResponse<String>> show(Page page, Screen screen, Entered usual) {
        return answer(page, screen, usual, Outcome.NONE);
    }

    /// The same, when something has happened meanwhile.
    Uni<RestResponse<String>> show(Page page, Screen screen, Entered entered, int status, Notice notice) {
        return answer(page, screen, entered, new Outcome(status, Places.none(), notice, null, false));
    }

    /// What was filled in: saved, or else shown again with what it would do or with what is wrong.
    Uni<RestResponse<String>> submit(Page page, Screen screen, Entered entered) {
        tokens.require(entered);
        if (Conflicts.isChoice(entered)) {
            return conflicts.chosen(screen, entered).chain(each -> preview(page, screen, each));
        }
        if (Changes.isNothing(screen, entered)) {
            return answer(page, screen, entered, new Outcome(200, Places.none(), null, List.of(), true));
        }
        return entered.text("_do").equals(SAVE) ? save(page, screen, entered) : preview(page, screen, entered);
    }

    private Uni<RestResponse<String>> preview(Page page, Screen screen, Entered entered) {
        var changes = Changes.of(screen, entered);
        return changesets
                .rehearse(changes.bytes())
                .chain(rehearsed -> answer(
                        page, screen, entered, new Outcome(200, Places.none(), null, rehearsed.numbers(), false)))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> refused(page, screen, entered, changes, (Refusal) refusal));
    }

    private Uni<RestResponse<String>> save(Page page, Screen screen, Entered entered) {
        var changes = Changes.of(screen, entered);
        return changesets
                .carryOut(changes.bytes(), repeat(entered))
                .map(made -> saved(page, screen, made))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> refused(page, screen, entered, changes, (Refusal) refusal));
    }

    private static RestResponse<String> saved(Page page, Screen screen, Changesets.Made made) {
        var last = made.changes().path(made.changes().size() - 1);
        var created = last.path("body").path("_links").path("page").path("href").asText();
        var fact = last.path("body").path("id").asText();
        var shown = screen.page() == null ? created : screen.page();
        var address = page.language().path(shown) + (fact.isEmpty() || screen.isBare() ? "" : "#" + fact);
        return RestResponse.seeOther(URI.create(address));
    }

    /// What the form shows of a refusal. Who is not signed in, or may not write at all, is told by the page of errors.
    private Uni<RestResponse<String>> refused(
            Page page, Screen screen, Entered entered, Changes changes, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unauthenticated it -> Uni.createFrom().failure(it);
            case Refusal.Superseded it -> Uni.createFrom().failure(it); // whoever knows of facts goes on from there
            case Refusal.Malformed it -> faults(page, screen, entered, changes, it, it.faults());
            case Refusal.Unacceptable it -> faults(page, screen, entered, changes, it, it.faults());
            case Refusal.Stale it when it.current() != null -> conflicts.show(page, screen, entered);
            case Refusal.Reused _ ->
                answer(
                        page,
                        screen,
                        entered.set(REPEAT, UUID.randomUUID().toString()),
                        new Outcome(409, Places.none(), savedBefore(page), List.of(), false));
            case Refusal.Exists it -> exists(page, screen, entered, changes, it);
            case Refusal.Forbidden _,
                    Refusal.NotFound _,
                    Refusal.TooLarge _,
                    Refusal.Stale _,
                    Refusal.Unconditional _,
                    Refusal.Busy _,
                    Refusal.InUse _,
                    Refusal.InProgress _ -> fault(page, screen, entered, refusal);
        };
    }

    private Uni<RestResponse<String>> faults(
            Page page, Screen screen, Entered entered, Changes changes, Refusal refusal, List<Fault> faults) {
        if (faults.isEmpty()) {
            return fault(page, screen, entered, refusal); // what is wrong with it as a whole
        }
        return answer(page, screen, entered, Outcome.refused(refusal, Places.of(screen, changes.operations(), faults)));
    }

    private Uni<RestResponse<String>> fault(Page page, Screen screen, Entered entered, Refusal refusal) {
        return answer(
                page, screen, entered, Outcome.refused(refusal, new Places(Map.of(), List.of(said(refusal, "")))));
    }

    /// That a key is taken is told where it can be entered.
    private Uni<RestResponse<String>> exists(
            Page page, Screen screen, Entered entered, Changes changes, Refusal.Exists refusal) {
        var place = Objects.requireNonNullElse(refusal.place(), "/operations/0") + "/body/key";
        return faults(page, screen, entered, changes, refusal, List.of(said(refusal, place)));
    }

    private Notice savedBefore(Page page) {
        return new Notice(words.of(page.language()).text(DeskText.SAVED_BEFORE), List.of(), "");
    }

    private static Fault said(Refusal refusal, String pointer) {
        return new Fault(pointer, null, null, null, refusal.said(), Phrase.NONE);
    }

    private static String repeat(Entered entered) {
        var sent = entered.text(REPEAT);
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }

    private Uni<RestResponse<String>> answer(Page page, Screen screen, Entered entered, Outcome outcome) {
        return offers.of(screen)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(lists -> view(page, screen, entered, outcome, lists))
                .map(view -> RestResponse.ResponseBuilder.<String>create(outcome.status())
                        .entity(Html.text(page, new form(view, page)))
                        .build());
    }

    private FormView view(Page page, Screen screen, Entered entered, Outcome outcome, List<FormView.Offer> lists) {
        var language = page.language();
        var say = words.of(language);
        var numbers = outcome.numbers();
        var notice = outcome.notice();
        return new FormView(
                say.text(screen.heading()),
                screen.about(),
                screen.lead() == null ? null : say.text(screen.lead()),
                notice,
                notice == null || notice.action().isEmpty() ? language.path(page.path()) : notice.action(),
                repeat(entered),
                entered.has("_version")
                        ? entered.text("_version")
                        : screen.version() == null ? "" : screen.version().toString(),
                new Inputs(language, say, entered, outcome.places()).of(screen),
                outcome.places().others().stream()
                        .map(fault -> Mistake.of(fault, language))
                        .toList(),
                numbers == null ? null : new FormView.Preview(Moves.of(numbers, language, say), outcome.isNothing()),
                lists,
                language.path(screen.page() == null ? "/desk" : screen.page()));
    }
}
