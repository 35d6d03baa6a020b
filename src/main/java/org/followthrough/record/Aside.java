package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/// Works something out aside of the event loop, and goes on where it was.
///
/// What comes after a calculation talks to the database again. Sent from the event loop its statements go out together;
/// sent from elsewhere each of them has to wake it up.
public final class Aside {

    private Aside() {}

    /// Works something out on a worker thread.
    ///
    /// @param work may take its time; what it throws is the failure of what is returned
    /// @return what it returned, told on the event loop from which it was asked for, where that was one
    public static <T> Uni<T> work(Supplier<T> work) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            var working = Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
            return context == null || !context.isEventLoopContext()
                    ? working
                    : working.emitOn(next -> context.runOnContext(_ -> next.run()));
        });
    }
}
