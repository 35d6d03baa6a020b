package org.followthrough.tracker;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.followthrough.record.Link;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// Addresses that ask the same question again. With the moment in them, they give the same answer for ever.
public final class TrackerLinks {

    private TrackerLinks() {}

    /// The choices of a question as the query of an address, in one order, with nothing that is left to its default.
    ///
    /// @param knownAt `null` asks for what is known at the time
    public static String query(Question question, @Nullable Instant knownAt) {
        var query = new StringJoiner("&");
        query.add("asOf=" + question.asOf());
        add(query, "knownAt", knownAt);
        add(query, "publishedBy", question.publishedBy());
        add(query, "currency", question.currency());
        add(query, "rateOn", question.rateOn());
        if (!question.natures().isEmpty()) {
            var natures = question.natures().stream().sorted().map(Worded::word);
            query.add("nature=" + natures.collect(Collectors.joining(",")));
        }
        if (question.predating() != Predating.INCLUDE) {
            query.add("predating=" + question.predating().word());
        }
        if (question.evidence() != Evidence.CLAIMED) {
            query.add("evidence=" + question.evidence().word());
        }
        return query.toString();
    }

    /// The permanent address of an answer and of what goes with it.
    static Map<String, Link> of(Answer answer) {
        var key = Link.encoded(answer.facts().initiative().key());
        var api = Link.API + "/initiatives/" + key;
        var query = "?" + query(answer.question(), answer.knownAt());
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.to(api + "/tracker" + query));
        links.put(
                "explanation",
                Link.template(api + "/tracker/explanation" + query + "{&unit,basis,stage,line,commitment}"));
        links.put("timeline", Link.template(api + "/timeline" + query + "{&unit,basis,from,to,every}"));
        links.put("dossier", Link.to(api + "/dossier"));
        links.put("initiative", Link.to(api));
        links.put("deals", Link.to(Link.API + "/deals?initiative=" + key));
        links.put("page", Link.to("/initiatives/" + key + query));
        links.put("method", Link.to("/method"));
        return links;
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + Link.encoded(value.toString()));
        }
    }
}
