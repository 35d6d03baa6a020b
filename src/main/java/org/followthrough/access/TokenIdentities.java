package org.followthrough.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Authors;

/// Knows who somebody is by the secret of a token.
@ApplicationScoped
class TokenIdentities implements IdentityProvider<PresentedSecret> {

    /// The attribute of an identity that says by which token it is known.
    static final String TOKEN_ID = "followthrough.token";

    private final Tokens tokens;

    TokenIdentities(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<PresentedSecret> getRequestType() {
        return PresentedSecret.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedSecret request, AuthenticationRequestContext context) {
        return tokens.presented(request.secret())
                .map(TokenIdentities::identity)
                .onFailure(Refusal.class)
                .transform(refusal -> new AuthenticationFailedException(refusal.getMessage()));
    }

    static SecurityIdentity identity(Token token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.name()))
                .addAttribute(Authors.ATTRIBUTE, token.author())
                .addAttribute(TOKEN_ID, token.id())
                .build();
    }
}
