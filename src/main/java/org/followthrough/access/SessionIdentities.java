package org.followthrough.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Knows who somebody is by the secret of a session.
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionSecret> {

    /// The attribute of an identity that holds the session by which it is known.
    static final String SESSION = "followthrough.session";

    private final SessionTable sessions;

    SessionIdentities(SessionTable sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionSecret> getRequestType() {
        return SessionSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionSecret secret, AuthenticationRequestContext context) {
        return sessions.token(secret).map(token -> token.map(each -> identity(secret, each))
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(SessionSecret secret, Token token) {
        return QuarkusSecurityIdentity.builder(TokenIdentities.identity(token))
                .addAttribute(SESSION, secret)
                .build();
    }
}
