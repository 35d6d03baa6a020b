package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.figure.Phrase;
import org.followthrough.record.Author;
import org.followthrough.record.ChangeKind;

/// Keeps those who may write to some initiatives only from changing what the facts of others rest on: sources and
/// parties are shared by all dossiers.
public final class SharedTerms {

    /// The initiatives with a fact that stands and rests on one of these, be it through a relay or an owned party, and
    /// those with a deal or commitment that names such a party.
    private static final String RESTING = """
            with recursive
            relaying(key) as (
                select unnest($1::text[])
                union
                select source.key from relaying join source on source.via = relaying.key
            ),
            belonging(key) as (
                select unnest($2::text[])
                union
                select party.key from belonging join party on party.parent = belonging.key
            ),
            resting(initiative_id) as (
                select fact.initiative_id from relaying
                join source on source.key = relaying.key
                join citation on citation.source_id = source.id
                join fact on fact.id = citation.fact_id and fact.superseded_at is null
                union
                select fact.initiative_id from belonging
                join fact on fact.parties @> array[belonging.key] and fact.superseded_at is null
                union
                select version.initiative_id from belonging
                join version on version.kind in ('commitment', 'deal') and version.superseded_at is null
                    and jsonb_path_exists(version.terms, '$.** ? (@ == $key)',
                        jsonb_build_object('key', belonging.key))
            )
            select key from initiative where id in (select initiative_id from resting) order by key""";

    private SharedTerms() {}

    /// Goes on only when all that rests on these sources and parties is the author's to change. For those who may write
    /// to all initiatives nothing is asked.
    ///
    /// @param sources keys of sources on record
    /// @param parties keys of parties on record
    /// @return fails with [Refusal.Forbidden] otherwise
    public static Uni<Void> requireRight(
            SqlConnection connection, Author author, Collection<String> sources, Collection<String> parties) {
        if (author.initiatives() == null || (sources.isEmpty() && parties.isEmpty())) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(RESTING)
                .execute(Tuple.of(sources.toArray(String[]::new), parties.toArray(String[]::new)))
                .invoke(rows -> requireAll(author, rows))
                .replaceWithVoid();
    }

    static Uni<Void> requireRight(SqlConnection connection, Author author, Draft draft) {
        return requireRight(connection, author, changed(draft, "source"), changed(draft, "party"));
    }

    /// What is new to the record is nobody else's yet.
    private static List<String> changed(Draft draft, String kind) {
        return draft.changes.stream()
                .filter(change -> change.subjectKind().equals(kind)
                        && change.fact() == null
                        && !change.kind().equals(ChangeKind.NEW.word()))
                .map(Draft.Change::subjectKey)
                .toList();
    }

    private static void requireAll(Author author, RowSet<Row> rows) {
        var others = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("key"))
                .filter(key -> !author.mayWriteTo(key))
                .map(key -> Phrase.of("\"%s\"", key))
                .toList();
        if (!others.isEmpty()) {
            author.requireWritingEverywhere(Phrase.of(
                    "Sources and parties are shared, and facts of %s rest on one that this would change",
                    Phrase.several(", ", others)));
        }
    }
}
