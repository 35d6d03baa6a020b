package org.followthrough.record;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Tells those who follow the change log when to look into it again: after a write of this process or of another, and
/// every fifteen seconds in any case.
///
/// One connection listens for all of them, from the first reader on, and is opened again when it is lost. A notice
/// that is missed meanwhile costs no more than the time to the next look.
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(15);
    private static final Duration LISTEN_AGAIN_AFTER = Duration.ofSeconds(1);

    /// Why to look again.
    enum Signal {
        WRITTEN,
        TIME_PASSED,
        /// There will be no more: the service stops.
        OVER
    }

    private final Vertx vertx;
    private final Pool pool;
    private final Duration notReadyFor;
    private final AtomicBoolean listens = new AtomicBoolean();
    private final AtomicReference<CompletableFuture<Signal>> next = new AtomicReference<>(new CompletableFuture<>());
    private volatile boolean over;

    /// @param notReadyFor how long a service that was told to stop goes on serving
    Notices(Vertx vertx, Pool pool, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> notReadyFor) {
        this.vertx = vertx;
        this.pool = pool;
        this.notReadyFor = notReadyFor.orElse(Duration.ZERO);
    }

    /// The next signal after this call, whenever it is waited for. Ask for it before looking into the log: what is
    /// written meanwhile is then not missed.
    Uni<Signal> next() {
        if (listens.compareAndSet(false, true)) {
            vertx.setPeriodic(LOOK_AGAIN_AFTER.toMillis(), _ -> signal(Signal.TIME_PASSED));
            listen();
        }
        var awaited = over ? CompletableFuture.completedFuture(Signal.OVER) : next.get();
        return Uni.createFrom()
                .completionStage(awaited::copy); // because a reader who goes away must not end it for all
    }

    private void signal(Signal signal) {
        next.getAndSet(new CompletableFuture<>()).complete(signal);
    }

    private void listen() {
        pool.getConnection().onSuccess(this::listen).onFailure(this::listenAgain);
    }

    private void listen(SqlConnection connection) {
        if (over) {
            connection.close();
            return;
        }
        var listening = (PgConnection) connection;
        listening.notificationHandler(_ -> signal(Signal.WRITTEN));
        listening.closeHandler(_ -> listenAgain(new IllegalStateException("It was closed")));
        listening
                .query("listen change")
                .execute()
                .onSuccess(_ -> signal(Signal.WRITTEN)) // for what was written while nobody listened
                .onFailure(failure -> {
                    listening.closeHandler(_ -> {});
                    listening.close();
                    listenAgain(failure);
                });
    }

    private void listenAgain(Throwable failure) {
        if (!over) {
            LOG.debugf("Nothing listens for changes for a moment: %s", failure.getMessage());
            vertx.setTimer(LISTEN_AGAIN_AFTER.toMillis(), _ -> listen());
        }
    }

    /// Streams are ended when nobody is sent here any more: whoever follows then goes on with another replica. They are
    /// waited for as all requests are, so they have to end by themselves.
    void endSoon(@Observes ShutdownDelayInitiatedEvent told) {
        vertx.setTimer(Math.max(1, notReadyFor.toMillis()), _ -> end());
    }

    void endNow(@Observes ShutdownEvent stopping) {
        end();
    }

    private void end() {
        over = true;
        signal(Signal.OVER);
    }
}
