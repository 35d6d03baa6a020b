package org.followthrough.site.quote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;

/// Makes pictures of pixels, a few at a time and each of them once: it is the dearest thing that readers can ask for.
@ApplicationScoped
public class Painter {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 32;
    private static final int KEPT = 16 * 1024 * 1024;
    private static final int NOT_IMPLEMENTED = 501;

    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("painter-", 0).daemon().factory());
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((String _, byte[] picture) -> picture.length)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Painter() {
        hands.allowCoreThreadTimeOut(true);
    }

    /// A drawing as PNG.
    ///
    /// @param tag differs whenever the drawing does
    /// @param svg makes the drawing where it is not kept
    /// @param scale how many pixels a unit of the drawing takes
    /// @return fails with [Refusal.Busy] when too many wait, and with 501 where the machine has no font to
    ///     write with
    public Uni<byte[]> paint(String tag, Supplier<String> svg, double scale) {
        var known = kept.getIfPresent(tag);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom()
                .item(() -> painted(svg.get(), scale))
                .runSubscriptionOn(hands)
                .onFailure(RejectedExecutionException.class)
                .transform(_ -> new Refusal.Busy(Phrase.of("Too many pictures are being drawn at once")))
                .invoke(picture -> kept.put(tag, picture))
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private static byte[] painted(String svg, double scale) {
        try {
            return Pixels.of(svg, scale);
        } catch (NoFonts missing) {
            Log.warn("No picture of pixels can be drawn here: " + missing.getMessage());
            throw new ServerErrorException(NOT_IMPLEMENTED, missing);
        }
    }

    @PreDestroy
    void stop() {
        hands.shutdownNow();
    }
}
