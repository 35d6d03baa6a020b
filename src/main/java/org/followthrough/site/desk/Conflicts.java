package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.problem.Refusal;
import org.followthrough.record.SubjectKind;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.jboss.resteasy.reactive.RestResponse;

/// Two editors on one thing: shows field by field what each of them wrote and what was there before, and puts together
/// what is chosen of it.
@ApplicationScoped
class Conflicts {

    private static final String PICK = "_pick.";
    private static final String THEIRS = "theirs";

    record conflict(ConflictView view, Page page) implements TemplateInstance {}

    /// @param version the one that stands now
    /// @param by who wrote it and why, or nothing
    /// @param mine all that was entered, to be sent again
    record ConflictView(
            String heading,
            String about,
            String action,
            String repeat,
            String version,
            String by,
            List<Line> lines,
            List<Value> mine) {}

    /// A field in which they differ.
    ///
    /// @param isTheirs whether to take theirs unless something else is chosen: only they have changed it
    record Line(String name, String label, String was, String theirs, String mine, boolean isTheirs) {}

    /// A value of a form.
    record Value(String name, String value) {}

    /// What the two of them had before them, and what the other made of it.
    ///
    /// @param version what stands for theirs
    /// @param by who wrote it and why, or nothing
    record Sides(Entered was, Entered theirs, String version, String by) {}

    private final Records records;
    private final DeskWords words;

    Conflicts(Records records, DeskWords words) {
        this.records = records;
        this.words = words;
    }

    /// Whether what was entered says what to take of whom.
    static boolean isChoice(Entered entered) {
        return entered.has("_picked");
    }

    /// Shows who wrote what of a thing.
    Uni<RestResponse<String>> show(Page page, Screen screen, Entered entered) {
        return versions(screen).chain(versions -> {
            var latest = versions.getFirst().subject();
            var sides = new Sides(
                    filled(screen, number(versions, entered.text("_version"))),
                    filled(screen, latest),
                    Integer.toString(latest.version()),
                    "");
            return show(page, screen, entered, sides, page.language().path(page.path()));
        });
    }

    /// Shows who wrote what.
    ///
    /// @param action where it goes on
    Uni<RestResponse<String>> show(Page page, Screen screen, Entered entered, Sides sides, String action) {
        return Uni.createFrom()
                .item(sides)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(each -> RestResponse.ResponseBuilder.<String>create(412)
                        .entity(Html.text(page, new conflict(view(page, screen, entered, each, action), page)))
                        .build());
    }

    /// What was entered, with theirs where that was chosen, to be saved in place of the version that was shown.
    Uni<Entered> chosen(Screen screen, Entered entered) {
        var version = entered.text("_picked");
        return theirs(screen, version).map(theirs -> {
            for (var field : screen.fields(Group.Part.MAIN)) {
                if (entered.text(PICK + field.name()).equals(THEIRS)) {
                    entered.values().remove(field.name());
                    theirs.all(field.name()).forEach(each -> entered.add(field.name(), each));
                }
            }
            return entered.set("_version", version);
        });
    }

    private Uni<Entered> theirs(Screen screen, String version) {
        return screen.path().startsWith("/facts/")
                ? records.fact(version).map(fact -> Standing.of(fact, screen))
                : versions(screen).map(versions -> filled(screen, number(versions, version)));
    }

    private Uni<List<Records.Version>> versions(Screen screen) {
        var parts = screen.path().substring(1).split("/", -1);
        for (var kind : SubjectKind.values()) {
            if (kind.plural().equals(parts[0])) {
                return records.versions(kind, parts[1]);
            }
        }
        return Uni.createFrom().failure(new Refusal.NotFound("version", screen.path()));
    }

    private static Subject number(List<Records.Version> versions, String number) {
        return versions.stream()
                .map(Records.Version::subject)
                .filter(each -> number.equals(Integer.toString(each.version())))
                .findFirst()
                .orElse(versions.getFirst().subject());
    }

    private ConflictView view(Page page, Screen screen, Entered entered, Sides sides, String action) {
        var say = words.of(page.language());
        var lines = new ArrayList<Line>();
        for (var field : screen.fields(Group.Part.MAIN)) {
            var name = field.name();
            if (!value(sides.theirs(), name).equals(value(entered, name))) {
                lines.add(new Line(
                        name,
                        say.text(field.label()),
                        shown(sides.was(), field, page, say),
                        shown(sides.theirs(), field, page, say),
                        shown(entered, field, page, say),
                        value(sides.was(), name).equals(value(entered, name))));
            }
        }
        return new ConflictView(
                say.text(screen.heading()),
                Objects.requireNonNullElse(screen.about(), ""),
                action,
                entered.text(Workbench.REPEAT),
                sides.version(),
                sides.by(),
                lines,
                mine(screen, entered));
    }

    private static String value(Entered entered, String name) {
        return String.join("\n", entered.all(name));
    }

    /// A value as somebody reads it: what can be chosen is called as it is in the form.
    static String shown(Entered entered, Field field, Page page, DeskTexts say) {
        return entered.all(field.name()).stream()
                .map(value -> field.terms().stream()
                        .filter(term -> term.word().equals(value))
                        .map(term -> Inputs.label(term, page.language(), say))
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining("\n"));
    }

    private static Entered filled(Screen screen, Subject subject) {
        var filled = Entered.none();
        Shown.fill(filled, screen.fields(Group.Part.MAIN), subject.terms(), "");
        return filled;
    }

    private static List<Value> mine(Screen screen, Entered entered) {
        var names = new LinkedHashMap<String, Boolean>();
        screen.groups().forEach(group -> group.fields().forEach(field -> names.put(group.stem() + field.name(), true)));
        return entered.values().entrySet().stream()
                .filter(each -> names.containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream().map(value -> new Value(each.getKey(), value)))
                .toList();
    }
}
