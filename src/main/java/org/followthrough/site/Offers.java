package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the list of all initiatives can be narrowed to. It takes reading through all of them, so it is remembered until
/// anything is written.
@ApplicationScoped
class Offers {

    private static final String LATEST = "select coalesce(max(id), 0) from change";
    private static final String COUNTRIES = "select distinct country from initiative"
            + " where closed_at is null and country is not null order by country";
    private static final String UNITS =
            "select distinct unit from initiative, jsonb_array_elements_text(terms -> 'units')"
                    + " unit where closed_at is null order by unit";

    /// Of thousands of parties, those that bear on the most initiatives are offered.
    private static final String PARTIES = """
            select key, name from party join (
                select key, count(*) as initiatives from listing where kind = 'party' group by key) listed using (key)
            where closed_at is null
            order by initiatives desc, lower(name), key
            limit 100""";

    private final Pool pool;
    private volatile @Nullable Kept kept;

    Offers(Pool pool) {
        this.pool = pool;
    }

    /// @param parties some of whom there are
    record Offered(List<String> countries, List<String> units, List<Party> parties) {}

    /// A party to choose.
    record Party(String key, String name) {}

    /// @param change the latest that it has seen, or an earlier one
    private record Kept(long change, Offered offered) {}

    /// What there is now.
    Uni<Offered> now() {
        return pool.query(LATEST).execute().chain(rows -> {
            var latest = rows.iterator().next().getLong(0);
            var known = kept;
            return known != null && known.change() == latest
                    ? Uni.createFrom().item(known.offered())
                    : read().invoke(offered -> kept = new Kept(latest, offered));
        });
    }

    private Uni<Offered> read() {
        return Uni.combine()
                .all()
                .unis(texts(COUNTRIES), texts(UNITS), parties())
                .with(Offered::new);
    }

    private Uni<List<Party>> parties() {
        return pool.query(PARTIES).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Party(row.getString("key"), row.getString("name")))
                .toList());
    }

    private Uni<List<String>> texts(String sql) {
        return pool.query(sql).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList());
    }
}
