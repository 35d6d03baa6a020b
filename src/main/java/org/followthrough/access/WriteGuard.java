package org.followthrough.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Lets only this machine write.
///
/// There are no accounts yet. Whoever can reach a service that listens on loopback is on the same machine, unless a web
/// page in a browser on it sends the request: such a page names another origin or, where its name was bent to
/// 127.0.0.1 (DNS rebinding), another host.
@ApplicationScoped
class WriteGuard {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String listensOn;

    WriteGuard(@ConfigProperty(name = "quarkus.http.host") String listensOn) {
        this.listensOn = listensOn;
    }

    void say(@Observes StartupEvent start) {
        if (!Loopback.is(listensOn)) {
            Log.infof("Listening on %s, not on loopback: serves reading only", listensOn);
        }
    }

    /// @throws Refusal.Forbidden for anything but reading, unless it comes from this machine and no other origin
    @ServerRequestFilter
    void check(ContainerRequestContext request, HttpServerRequest http) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (!Loopback.is(listensOn)) {
            throw new Refusal.Forbidden("This service serves reading only: it can be reached from other machines");
        }
        if (!isHere(http.authority())) {
            throw new Refusal.Forbidden("Writing is for this machine only: address it as localhost");
        }
        if (!isSameOrigin(http)) {
            throw new Refusal.Forbidden(
                    "Writing is not for pages of another origin: \"%s\"".formatted(http.getHeader("Origin")));
        }
    }

    private static boolean isHere(@Nullable HostAndPort addressed) {
        return addressed != null && Loopback.is(addressed.host());
    }

    private static boolean isSameOrigin(HttpServerRequest http) {
        var origin = http.getHeader("Origin");
        var addressed = http.authority();
        if (origin == null || addressed == null) {
            return origin == null;
        }
        var own = http.scheme() + "://" + addressed;
        return origin.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT));
    }
}
