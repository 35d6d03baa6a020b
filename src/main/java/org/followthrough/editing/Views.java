package org.followthrough.editing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.record.FactView;
import org.followthrough.record.Link;
import org.followthrough.record.Mentions;
import org.followthrough.record.RecordedView;
import org.followthrough.tally.Fact;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Answers what was written as it would be answered when it is asked for.
final class Views {

    private final ObjectMapper mapper;
    private final World world;
    private final Submission submission;
    private final Instant at;

    /// @param at the moment at which it is recorded
    Views(ObjectMapper mapper, World world, Submission submission, Instant at) {
        this.mapper = mapper;
        this.world = world;
        this.submission = submission;
        this.at = at;
    }

    Outcome thing(int status, Kept kept) {
        var stem = "/%s/%s".formatted(kept.kind().plural(), Link.encoded(kept.key()));
        ObjectNode body = mapper.valueToTree(kept.terms());
        if (kept.home() != null) {
            body.put("initiative", kept.home());
        }
        body.put("version", kept.version());
        body.set("recordedAt", mapper.valueToTree(kept.recordedAt()));
        body.set("updatedAt", mapper.valueToTree(kept.updatedAt()));
        body.set("closedAt", mapper.valueToTree(kept.closedAt()));
        body.set("_links", mapper.valueToTree(Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem))));
        return new Outcome(status, status == 201 ? Link.API + stem : null, kept.tag(), body);
    }

    Outcome fact(int status, UUID id, Fact fact) {
        return new Outcome(
                status,
                Link.API + "/facts/" + id,
                null,
                mapper.valueToTree(FactView.of(id, fact, sources(fact), recorded(null, at))));
    }

    Outcome retracted(Held held) {
        var fact = held.fact();
        ObjectNode body = mapper.valueToTree(FactView.of(held.id(), fact, sources(fact)));
        body.set(
                "retracted",
                mapper.valueToTree(Map.of("at", at, "who", submission.author().name(), "why", submission.reason())));
        return new Outcome(200, null, null, body);
    }

    private RecordedView recorded(@Nullable Instant superseded, Instant recorded) {
        return new RecordedView(recorded, submission.author().name(), submission.reason(), superseded, null, null);
    }

    private Map<String, SourceTerms> sources(Fact fact) {
        var sources = new HashMap<String, SourceTerms>();
        for (var key : Mentions.of(fact).sources()) {
            var kept = world.get(Kind.SOURCE, key);
            if (kept != null) {
                sources.put(key, (SourceTerms) kept.terms());
            }
        }
        return sources;
    }
}
