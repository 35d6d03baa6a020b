package org.followthrough.tracker;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.followthrough.record.Digest;
import org.jboss.resteasy.reactive.RestResponse;

/// Spares the way back where the reader has the answer already.
///
/// The same question of the same revision of the record has the same answer, apart from the moment that is named in it
/// when none was chosen.
final class EntityTags {

    private EntityTags() {}

    /// The view with its entity tag, or 304 when the reader has it.
    ///
    /// @param asked all else that makes the answer what it is: the resource, and its own parameters
    static <T> RestResponse<T> respond(
            Request request, Choices.Asked choices, Answer answer, Function<Answer, T> view, Object... asked) {
        var tag = tag(choices, answer, asked);
        if (request.evaluatePreconditions(tag) != null) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .header("Cache-Control", "no-cache")
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(view.apply(answer))
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static EntityTag tag(Choices.Asked choices, Answer answer, Object... asked) {
        var text = "%s %d %s %s"
                .formatted(
                        answer.facts().initiative().key(),
                        answer.revision(),
                        TrackerLinks.query(choices.question(), choices.knownAt()),
                        Arrays.toString(asked));
        return new EntityTag(HexFormat.of().formatHex(Digest.of(text), 0, 16));
    }
}
