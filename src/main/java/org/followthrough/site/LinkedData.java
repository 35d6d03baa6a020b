package org.followthrough.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Reconciled;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Support;
import org.jspecify.annotations.Nullable;

/// A tracker in the words of schema.org: a data set, and beside it what became of each claim that was held against it.
final class LinkedData {

    private static final int MOST_SOURCES = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Asking asking;
    private final Language language;
    private final String origin;

    private LinkedData(Asking asking) {
        this.asking = asking;
        this.language = asking.page().language();
        this.origin = asking.page().origin();
    }

    /// As JSON that may stand within a `script`: nothing in it can end that, or begin markup.
    static String of(Asking asking) {
        var graph = new ArrayList<Map<String, Object>>();
        var data = new LinkedData(asking);
        graph.add(data.dataset());
        asking.answer().tally().reconciliation().forEach(each -> graph.add(data.review(each)));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", graph);
        try {
            return MAPPER.writeValueAsString(whole)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> dataset() {
        var answer = asking.answer();
        var terms = answer.facts().initiative();
        var first = answer.facts().firstDay();
        var asOf = answer.question().asOf();
        var dataset = thing("Dataset");
        dataset.put("@id", asking.link() + "#dataset");
        dataset.put("url", asking.link());
        dataset.put("name", language.quotes().chartsAndNumbers(terms.name()));
        dataset.put("description", language.quotes().datasetDescription(terms.name()));
        dataset.put("inLanguage", language.tag());
        dataset.put("isAccessibleForFree", true);
        dataset.put("dateModified", answer.knownAt().toString());
        dataset.put("temporalCoverage", first == null || first.isAfter(asOf) ? asOf.toString() : first + "/" + asOf);
        put(dataset, "spatialCoverage", terms.country() == null ? null : language.country(terms.country()));
        put(dataset, "license", license());
        dataset.put("creator", publisher());
        dataset.put(
                "variableMeasured",
                answer.tally().units().stream()
                        .map(each -> language.formats().name(each.unit()))
                        .toList());
        var permanent = asking.permanent();
        dataset.put(
                "distribution",
                List.of(
                        download("text/csv", permanent.ladderCsv()),
                        download("text/csv", permanent.dealsCsv()),
                        download("application/json", permanent.trackerJson())));
        dataset.put(
                "isBasedOn",
                answer.facts().sources().values().stream()
                        .limit(MOST_SOURCES)
                        .map(this::source)
                        .toList());
        return dataset;
    }

    private static @Nullable String license() {
        return ConfigProvider.getConfig()
                .getOptionalValue("followthrough.license", String.class)
                .orElse(null);
    }

    private Map<String, Object> publisher() {
        var publisher = thing("Organization");
        publisher.put("name", "Followthrough");
        publisher.put("url", origin + asking.page().home());
        return publisher;
    }

    private Map<String, Object> download(String type, String address) {
        var download = thing("DataDownload");
        download.put("encodingFormat", type);
        download.put("contentUrl", origin + address);
        return download;
    }

    private Map<String, Object> source(SourceTerms terms) {
        var work = thing("CreativeWork");
        work.put("name", terms.title());
        put(work, "url", terms.url());
        put(work, "archivedAt", terms.archivedUrl());
        put(work, "inLanguage", terms.language());
        put(
                work,
                "datePublished",
                terms.published() == null ? null : terms.published().toString());
        if (terms.publisher() != null) {
            var publisher = thing("Organization");
            publisher.put("name", terms.publisher());
            work.put("publisher", publisher);
        }
        return work;
    }

    /// What is said of a claim is how much of it is on record: it is given no mark.
    private Map<String, Object> review(Reconciled reconciled) {
        var answer = asking.answer();
        var claim = reconciled.claim().fact();
        var said = FactWords.of(claim, answer.facts(), asking.addresses()).stream()
                .map(Piece::text)
                .collect(Collectors.joining());
        var line = ReconciledLine.of(reconciled, answer.facts(), asking.addresses());
        var review = thing("ClaimReview");
        review.put("url", asking.link() + "#reconciliation");
        review.put("datePublished", answer.question().asOf().toString());
        review.put("author", publisher());
        review.put(
                "claimReviewed",
                language.quotes().claimReviewed(answer.facts().initiative().name(), said));
        review.put("itemReviewed", claim(claim.on(), claim.support(), claim.party()));
        var rating = thing("Rating");
        rating.put(
                "alternateName",
                language.quotes()
                        .claimRating(
                                Shape.value(line.itemised()), line.claimed().text()));
        review.put("reviewRating", rating);
        return review;
    }

    private Map<String, Object> claim(PartialDate on, Support support, @Nullable String party) {
        var known = asking.answer().facts();
        var claim = thing("Claim");
        claim.put("datePublished", on.toString());
        if (party != null) {
            var author = thing("Organization");
            var terms = known.parties().get(party);
            author.put("name", terms == null ? party : terms.name());
            claim.put("author", author);
        }
        claim.put(
                "appearance",
                support.citations().stream()
                        .map(each -> known.sources().get(each.source()))
                        .filter(Objects::nonNull)
                        .map(this::source)
                        .toList());
        return claim;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        if (value != null) {
            thing.put(name, value);
        }
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }
}
