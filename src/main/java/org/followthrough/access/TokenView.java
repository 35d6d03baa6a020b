package org.followthrough.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.Link;
import org.jspecify.annotations.Nullable;

/// A token, as the API answers it: never with its secret.
@RegisterForReflection
@Schema(name = "Token")
record TokenView(
        @Schema(
                description = "Names it in addresses, and is part of its secret; no secret itself.",
                examples = "k3v9q2m7xd")
        String id,

        @Schema(description = "Who uses it, as it stands in the change log.")
        String name,

        @Schema(description = "Each includes the one before: read, write, admin.")
        Scope scope,

        @Schema(description = "The keys of those it may write to; null for all.") @Nullable
        List<String> initiatives,

        Instant createdAt,
        String createdBy,
        Instant expiresAt,

        @Schema(description = "Kept to the hour; null if it never was.") @Nullable
        Instant lastUsedAt,

        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokedWhy,
        @JsonProperty("_links") Map<String, Link> links) {

    static TokenView of(Token token) {
        var revoked = token.revoked();
        return new TokenView(
                token.id(),
                token.name(),
                token.scope(),
                token.initiatives(),
                token.createdAt(),
                token.createdBy(),
                token.expiresAt(),
                token.lastUsedAt(),
                revoked == null ? null : revoked.at(),
                revoked == null ? null : revoked.by(),
                revoked == null ? null : revoked.why(),
                Map.of("self", Link.to(TokenResource.PATH + "/" + token.id())));
    }
}
