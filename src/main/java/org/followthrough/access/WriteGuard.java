package org.followthrough.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Authors;
import org.followthrough.record.ForAnybody;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets nobody write who may not write at all, before what they send is read. What they may write to is for each
/// endpoint to ask.
///
/// A web page cannot send a token that it does not know, and one of another origin cannot send the header without being
/// allowed to, which only reading is. A cookie is sent by the browser itself, though with the cookie of a session it
/// does not do so for others (SameSite). Other origins are refused all the same, and so is a page whose name was
/// bent to 127.0.0.1 (DNS rebinding). The forms of the pages carry a token of their own beside.
@ApplicationScoped
class WriteGuard {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /// What a browser says of a request that a page of its own origin sends, or its user.
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final boolean isLocal;
    private final FirstToken first;
    private final Authors authors;

    WriteGuard(@ConfigProperty(name = "quarkus.http.host") String listensOn, FirstToken first, Authors authors) {
        this.isLocal = Loopback.is(listensOn);
        this.first = first;
        this.authors = authors;
    }

    /// @throws Refusal.Forbidden for anything but reading that comes from another origin, addresses a service on
    ///     loopback by another name, or is sent by somebody who may not write
    /// @throws Refusal.Unauthenticated for anything but reading by whoever does not say who they are
    @ServerRequestFilter
    void check(ContainerRequestContext request, HttpServerRequest http, ResourceInfo endpoint) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (isLocal && !isHere(http.authority())) {
            throw new Refusal.Forbidden(Phrase.of("Writing is for this machine only: address it as localhost"));
        }
        if (!isSameOrigin(http)) {
            throw new Refusal.Forbidden(Phrase.of(
                    "Writing is not for pages of another origin: \"%s\"", String.valueOf(http.getHeader("Origin"))));
        }
        @Nullable Method method = endpoint.getResourceMethod();
        if (method != null && method.isAnnotationPresent(ForAnybody.class)) {
            return;
        }
        var author = authors.current();
        first.require(author);
        author.requireWriting();
    }

    private static boolean isHere(@Nullable HostAndPort addressed) {
        return addressed != null && Loopback.is(addressed.host());
    }

    private static boolean isSameOrigin(HttpServerRequest http) {
        var site = http.getHeader("Sec-Fetch-Site");
        return (site == null || OWN.contains(site)) && isOfSameOrigin(http);
    }

    private static boolean isOfSameOrigin(HttpServerRequest http) {
        var origin = http.getHeader("Origin");
        var addressed = http.authority();
        if (origin == null || addressed == null) {
            return origin == null;
        }
        var own = http.scheme() + "://" + addressed;
        return origin.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT));
    }
}
