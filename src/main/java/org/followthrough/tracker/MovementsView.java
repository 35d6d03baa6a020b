package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.FactView;
import org.followthrough.record.Link;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Moved;
import org.followthrough.tally.Movements;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// What moved each number of an initiative between two days, or between two states of knowledge.
///
/// @param from the earlier day, or `null` where two states of knowledge are compared
/// @param to the later day, or `null` likewise
/// @param asOf the day of which both states of knowledge are asked, or `null` where two days are compared
/// @param knownFrom the earlier moment, or `null` where two days are compared
/// @param knownTo the later moment, or `null` likewise
/// @param knownAt the moment whose knowledge both days rest on, or `null` where two states of knowledge are compared
/// @param numbers those that moved
/// @param facts every fact that a part names, with who says so
@JsonInclude(JsonInclude.Include.ALWAYS) // null is an answer: unknown, or open
@Schema(name = "Movements")
record MovementsView(
        String initiative,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate to,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant knownFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant knownTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant knownAt,
        String currency,
        List<MovedView> numbers,
        List<FactView> facts,
        @JsonProperty("_links") Map<String, Link> links) {

    /// Between two days.
    static MovementsView of(Answer answer, LocalDate from, LocalDate to) {
        var question = answer.question();
        var movements = Movements.between(answer.facts(), question, from, to);
        var query = "?from=%s&to=%s&%s"
                .formatted(
                        from, to, TrackerLinks.query(question, answer.knownAt()).replaceFirst("asOf=[^&]*&?", ""));
        return new MovementsView(
                answer.facts().initiative().key(),
                answer.facts().initiative().name(),
                from,
                to,
                null,
                null,
                null,
                answer.knownAt(),
                movements.currency().name(),
                movements.moved().stream().map(MovedView::of).toList(),
                facts(movements.moved(), answer.facts().sources()),
                links(
                        answer,
                        query,
                        TrackerLinks.query(question.on(from), answer.knownAt()),
                        TrackerLinks.query(question.on(to), answer.knownAt())));
    }

    /// Between two states of knowledge.
    static MovementsView of(Trackers.Compared compared, Instant from) {
        var answer = compared.answer();
        var question = answer.question();
        var moved = compared.movements().moved();
        var query = "?knownFrom=%s&knownTo=%s&%s"
                .formatted(
                        Link.encoded(from.toString()),
                        Link.encoded(answer.knownAt().toString()),
                        TrackerLinks.query(question, null));
        return new MovementsView(
                answer.facts().initiative().key(),
                answer.facts().initiative().name(),
                null,
                null,
                question.asOf(),
                from,
                answer.knownAt(),
                null,
                compared.movements().currency().name(),
                moved.stream().map(MovedView::of).toList(),
                facts(moved, sources(compared)),
                links(
                        answer,
                        query,
                        TrackerLinks.query(question, from),
                        TrackerLinks.query(question, answer.knownAt())));
    }

    /// As they read last, for what was retracted may cite what is no longer there.
    private static Map<String, SourceTerms> sources(Trackers.Compared compared) {
        var sources = new LinkedHashMap<String, SourceTerms>();
        compared.history().sources().forEach(each -> sources.put(each.what().key(), each.what()));
        return sources;
    }

    private static List<FactView> facts(List<Moved> moved, Map<String, SourceTerms> sources) {
        var facts = new LinkedHashMap<UUID, Dated<?>>();
        for (var number : moved) {
            for (var part : number.parts()) {
                part.cause().facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
            }
        }
        return facts.values().stream()
                .map(fact -> FactView.of(fact.id(), fact.fact(), sources))
                .toList();
    }

    private static Map<String, Link> links(Answer answer, String query, String before, String after) {
        var tracker = Link.API + "/initiatives/"
                + Link.encoded(answer.facts().initiative().key()) + "/tracker";
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.to((tracker + "/changes" + query).replaceFirst("&$", "")));
        links.put("before", Link.to(tracker + "?" + before));
        links.put("after", Link.to(tracker + "?" + after));
        return links;
    }
}
