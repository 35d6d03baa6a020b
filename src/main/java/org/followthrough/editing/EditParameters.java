package org.followthrough.editing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.dossier.Order;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a change takes beside its body.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
@SuppressWarnings("NullAway.Init") // filled in for each request
public class EditParameters {

    private static final Pattern REPEAT = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,255})\"?");

    @RestQuery
    @Parameter(description = "Why, for the change log. It may stand in the body instead, as `reason`.")
    @Nullable
    String reason;

    @RestQuery
    @Parameter(
            description = "Whether only to say what would come of it, and to store nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String dryRun;

    @RestHeader(HttpHeaders.IF_MATCH)
    @Parameter(
            description = "The entity tag that was read, such as \"3\": needed to change what exists.",
            example = "\"3\"")
    @Nullable
    String ifMatch;

    @RestHeader(HttpHeaders.IF_NONE_MATCH)
    @Parameter(description = "`*` to create only what does not exist.")
    @Nullable
    String ifNoneMatch;

    @RestHeader("Idempotency-Key")
    @Parameter(
            description = "With POST: a text of your own. Whoever sends the same request again within 24 hours is"
                    + " answered as the first time, and nothing happens twice.")
    @Nullable
    String idempotencyKey;

    @Context
    UriInfo address;

    @Context
    Request request;

    /// What was read of a request.
    ///
    /// @param repeat the Idempotency-Key of a POST, or `null`
    record Read(
            @Nullable String reason,
            boolean isRehearsal,
            Condition condition,
            @Nullable String repeat,
            String method,
            String address) {}

    /// @throws org.followthrough.problem.Refusal.Malformed naming all that cannot be read
    Read read() {
        var reader = new ParameterReader();
        var why = reader.read(
                "reason",
                reason,
                Phrase.of("a text of at most %d characters", Order.LONGEST_REASON),
                EditParameters::reason);
        var rehearsal = reader.truth("dryRun", dryRun);
        var repeat = reader.read(
                "Idempotency-Key",
                idempotencyKey,
                Phrase.of("up to 255 visible characters of ASCII"),
                EditParameters::repeat);
        var only = reader.read("If-None-Match", ifNoneMatch, Phrase.of("*, which is all that is known here"), text -> {
            if (!text.strip().equals("*")) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
        reader.check();
        var uri = address.getRequestUri();
        return new Read(
                why,
                rehearsal,
                new Condition(ifMatch, only),
                request.getMethod().equals("POST") ? repeat : null,
                request.getMethod(),
                uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    /// A reason as it is stored.
    ///
    /// @throws IllegalArgumentException when it is none
    static String reason(String text) {
        if (text.isBlank() || !Order.isReason(text)) {
            throw new IllegalArgumentException(text);
        }
        return text.strip();
    }

    private static String repeat(String text) {
        var key = REPEAT.matcher(text.strip());
        if (!key.matches()) {
            throw new IllegalArgumentException(text);
        }
        return key.group(1);
    }
}
