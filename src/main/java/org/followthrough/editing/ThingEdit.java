package org.followthrough.editing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.followthrough.dossier.Form;
import org.followthrough.dossier.Keys;
import org.followthrough.dossier.Spot;
import org.followthrough.dossier.TermsForm;
import org.followthrough.dossier.Thing;
import org.followthrough.dossier.Values;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Mentions;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.jspecify.annotations.Nullable;

/// Works out what becomes of things with a key: created, put, patched, restored, closed.
final class ThingEdit {

    /// What answers add to terms: passed over, so that what was got can be put.
    private static final List<String> ADDED =
            List.of("version", "recordedAt", "updatedAt", "closedAt", "facts", "factsTotal", "_links");

    private final Desk desk;
    private final TermsForm reading;
    private final Closing closing;
    private final Set<Thing> written = new HashSet<>();
    private final Map<Kind, Keys> keys = new EnumMap<>(Kind.class);

    ThingEdit(Desk desk) {
        this.desk = desk;
        this.reading = new TermsForm(desk.faults());
        this.closing = new Closing(desk);
    }

    /// Terms as they were sent, with the initiative that was named.
    private record Sent(Object terms, @Nullable String home) {}

    Supplier<Outcome> create(Change.Create asked) {
        var kind = asked.kind();
        var body = passingOver(asked.body());
        var sent = read(kind, body);
        var key = Kind.key(sent.terms());
        var before = desk.world().get(kind, key);
        if (before != null) {
            throw new Refusal.Exists(
                    kind.word(),
                    key,
                    before.stands() ? Phrase.of("put it to change it") : Phrase.of("it was closed; put or restore it"));
        }
        return write(kind, sent, null, body);
    }

    Supplier<Outcome> put(Change.Put asked) {
        var kind = asked.kind();
        var body = keyed(passingOver(asked.body()), asked.key());
        var before = desk.world().get(kind, asked.key());
        desk.requireRight(kind, asked.key(), before);
        if (before != null && before.stands()) {
            asked.condition().requireOf(before);
        } else {
            asked.condition().requireOfNothing(kind, asked.key());
        }
        return write(kind, keeping(asked.key(), read(kind, body), body), before, body);
    }

    Supplier<Outcome> patch(Change.Patch asked) {
        var kind = asked.kind();
        var before = existing(kind, asked.key());
        desk.requireRight(kind, asked.key(), before);
        asked.condition().requireOf(before);
        var patch = passingOver(asked.body()).node();
        var body = patch == null
                ? asked.body()
                : Spot.root(Nodes.patched(before.terms(), patch), asked.body().pointer());
        return write(kind, keeping(asked.key(), read(kind, body), body), before, body);
    }

    Supplier<Outcome> restore(Change.Restore asked) {
        var kind = asked.kind();
        var before = desk.world().get(kind, asked.key());
        var terms = desk.world().versions.get("%s:%s:%d".formatted(kind.word(), asked.key(), asked.number()));
        if (before == null || terms == null) {
            throw new Refusal.NotFound(
                    Phrase.of("version %d of the %s", asked.number(), Phrase.kind(kind.word())), asked.key());
        }
        desk.requireRight(kind, asked.key(), before);
        asked.condition().requireOf(before);
        var outcome = write(kind, new Sent(terms, before.home()), before, Closing.NOWHERE);
        if (!before.stands()) {
            closing.reopen(before);
        }
        return outcome;
    }

    Supplier<Outcome> close(Change.Close asked) {
        var before = existing(asked.kind(), asked.key());
        asked.condition().requireOf(before);
        once(before.thing());
        desk.requireRight(asked.kind(), asked.key(), before);
        return closing.close(before);
    }

    private Kept existing(Kind kind, String key) {
        var kept = desk.world().standing(kind, key);
        if (kept == null) {
            throw new Refusal.NotFound(kind.word(), key);
        }
        return kept;
    }

    private Sent read(Kind kind, Spot body) {
        var taken = keys.computeIfAbsent(kind, each -> new Keys(desk.world().taken(each)));
        return Form.read(body, desk.faults(), form -> {
            var home = kind.isAtHome() ? new Values(desk.faults()).optionalReference(form.at("initiative")) : null;
            return new Sent(kind.read(form, reading, taken), home);
        });
    }

