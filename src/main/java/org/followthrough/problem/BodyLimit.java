package org.followthrough.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Refuses a body that says it is over the limit, before any of it is read.
///
/// Quarkus refuses it too, but without a word. A body that does not say how long it is (chunked) is counted while it is
/// read: within the limit of the server by whoever reads it, beyond that by Quarkus.
@ApplicationScoped
class BodyLimit {

    /// Before the limit of Quarkus, which stands at 2.
    private static final int FIRST = 1000;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> most) {
        this.most = most.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        if (length(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            exchange.next();
            return;
        }
        exchange.response()
                .putHeader(HttpHeaders.CONNECTION, "close"); // what was sent already is not for the next request
        EarlyAnswer.end(exchange, new Refusal.TooLarge(most))
                .onComplete(_ -> exchange.request().connection().close());
    }

    /// The length that the request says it has; what is no number is for the server itself to refuse.
    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
