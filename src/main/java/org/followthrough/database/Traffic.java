package org.followthrough.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/// The requests that are being worked on, counted for whoever decides how many replicas there should be. Streams of
/// events are not among them, for they last and cost next to nothing; neither are those that look after the service.
///
/// A service that was told to stop asks of every client, with each answer, to connect anew: then to another replica.
@ApplicationScoped
class Traffic {

    private static final int BEFORE_ALL_ELSE = 1000;

    private final AtomicInteger inFlight = new AtomicInteger();
    private final MeterRegistry meters;
    private volatile boolean leaving;

    Traffic(MeterRegistry meters) {
        this.meters = meters;
    }

    void measure(@Observes StartupEvent start) {
        Gauge.builder("followthrough.requests.in.flight", inFlight, AtomicInteger::get)
                .description("Requests being worked on, event streams not counted")
                .register(meters);
    }

    void watch(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_ALL_ELSE);
    }

    void leave(@Observes ShutdownDelayInitiatedEvent told) {
        leaving = true;
    }

    private void pass(RoutingContext context) {
        if (leaving && context.request().version() != HttpVersion.HTTP_2) { // which has no such header
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (isCounted(context.request())) {
            inFlight.incrementAndGet();
            context.addEndHandler(_ -> inFlight.decrementAndGet());
        }
        context.next();
    }

    private static boolean isCounted(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !String.valueOf(request.path()).startsWith("/q/")
                && (accepted == null || !accepted.contains("text/event-stream"));
    }
}
