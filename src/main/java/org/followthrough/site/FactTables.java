package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.record.FactType;
import org.followthrough.record.Link;
import org.followthrough.record.Mentions;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.Dated;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.followthrough.tracker.Answer;
import org.jboss.resteasy.reactive.RestResponse;

/// The page of a thing as data, at its own address with another ending: `.csv` has the facts that bear on it, `.json`
/// leads to what the interface says of it.
@ApplicationScoped
class FactTables {

    private static final String LIST = " ";

    private final Whereabouts whereabouts;

    FactTables(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /// A row for each fact that bears on a thing in each initiative, by day.
    ///
    /// @return fails with [org.followthrough.problem.Refusal.NotFound] when there is no such thing
    Uni<String> csv(Whereabouts.Kind kind, String key, Asked asked, RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return whereabouts
                .terms(kind, key, terms(kind), choices)
                .chain(() -> whereabouts.of(kind, key, choices))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(answers -> table(kind, key, answers, choices, page));
    }

    /// Where the interface tells of a thing.
    static RestResponse<Void> json(String plural, String key) {
        return RestResponse.temporaryRedirect(URI.create(Link.API + "/" + plural + "/" + Link.encoded(key)));
    }

    private static Class<?> terms(Whereabouts.Kind kind) {
        return switch (kind) {
            case DEAL -> DealTerms.class;
            case COMMITMENT -> CommitmentTerms.class;
            case PARTY -> PartyTerms.class;
            case SOURCE -> SourceTerms.class;
        };
    }

    private static String table(Whereabouts.Kind kind, String key, List<Answer> answers, Choices choices, Page page) {
        var csv = new Csv()
                .row(
                        "initiative",
                        "asOf",
                        "knownAt",
                        "fact",
                        "type",
                        "day",
                        "about",
                        "says",
                        "note",
                        "evidence",
                        "sources",
                        "sourceLinks",
                        "permanentLink");
        answers.forEach(answer -> all(answer.facts())
                .filter(each -> mentions(kind, each.fact()).contains(key))
                .forEach(each -> row(csv, kind, key, each, answer, choices, page)));
        return csv.toString();
    }

    /// The facts of all types, each type in its order.
    private static Stream<? extends Dated<?>> all(Facts known) {
        return Stream.of(
                        Statement.class,
                        Milestone.class,
                        Attribution.class,
                        Overlap.class,
                        Replacement.class,
                        Participation.class,
                        Claim.class,
                        Benchmark.class)
                .flatMap(type -> known.of(type).stream());
    }

    private static List<String> mentions(Whereabouts.Kind kind, Fact fact) {
        var mentions = Mentions.of(fact);
        return switch (kind) {
            case DEAL -> mentions.deals();
            case COMMITMENT -> mentions.commitments();
            case PARTY -> mentions.parties();
            case SOURCE -> mentions.sources();
        };
    }

    private static void row(
            Csv csv, Whereabouts.Kind kind, String key, Dated<?> dated, Answer answer, Choices choices, Page page) {
        var known = answer.facts();
        var fact = dated.fact();
        var asOf = answer.question().asOf();
        var pinned = new Addresses(known.initiative().key(), choices.pinned(asOf, answer.knownAt()));
        var mentions = Mentions.of(fact);
        csv.row(
                known.initiative().key(),
                asOf,
                answer.knownAt(),
                dated.id(),
                FactType.of(fact).word(),
                dated.day().equals(LocalDate.MIN) ? null : dated.day(), // it has always held
                Stream.concat(mentions.commitments().stream(), mentions.deals().stream())
                        .collect(Collectors.joining(LIST)),
                FactWords.of(fact, known, pinned).stream().map(Piece::text).collect(Collectors.joining()),
                fact.support().note(),
                fact.support().evidence().word(),
                String.join(LIST, mentions.sources()),
                Rests.links(mentions.sources(), known, pinned, page),
                page.origin() + address(kind, key, pinned));
    }

    private static String address(Whereabouts.Kind kind, String key, Addresses addresses) {
        return switch (kind) {
            case DEAL -> addresses.deal(key);
            case COMMITMENT -> addresses.commitment(key);
            case PARTY -> addresses.party(key);
            case SOURCE -> addresses.source(key);
        };
    }
}
