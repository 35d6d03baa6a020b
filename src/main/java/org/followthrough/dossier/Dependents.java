package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.stream.StreamSupport;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;

/// Keeps a dossier from dropping what other dossiers refer to.
final class Dependents {

    private static final String OTHERS = """
            select 'deal' as kind, gone.key, other.key as initiative
            from unnest($2::text[]) gone(key)
            join fact on fact.deals @> array[gone.key] and fact.superseded_at is null and fact.initiative_id <> $1
            join initiative other on other.id = fact.initiative_id
            union
            select 'deal', deal.part_of, other.key
            from deal join initiative other on other.id = deal.initiative_id
            where deal.part_of = any($2) and deal.closed_at is null and deal.initiative_id <> $1
            union
            select 'commitment', gone.key, other.key
            from unnest($3::text[]) gone(key)
            join fact on fact.commitments @> array[gone.key] and fact.superseded_at is null
                and fact.initiative_id <> $1
            join initiative other on other.id = fact.initiative_id
            order by 1, 2, 3""";

    private Dependents() {}

    /// Fails with [Refusal.InUse] when another dossier refers to a deal or commitment that is to be closed.
    static Uni<Void> refuseIfAny(SqlConnection connection, Standing standing, Draft draft) {
        if (draft.closed.isEmpty() || standing.initiative() == null) {
            return Uni.createFrom().voidItem();
        }
        var values = Tuple.of(
                standing.initiative().id(),
                draft.closed("deal").toArray(String[]::new),
                draft.closed("commitment").toArray(String[]::new));
        return connection
                .preparedQuery(OTHERS)
                .execute(values)
                .invoke(Dependents::refuseIfAny)
                .replaceWithVoid();
    }

    private static void refuseIfAny(RowSet<Row> rows) {
        if (rows.size() > 0) {
            var referred = StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> Phrase.of(
                            "The %s \"%s\" is referred to by the dossier of \"%s\"",
                            Phrase.kind(row.getString("kind")), row.getString("key"), row.getString("initiative")))
                    .toList();
            throw new Refusal.InUse(Phrase.of("%s", Phrase.several("; ", referred)));
        }
    }
}
