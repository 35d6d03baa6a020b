package org.followthrough.editing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.followthrough.dossier.FactForm;
import org.followthrough.dossier.Form;
import org.followthrough.dossier.Spot;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.FactType;
import org.followthrough.record.Mentions;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// Works out what becomes of facts: recorded, corrected, retracted.
final class FactEdit {

    private final Desk desk;
    private final FactForm reading;

    FactEdit(Desk desk) {
        this.desk = desk;
        this.reading = new FactForm(desk.faults(), desk.parts().places());
    }

    Supplier<Outcome> add(Change.Add asked) {
        var subject = desk.world().standing(asked.kind(), asked.key());
        if (subject == null) {
            throw new Refusal.NotFound(asked.kind().word(), asked.key());
        }
        var home = subject.kind() == Kind.INITIATIVE ? subject.key() : Objects.requireNonNull(subject.home());
        var initiative = asked.type() == FactType.ATTRIBUTION ? towards(asked.body()) : home;
        var fact = read(asked.type(), subject.key(), initiative, asked.body());
        requireMember(subject, fact, asked.body());
        desk.requireReadable();
        desk.author().requireWriting(initiative);
        var known = asked.isKnownPassedOver() ? known(fact, home) : null;
        if (known != null) {
            return () -> desk.views().fact(200, known.id(), known.fact());
        }
        var place = desk.world().nextPlace(list(asked.type(), subject, home));
        var id = desk.facts(initiative).add(fact, place);
        keep(new Held(id, fact, place, initiative, true, null));
        return () -> desk.views().fact(201, id, fact);
    }

    /// A rate that says the same, whoever says so.
    private @Nullable Held known(Fact fact, String home) {
        var standing = fact instanceof ExchangeRate rate ? desk.world().rate(home, rate) : null;
        return standing != null
                        && standing.fact() instanceof ExchangeRate one
                        && fact instanceof ExchangeRate other
                        && one.rate().compareTo(other.rate()) == 0
                ? standing
                : null;
    }

    Supplier<Outcome> correct(Change.Correct asked) {
        var before = standing(asked.id());
        var fact = read(
                FactType.of(before.fact()), subject(before.fact()), initiative(before, asked.body()), asked.body());
        desk.requireReadable();
        desk.author().requireWriting(before.home());
        if (fact.equals(before.fact())) {
            throw new Refusal.Unacceptable(Phrase.of("It says what the fact %s says already", before.id()), List.of());
        }
        var id = desk.facts(before.home()).replace(ChangeKind.CORRECTION, before.standing(), fact, before.position());
        desk.world().supersede(before, id);
        keep(new Held(id, fact, before.position(), before.home(), true, null));
        return () -> desk.views().fact(201, id, fact);
    }

    Supplier<Outcome> retract(Change.Retract asked) {
        var held = standing(asked.id());
        desk.author().requireWriting(held.home());
        desk.retract(held);
        return () -> desk.views().retracted(held);
    }

    private Held standing(UUID id) {
        var held = desk.world().fact(id);
        if (held == null) {
            throw new Refusal.NotFound("fact", id.toString());
        }
        if (!held.stands()) {
            throw new Refusal.Superseded(id, held.supersededBy());
        }
        return held;
    }

    private void keep(Held held) {
        desk.keep(held);
        var mentions = Mentions.of(held.fact());
        desk.list(held.home(), Kind.SOURCE, mentions.sources());
        desk.list(held.home(), Kind.PARTY, mentions.parties());
    }

    private Fact read(FactType type, String subject, String initiative, Spot body) {
        Function<Form, Fact> read =
                switch (type) {
                    case STATEMENT -> form -> reading.statement(form, subject);
                    case MILESTONE -> form -> reading.milestone(form, subject);
                    case ATTRIBUTION -> form -> reading.attribution(form, subject, initiative);
                    case REPLACEMENT -> form -> reading.replacement(form, subject);
                    case OVERLAP -> reading::overlap;
                    case PARTICIPATION -> reading::participation;
                    case CLAIM -> reading::claim;
                    case BENCHMARK -> reading::benchmark;
                    case RATE -> reading::rate;
                };
        return desk.parts().places().put(Form.read(body, desk.faults(), read), body);
    }

    /// In whose dossier an attribution stands: that of the initiative it counts towards, itself or one of its
    /// commitments.
    private String towards(Spot body) {
        var towards = Nodes.text(body.at("towards"));
        var home = home(towards);
        if (home == null && towards != null) {
            desk.faults()
                    .add(
                            body.at("towards"),
                            Phrase.of("There is no initiative or commitment \"%s\"", towards),
                            Phrase.of("the key of an initiative or of a commitment"));
        }
        return home == null ? "" : home;
    }

    private @Nullable String home(@Nullable String towards) {
        if (desk.world().standing(Kind.INITIATIVE, towards) != null) {
            return towards;
        }
        var commitment = desk.world().standing(Kind.COMMITMENT, towards);
        return commitment == null ? null : commitment.home();
    }

    /// A correction of an attribution stays in its dossier.
    private String initiative(Held before, Spot body) {
        if (!(before.fact() instanceof Attribution)) {
            return before.home();
        }
        var towards = towards(body);
        if (!towards.isEmpty() && !towards.equals(before.home())) {
            desk.faults()
                    .add(
                            body.at("towards"),
                            Phrase.of("It counts towards another initiative than \"%s\"", before.home()),
                            Phrase.of(
                                    "\"%s\" or one of its commitments; otherwise retract this and add another",
                                    before.home()));
        }
        return before.home();
    }

    private static String subject(Fact fact) {
        return switch (fact) {
            case Statement each -> each.commitment();
            case Milestone each -> each.deal();
            case Attribution each -> each.deal();
            case Replacement each -> each.deal();
            default -> "";
        };
    }

    /// An overlap that is sent to the address of something is one of it.
    private void requireMember(Kept subject, Fact fact, Spot body) {
        if (!(fact instanceof Overlap overlap) || subject.kind() == Kind.INITIATIVE) {
            return;
        }
        var members = subject.kind() == Kind.DEAL ? overlap.deals() : overlap.commitments();
        if (!members.contains(subject.key())) {
            desk.faults()
                    .add(
                            body.at(subject.kind().plural()),
                            Phrase.of(
                                    "The overlap is not one of the %s \"%s\"",
                                    Phrase.kind(subject.kind().word()), subject.key()),
                            Phrase.of("a list with \"%s\" in it", subject.key()));
        }
    }

    private static String list(FactType type, Kept subject, String home) {
        var ofItsOwn = Set.of(FactType.STATEMENT, FactType.MILESTONE, FactType.ATTRIBUTION, FactType.REPLACEMENT);
        return ofItsOwn.contains(type) ? subject.kind().word() + ":" + subject.key() : "initiative:" + home;
    }
}
