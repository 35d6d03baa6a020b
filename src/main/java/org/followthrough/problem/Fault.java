package org.followthrough.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with what was given.
///
/// @param pointer where: a JSON pointer (RFC 6901) into the body, or the name of a parameter
/// @param line the line in the file, from 1, or `null` where there is no file
/// @param column the column in that line, from 1, or `null`
/// @param read what was read there, shortened, or `null` when something is missing
/// @param message what is wrong with it
/// @param expected what would be right
@RegisterForReflection
public record Fault(
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String read,
        @Schema(implementation = String.class) Phrase message,
        @Schema(implementation = String.class) Phrase expected) {}
