package org.followthrough.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a request gets that is not carried out (RFC 9457).
///
/// @param type which kind of problem it is; stays the same whatever the words
/// @param title the kind in words
/// @param status the HTTP status
/// @param detail what is wrong with this request
/// @param faults each thing that is wrong, and where; `null` where there is nothing to point at
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<Fault> faults) {

    /// The media type of problems.
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String KIND = "urn:followthrough:problem:";

    /// The problem that a refusal is.
    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Malformed it -> of("malformed", "It cannot be read", 400, it, it.faults());
            case Refusal.Unauthenticated it -> of("unauthenticated", "Who is asking is not known", 401, it, null);
            case Refusal.Forbidden it -> of("forbidden", "Not for you to do", 403, it, null);
            case Refusal.NotFound it -> of("not-found", "There is no such thing", 404, it, null);
            case Refusal.InUse it -> of("in-use", "Others refer to it", 409, it, null);
            case Refusal.Stale it -> of("stale", "It has changed meanwhile", 412, it, null);
            case Refusal.TooLarge it -> of("too-large", "There is too much of it", 413, it, null);
            case Refusal.Unacceptable it -> of("unacceptable", "It breaks rules", 422, it, it.faults());
        };
    }

    /// A problem that HTTP itself has a name for.
    static Problem of(int status, String title, @Nullable String detail) {
        return new Problem("about:blank", title, status, detail, null);
    }

    private static Problem of(String kind, String title, int status, Refusal refusal, @Nullable List<Fault> faults) {
        return new Problem(KIND + kind, title, status, refusal.getMessage(), faults);
    }
}
