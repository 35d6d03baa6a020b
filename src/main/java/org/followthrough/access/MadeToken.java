package org.followthrough.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A token that was just made, with its secret: the only answer that has it.
@RegisterForReflection
record MadeToken(
        @JsonUnwrapped TokenView token,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "What its holder sends as `Authorization: Bearer …`. It is shown here and never again.",
                examples = "ft_k3v9q2m7xd_…")
        Secret secret) {}
