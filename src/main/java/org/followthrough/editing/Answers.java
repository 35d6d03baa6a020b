package org.followthrough.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/// Puts what came of operations into words.
final class Answers {

    private Answers() {}

    /// The answer to a submission: to a single operation what came of it, to a list of them a list.
    static Answer of(ObjectMapper mapper, Submission submission, List<Outcome> outcomes, Instant at) {
        if (submission.isSingle()) {
            var outcome = outcomes.getFirst();
            return new Answer(
                    outcome.status(), outcome.location(), outcome.tag(), written(mapper, outcome.body()), false);
        }
        var body = mapper.createObjectNode();
        body.set("at", mapper.valueToTree(at));
        body.put("who", submission.author().name());
        body.put("why", submission.reason());
        body.put("dryRun", submission.isRehearsal());
        if (submission.form() == Submission.Form.COUNT) {
            var recorded =
                    outcomes.stream().filter(each -> each.status() == 201).count();
            body.put("recorded", recorded);
            body.put("passedOver", outcomes.size() - recorded);
            return new Answer(200, null, null, written(mapper, body), false);
        }
        var changes = body.putArray("changes");
        for (var outcome : outcomes) {
            var change = changes.addObject();
            change.put("status", outcome.status());
            if (outcome.location() != null) {
                change.put("location", outcome.location());
            }
            if (outcome.tag() != null) {
                change.put("etag", outcome.tag());
            }
            change.set("body", outcome.body());
        }
        return new Answer(200, null, null, written(mapper, body), false);
    }

    private static String written(ObjectMapper mapper, JsonNode body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
