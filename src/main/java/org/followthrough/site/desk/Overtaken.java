package org.followthrough.site.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.record.SubjectKind;
import org.followthrough.site.Page;
import org.jboss.resteasy.reactive.RestResponse;

/// Two editors on one fact: the second is told what the first has made of it, loses nothing of what they typed, and can
/// go on with what stands now.
@ApplicationScoped
class Overtaken {

    private static final int CONFLICT = 409;

    private final Records records;
    private final Workbench bench;
    private final Conflicts conflicts;
    private final FormTokens tokens;
    private final DeskWords words;

    Overtaken(Records records, Workbench bench, Conflicts conflicts, FormTokens tokens, DeskWords words) {
        this.records = records;
        this.bench = bench;
        this.conflicts = conflicts;
        this.tokens = tokens;
        this.words = words;
    }

    /// Somebody comes to correct what no longer stands.
    Uni<RestResponse<String>> before(Page page, String id) {
        return records.lineage(id).chain(lineage -> {
            var by = lineage.by();
            var say = words.of(page.language());
            if (!lineage.stands()) {
                return anew(page, lineage, Standing.of(lineage.latest(), Standing.screen(lineage.latest(), 1)));
            }
            var latest = lineage.latest();
            var screen = Standing.screen(latest, 1);
            var notice =
                    new Workbench.Notice(say.correctedBefore(by.who(), by.why()), List.of(), address(page, screen));
            return bench.show(page, screen, Standing.of(latest, screen), 200, notice);
        });
    }

    /// A correction of what no longer stands: the differences are chosen from, or it becomes a new fact.
    Uni<RestResponse<String>> correction(Page page, String id, Entered entered) {
        tokens.require(entered);
        return records.lineage(id).chain(lineage -> {
            if (!lineage.stands()) {
                return anew(page, lineage, entered);
            }
            var screen = Standing.screen(lineage.latest(), citations(entered, lineage.asked()));
            var by = lineage.by();
            return conflicts.show(
                    page,
                    screen,
                    fresh(entered),
                    new Conflicts.Sides(
                            Standing.of(lineage.asked(), screen),
                            Standing.of(lineage.latest(), screen),
                            lineage.latest().id().toString(),
                            words.of(page.language()).by(by.who(), by.why())),
                    address(page, screen));
        });
    }

    /// A retraction of what no longer stands: what does is shown, to be retracted if that is meant.
    Uni<RestResponse<String>> retraction(Page page, String id, Entered entered) {
        tokens.require(entered);
        return records.lineage(id).chain(lineage -> {
            var by = lineage.by();
            var say = words.of(page.language());
            var latest = lineage.latest();
            var screen = Screens.retract(latest);
            var notice = lineage.stands()
                    ? new Workbench.Notice(
                            say.correctedMeanwhile(by.who(), by.why()), stands(page, latest), address(page, screen))
                    : new Workbench.Notice(say.retractedAlready(by.who(), by.why()), List.of(), address(page, screen));
            return bench.show(page, screen, fresh(entered), CONFLICT, notice);
        });
    }

    /// What was typed, to be saved as a new fact: there is none left to correct.
    private Uni<RestResponse<String>> anew(Page page, Records.Lineage lineage, Entered entered) {
        var latest = lineage.latest();
        var by = lineage.by();
        return subject(latest).chain(subject -> {
            var screen = Screens.add(subject, latest.type(), citations(entered, latest));
            var notice = new Workbench.Notice(
                    words.of(page.language()).retractedMeanwhile(by.who(), by.why()), List.of(), address(page, screen));
            return bench.show(page, screen, fresh(entered), CONFLICT, notice);
        });
    }

    private Uni<Subject> subject(Records.OneFact fact) {
        var parts = fact.page().split("/", 3);
        var kind = Arrays.stream(SubjectKind.values())
                .filter(each -> each.plural().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        return records.standing(kind, parts[2]);
    }

    private List<Conflicts.Value> stands(Page page, Records.OneFact fact) {
        var screen = Standing.screen(fact, 1);
        var says = Standing.of(fact, screen);
        var say = words.of(page.language());
        var values = new ArrayList<Conflicts.Value>();
        for (var field : screen.fields(Group.Part.MAIN)) {
            if (says.has(field.name())) {
                values.add(new Conflicts.Value(say.text(field.label()), Conflicts.shown(says, field, page, say)));
            }
        }
        return values;
    }

    /// So many citations as were entered, or as there were.
    private static int citations(Entered entered, Records.OneFact fact) {
        var last = IntStream.range(0, Changes.MOST_CITATIONS)
                .filter(row -> entered.values().keySet().stream()
                        .anyMatch(name -> name.startsWith("cite." + row + ".") && entered.has(name)))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(last + 1, fact.says().path("cite").size()), 1, Changes.MOST_CITATIONS);
    }

    /// What is sent now is no repetition of what was refused.
    private static Entered fresh(Entered entered) {
        return entered.set(Workbench.REPEAT, UUID.randomUUID().toString());
    }

    /// The form at which it goes on; those for facts stand where the API takes them.
    private static String address(Page page, Screen screen) {
        return page.language().path("/desk" + screen.path());
    }
}
