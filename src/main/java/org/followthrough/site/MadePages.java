package org.followthrough.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.followthrough.tracker.Trackers;

/// Pages of initiatives that were made before, for readers who ask the same of the same revision on the same day.
///
/// The record says the same until it changes, and many read what few write. Those who ask at once are given one page,
/// which is made once.
@ApplicationScoped
class MadePages {

    /// The part of the heap that they may take, counted in characters.
    private static final int PART_OF_HEAP = 32;

    private final Trackers trackers;
    private final AsyncCache<Key, String> made = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP)
            .weigher((Key _, String text) -> text.length())
            .buildAsync();

    MadePages(Trackers trackers) {
        this.trackers = trackers;
    }

    /// @param page all that was asked for, and where; it is a reader's
    private record Key(Page page, String initiative, long revision, LocalDate today) {}

    /// A page of an initiative, made unless it is there.
    ///
    /// @param choices where they name a moment of knowledge, which may be to come, the page is made anew, as it
    ///     always is for editors
    /// @param making makes it
    /// @return fails with [org.followthrough.problem.Refusal.NotFound] when there is no such initiative
    Uni<String> of(String initiative, Page page, Choices choices, Supplier<Uni<String>> making) {
        if (page.isPrivate() || choices.knownAt() != null) {
            return making.get();
        }
        return trackers.revision(initiative)
                .map(revision -> new Key(page, initiative, revision, Whereabouts.today()))
                .chain(key -> Uni.createFrom().completionStage(() -> made.get(
                                key, (_, _) -> making.get().subscribeAsCompletionStage())
                        .copy())); // because a reader who goes away must not take it from the others
    }
}