    /// The key stands in the address, and terms keep it.
    private Sent keeping(String key, Sent sent, Spot body) {
        if (!Kind.key(sent.terms()).equals(key) && desk.faults().count() == 0) {
            desk.faults()
                    .add(body.at("key"), Phrase.of("The key is not the one in the address"), Phrase.of("\"%s\"", key));
        }
        return sent;
    }

    private static Spot keyed(Spot body, String key) {
        return body.node() == null ? body : Spot.root(Nodes.with(body.node(), "key", key), body.pointer());
    }

    private static Spot passingOver(Spot body) {
        return body.node() == null ? body : Spot.root(Nodes.without(body.node(), ADDED), body.pointer());
    }

    private Supplier<Outcome> write(Kind kind, Sent sent, @Nullable Kept before, Spot body) {
        var home = kind.isAtHome() ? home(sent, before, body) : null;
        requireUnits(sent.terms(), body);
        desk.requireReadable();
        var key = Kind.key(sent.terms());
        desk.requireRight(kind, key, before);
        if (home != null) {
            desk.author().requireWriting(home);
        }
        if (before != null && before.stands() && before.terms().equals(sent.terms())) {
            return () -> desk.views().thing(200, before);
        }
        once(kind.thing(key));
        keys.computeIfPresent(kind, (_, taken) -> taken.and(key));
        var kept = Kept.after(before, kind, sent.terms(), home, place(kind, home, before), desk.at());
        desk.write(kept, before, body);
        list(kept);
        return () -> desk.views().thing(before == null || !before.stands() ? 201 : 200, kept);
    }

    /// What facts count in stays a unit of their initiative.
    private void requireUnits(Object terms, Spot body) {
        if (terms instanceof InitiativeTerms initiative) {
            desk.world().bonds.counted(initiative.key()).stream()
                    .filter(unit -> !initiative.declares(unit))
                    .forEach(unit -> desk.faults()
                            .add(
                                    body.at("units"),
                                    Phrase.of("Facts of the initiative count in %s", unit),
                                    Phrase.of("a list with %s in it", unit)));
        }
    }

    /// The parties that it names are listed in its dossier, so that an export stands on its own.
    private void list(Kept kept) {
        var home = kept.home();
        var parties =
                switch (kept.terms()) {
                    case DealTerms deal -> Mentions.parties(deal);
                    case CommitmentTerms commitment -> Mentions.parties(commitment);
                    default -> Set.<String>of();
                };
        if (home != null) {
            desk.list(home, Kind.PARTY, parties);
        }
    }

    private @Nullable BigDecimal place(Kind kind, @Nullable String home, @Nullable Kept before) {
        return home == null || before != null ? null : desk.world().nextPlace(kind.plural() + ":" + home);
    }

    /// Where it is at home: it stays there.
    private @Nullable String home(Sent sent, @Nullable Kept before, Spot body) {
        var named = sent.home();
        if (before != null) {
            var stays = before.home();
            if (named != null && stays != null && !named.equals(stays)) {
                desk.faults()
                        .add(
                                body.at("initiative"),
                                Phrase.of(
                                        "The %s is at home in \"%s\"",
                                        Phrase.kind(before.kind().word()), stays),
                                Phrase.of("\"%s\", or nothing", stays));
            }
            return stays;
        }
        if (named == null) {
            desk.faults()
                    .add(
                            body.at("initiative"),
                            Phrase.of("\"initiative\" is missing"),
                            Phrase.of("the key of an initiative"));
            return null;
        }
        if (desk.world().standing(Kind.INITIATIVE, named) == null) {
            desk.faults()
                    .add(
                            body.at("initiative"),
                            Phrase.of("There is no initiative \"%s\"", named),
                            Phrase.of("the key of an initiative on record"));
        }
        return named;
    }

    private void once(Thing thing) {
        if (!written.add(thing)) {
            throw new Refusal.Unacceptable(
                    Phrase.of(
                            "The %s \"%s\" is changed twice: say once what it is to be",
                            Phrase.kind(thing.kind()), thing.key()),
                    List.of());
        }
    }
}
