package org.followthrough.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Keeps one address from sending too much. What it remembers is in memory only, and gone within the hour.
@ApplicationScoped
class Turns {

    private static final int REMEMBERED = 10_000;

    private final Cache<String, AtomicInteger> taken = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();
    private final int most;

    /// @param most so many from one address in an hour
    Turns(@ConfigProperty(name = "followthrough.reports.per-address", defaultValue = "20") int most) {
        this.most = most;
    }

    /// Whether there is one left for an address, which is then taken.
    boolean take(@Nullable String address) {
        var count = taken.get(address == null ? "" : address, _ -> new AtomicInteger());
        return count.incrementAndGet() <= most;
    }
}
