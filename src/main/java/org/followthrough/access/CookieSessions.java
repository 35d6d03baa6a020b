package org.followthrough.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Sessions;
import org.jspecify.annotations.Nullable;

/// Opens and ends sessions.
@ApplicationScoped
class CookieSessions implements Sessions {

    private final Tokens tokens;
    private final SessionTable sessions;
    private final CurrentIdentityAssociation signedIn;

    CookieSessions(Tokens tokens, SessionTable sessions, CurrentIdentityAssociation signedIn) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    @Override
    public Uni<NewCookie> open(String token, boolean isSecure) {
        var read = token.length() > LONGEST_TOKEN ? null : Secret.read(token).orElse(null);
        if (read == null) {
            return Uni.createFrom().failure(new Refusal.Unauthenticated(Tokens.UNKNOWN));
        }
        var secret = SessionSecret.make();
        return tokens.presented(read)
                .chain(known -> sessions.open(secret, known))
                .map(life -> cookie(secret.text(), life, isSecure));
    }

    @Override
    public Uni<NewCookie> close(boolean isSecure) {
        var secret = current();
        var closing = secret == null ? Uni.createFrom().voidItem() : sessions.close(secret);
        return closing.replaceWith(cookie("", Duration.ZERO, isSecure));
    }

    @Override
    public @Nullable String formToken() {
        var secret = current();
        return secret == null ? null : secret.formToken();
    }

    private @Nullable SessionSecret current() {
        return Arc.container().requestContext().isActive()
                ? signedIn.getIdentity().getAttribute(SessionIdentities.SESSION)
                : null;
    }

    private static NewCookie cookie(String value, Duration life, boolean isSecure) {
        return new NewCookie.Builder(SessionCookies.NAME)
                .value(value)
                .path("/")
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure(isSecure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
