package org.followthrough.site.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What has become of facts since somebody reported them.
@ApplicationScoped
class ReportedFacts {

    private static final String LATEST = """
            with recursive chain (asked, id) as (
                select id, id from fact where id = any($1)
                union all
                select chain.asked, fact.superseded_by from chain join fact on fact.id = chain.id
                where fact.superseded_by is not null
            )
            select chain.asked, fact.id, fact.superseded_at is null as stands, initiative.name,
                initiative.key as home, deal.key as deal, commitment.key as commitment
            from chain join fact on fact.id = chain.id and fact.superseded_by is null
            join initiative on initiative.id = fact.initiative_id
            left join deal on deal.id = fact.deal_id
            left join commitment on commitment.id = fact.commitment_id""";

    private final Pool pool;

    ReportedFacts(Pool pool) {
        this.pool = pool;
    }

    /// What stands in the place of a fact, or the last that did.
    ///
    /// @param stands whether it does, or was retracted
    /// @param page where it is shown
    /// @param home where the initiative is shown in whose dossier it stands
    /// @param initiative what that is called
    record Latest(UUID id, boolean stands, String page, String home, String initiative) {

        private static Latest of(Row row) {
            return new Latest(
                    row.getUUID("id"),
                    row.getBoolean("stands"),
                    Records.page(row),
                    Records.home(row),
                    row.getString("name"));
        }
    }

    /// By the id under which each was reported.
    Uni<Map<UUID, Latest>> of(List<UUID> reported) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.tuple().addArrayOfUUID(reported.toArray(UUID[]::new)))
                .map(rows -> {
                    var latest = new HashMap<UUID, Latest>();
                    rows.forEach(row -> latest.put(row.getUUID("asked"), Latest.of(row)));
                    return latest;
                });
    }
}
