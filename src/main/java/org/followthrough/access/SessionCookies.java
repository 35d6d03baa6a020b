package org.followthrough.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads who looks at a page from the cookie of a session. Only pages are read for by cookie: what programs use takes
/// none, so that no page of others can use it in somebody's name. A cookie that is no good is as none.
@ApplicationScoped
class SessionCookies implements HttpAuthenticationMechanism {

    /// What the cookie is called.
    static final String NAME = "followthrough-session";

    private static final Pattern NO_PAGES = Pattern.compile("/(api|openapi|docs|q|embed)(/.*)?");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var cookie = exchange.request().getCookie(NAME);
        if (cookie == null || NO_PAGES.matcher(exchange.normalizedPath()).matches()) {
            return nobody();
        }
        return SessionSecret.read(cookie.getValue())
                .map(secret -> identities
                        .authenticate(HttpSecurityUtils.setRoutingContextAttribute(secret, exchange))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithUni(SessionCookies::nobody))
                .orElseGet(SessionCookies::nobody);
    }

    private static Uni<SecurityIdentity> nobody() {
        return Uni.createFrom().optional(Optional.empty());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(false);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionSecret.class);
    }
}
