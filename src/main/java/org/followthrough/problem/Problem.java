package org.followthrough.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// What a request gets that is not carried out (RFC 9457).
///
/// @param type which kind of problem it is; stays the same whatever the words
/// @param title the kind in words
/// @param status the HTTP status
/// @param detail what is wrong with this request
/// @param faults each thing that is wrong, and where; `null` where there is nothing to point at
/// @param current the entity tag of what stands now, where the caller has read something older; otherwise `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        @Schema(implementation = String.class) @Nullable Phrase detail,
        @Nullable List<Fault> faults,
        @Nullable String current) {

    /// The media type of problems.
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String KIND = "urn:followthrough:problem:";

    /// The problem that a refusal is.
    public static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Malformed it -> of("malformed", "It cannot be read", 400, it, it.faults());
            case Refusal.Unauthenticated it -> of("unauthenticated", "Who is asking is not known", 401, it, null);
            case Refusal.Forbidden it -> of("forbidden", "Not for you to do", 403, it, null);
            case Refusal.NotFound it -> of("not-found", "There is no such thing", 404, it, null);
            case Refusal.InUse it -> of("in-use", "Others refer to it", 409, it, null);
            case Refusal.Exists it -> of("exists", "There is one already", 409, it, null);
            case Refusal.Superseded it -> of("superseded", "It no longer stands", 409, it, null);
            case Refusal.InProgress it -> of("in-progress", "It is being done", 409, it, null);
            case Refusal.Stale it ->
                of("stale", "It has changed meanwhile", 412, it, null).withCurrent(it.current());
            case Refusal.Unconditional it -> of("precondition-required", "Say what you have read", 428, it, null);
            case Refusal.Reused it -> of("idempotency-key-reused", "The key stands for another request", 422, it, null);
            case Refusal.Busy it -> of("busy", "Too much at once", 503, it, null);
            case Refusal.TooLarge it -> of("too-large", "There is too much of it", 413, it, null);
            case Refusal.Unacceptable it -> of("unacceptable", "It breaks rules", 422, it, it.faults());
        };
    }

    /// A problem that HTTP itself has a name for.
    static Problem of(int status, String title, @Nullable Phrase detail) {
        return new Problem("about:blank", title, status, detail, null, null);
    }

    private static Problem of(String kind, String title, int status, Refusal refusal, @Nullable List<Fault> faults) {
        var place = refusal.place();
        var message = refusal.said();
        var placed = faults == null && place != null
                ? List.of(new Fault(place, null, null, null, message, Phrase.of("see what is said of it as a whole")))
                : faults;
        return new Problem(KIND + kind, title, status, message, placed, null);
    }

    private Problem withCurrent(@Nullable String tag) {
        return new Problem(type, title, status, detail, faults, tag);
    }
}
