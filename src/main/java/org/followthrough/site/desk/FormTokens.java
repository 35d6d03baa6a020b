package org.followthrough.site.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Sessions;
import org.jspecify.annotations.Nullable;

/// What shows that a form was sent from a page of the session and not from one of somebody else.
@ApplicationScoped
class FormTokens {

    /// The name of the field that carries it.
    static final String NAME = "_form";

    private final Sessions sessions;

    FormTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    /// That of the session, or `null` when nobody has signed in.
    @Nullable
    String current() {
        return sessions.formToken();
    }

    /// @throws Refusal.Unauthenticated when there is no session
    /// @throws Refusal.Forbidden when the form is none of its own
    void require(Entered entered) {
        require(entered.text(NAME));
    }

    /// The same, of a form that was read otherwise.
    void require(String sent) {
        require(expected(), sent);
    }

    /// What forms of the session carry, to be asked at the beginning of a request.
    ///
    /// @throws Refusal.Unauthenticated when there is no session
    String expected() {
        var expected = current();
        if (expected == null) {
            throw new Refusal.Unauthenticated(
                    Phrase.of("You have signed out, or the session has ended: sign in again"));
        }
        return expected;
    }

    /// @throws Refusal.Forbidden when it is not what is expected
    static void require(String expected, String sent) {
        if (!MessageDigest.isEqual(bytes(expected), bytes(sent))) {
            throw new Refusal.Forbidden(Phrase.of("The form is not one of this session: load the page again"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
