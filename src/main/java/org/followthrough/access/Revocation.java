package org.followthrough.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// That a token is to end before its time.
@RegisterForReflection
record Revocation(
        @Schema(description = "Why, in up to 1,000 characters.", required = true, examples = "Ann has left") @Nullable
        String reason) {

    private static final int LONGEST = 1000;

    /// Why.
    ///
    /// @throws Refusal.Unacceptable when there is no reason, or one that cannot be kept
    String why() {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw refusal(Phrase.of("A revocation needs a reason"));
        }
        if (why.length() > LONGEST || why.chars().anyMatch(Character::isISOControl)) {
            throw refusal(Phrase.of("The reason is too long, or has characters in it that cannot be seen"));
        }
        return why;
    }

    private static Refusal refusal(Phrase message) {
        var expected = Phrase.of("a text of 1 to %d characters", LONGEST);
        return new Refusal.Unacceptable(message, List.of(new Fault("/reason", null, null, null, message, expected)));
    }
}
