package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.dossier.Imported;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.FactType;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What a dossier would change, in the sentences in which the change log tells what was changed.
@ApplicationScoped
public class Foretold {

    private final Names names;

    Foretold(Names names) {
        this.names = names;
    }

    /// A sentence for each of the first changes.
    public Uni<List<String>> sentences(Imported imported, int atMost, Language language) {
        var shown = imported.changes().stream()
                .limit(atMost)
                .map(each -> change(each, imported.initiative()))
                .toList();
        var things = ChangeLine.things(shown).collect(Collectors.toSet());
        var choices = Choices.none(language);
        return names.of(things.stream(), told(imported, things)).map(known -> shown.stream()
                .map(each -> ChangeLine.of(each, known, choices).text())
                .toList());
    }

    private static ChangeLog.Change change(Imported.Change change, String initiative) {
        return new ChangeLog.Change(
                0,
                Instant.EPOCH,
                Worded.of(ChangeKind.class, change.kind()).orElseThrow(),
                thing(change).kind(),
                thing(change).key(),
                initiative,
                change.fact(),
                fact(change.type(), change.before()),
                fact(change.type(), change.after()),
                "",
                "");
    }

    private static @Nullable Fact fact(@Nullable FactType type, @Nullable String stored) {
        return type == null || stored == null ? null : type.read(stored);
    }

    private static Names.Thing thing(Imported.Change change) {
        var parts = change.subject().split(":", 2);
        return new Names.Thing(Worded.of(SubjectKind.class, parts[0]).orElseThrow(), parts[1]);
    }

    /// Whether it says what a thing is. What is listed, and where something stands, is told of otherwise.
    private static boolean saysTerms(Imported.Change change) {
        return change.fact() == null
                && !change.kind().equals(ChangeKind.LISTING.word())
                && !change.kind().equals(ChangeKind.MOVE.word());
    }

    /// What the dossier itself says of the things that are named: the record does not know them yet, or otherwise.
    private static Map<SubjectKind, Map<String, String>> told(Imported imported, Set<Names.Thing> things) {
        var told = new EnumMap<SubjectKind, Map<String, String>>(SubjectKind.class);
        for (var change : imported.changes()) {
            var terms = change.after() == null ? change.before() : change.after();
            if (saysTerms(change) && terms != null && things.contains(thing(change))) {
                told.computeIfAbsent(thing(change).kind(), _ -> new HashMap<>())
                        .put(thing(change).key(), terms);
            }
        }
        return told;
    }
}
