package org.followthrough.site;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.followthrough.record.Digest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Spares the way back where the reader has a file already: what is kept is asked for by its tag.
///
/// @param tag differs whenever what is sent would
/// @param changed when it last changed, or `null` where that is not known
record Fresh(EntityTag tag, @Nullable Instant changed) {

    private static final String CACHED = "public, max-age=300";

    /// Of what an answer says in a language, drawn in some way.
    static Fresh of(Asking asking, String drawn) {
        var answer = asking.answer();
        return of("%s %d %s %s %s %s %s"
                .formatted(
                        answer.facts().initiative().key(),
                        answer.revision(),
                        answer.question(),
                        answer.knownAt(),
                        asking.page().tag(),
                        asking.page().origin(),
                        drawn));
    }

    /// Of whatever a text says all about.
    static Fresh of(String text) {
        return new Fresh(new EntityTag(HexFormat.of().formatHex(Digest.of(text), 0, 16)), null);
    }

    Fresh changed(Instant moment) {
        return new Fresh(tag, moment);
    }

    /// That the reader has it, or `null` when not.
    <T> @Nullable RestResponse<T> known(Request request) {
        var lastModified = changed == null ? null : Date.from(changed);
        var met = lastModified == null
                ? request.evaluatePreconditions(tag)
                : request.evaluatePreconditions(lastModified, tag);
        return met == null
                ? null
                : signed(RestResponse.ResponseBuilder.<T>create(met.build().getStatus()))
                        .build();
    }

    /// What is sent to a reader who does not have it.
    <T> RestResponse<T> send(T sent, String type) {
        return signed(RestResponse.ResponseBuilder.ok(sent, type)).build();
    }

    /// One or the other.
    <T> RestResponse<T> answer(Request request, String type, Supplier<T> made) {
        RestResponse<T> known = known(request);
        return known == null ? send(made.get(), type) : known;
    }

    private <T> RestResponse.ResponseBuilder<T> signed(RestResponse.ResponseBuilder<T> response) {
        var signed = response.tag(tag).header("Cache-Control", CACHED).header("Access-Control-Allow-Origin", "*");
        return changed == null ? signed : signed.lastModified(Date.from(changed));
    }
}
