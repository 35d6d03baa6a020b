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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.EarlyAnswer;
import org.followthrough.problem.Refusal;

/// Reads who sends a request from `Authorization: Bearer …`. What is sent and is no good is refused, on reading
/// requests too: whoever sends a token should not learn only by the first write that it is none.
///
/// Other ways of signing in join as further mechanisms; this one then has to leave to them what is no token of ours.
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(?<token>[^ ]+) *");
    private static final String ONE_WAY = "The way to say who one is: one header \"Authorization: Bearer ft_…\"";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        var sent = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return Uni.createFrom().optional(Optional.empty());
        }
        var bearer = BEARER.matcher(sent.getFirst());
        if (sent.size() > 1 || !bearer.matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException(ONE_WAY));
        }
        return Secret.read(bearer.group("token"))
                .map(secret -> identities.authenticate(
                        HttpSecurityUtils.setRoutingContextAttribute(new PresentedSecret(secret), exchange)))
                .orElseGet(
                        () -> Uni.createFrom().failure(new AuthenticationFailedException(Tokens.UNKNOWN.toString())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, Refusal.Unauthenticated.CHALLENGE));
    }

    /// Says why, as every refusal does; in English, for the answer is no page.
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext exchange) {
        var failure = HttpSecurityUtils.getAuthenticationFailureFromEvent(exchange);
        var reason = Objects.requireNonNullElse(failure.getMessage(), Tokens.UNKNOWN.toString());
        EarlyAnswer.end(exchange, new Refusal.Unauthenticated(Phrase.of("%s", reason)));
        if (!exchange.request().isEnded()) {
            exchange.request().resume(); // into nothing, so that whoever still sends comes to read the answer
        }
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(PresentedSecret.class);
    }
}
