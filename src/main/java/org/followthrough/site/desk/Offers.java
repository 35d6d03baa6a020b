package org.followthrough.site.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads the keys that a form offers.
@ApplicationScoped
class Offers {

    private final Pool pool;

    Offers(Pool pool) {
        this.pool = pool;
    }

    Uni<List<FormView.Offer>> of(Screen screen) {
        var shelves = screen.groups().stream()
                .flatMap(group -> group.fields().stream())
                .map(Field::shelf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Multi.createFrom()
                .iterable(shelves)
                .onItem()
                .transformToUniAndConcatenate(shelf -> offer(shelf, screen.initiative()))
                .collect()
                .asList();
    }

    /// All initiatives, for whoever looks for one.
    Uni<List<FormView.Key>> initiatives() {
        return offer(Shelf.INITIATIVES, null).map(FormView.Offer::keys);
    }

    private Uni<FormView.Offer> offer(Shelf shelf, @Nullable String initiative) {
        var query = pool.preparedQuery(shelf.sql());
        var found = shelf.asksForInitiative() ? query.execute(Tuple.of(initiative)) : query.execute();
        return found.map(rows -> new FormView.Offer(
                shelf.id(),
                StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new FormView.Key(row.getString("key"), row.getString("called")))
                        .toList()));
    }
}
