package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads the versions of whatever has terms: one statement for any of the questions.
@ApplicationScoped
public class Versions {

    private static final int MOST = Integer.MAX_VALUE;

    private static final Selection.Order NEWEST_FIRST = new Selection.Order("number", "t.number", "int", true);

    private static final String COLUMNS = """
            t.number, cast(t.terms as text) as terms, home.key as home, t.recorded_at, t.who, t.why, t.superseded_at,
            exists (select from version next
                    where next.kind = t.kind and next.key = t.key and next.recorded_at = t.superseded_at) as is_followed,
            closing.who as closed_by, closing.why as closed_why""";

    private static final String BEFORE = """
            ,
            (select cast(before.terms as text) from version before
             where before.kind = t.kind and before.key = t.key and before.number = t.number - 1) as terms_before""";

    private static final String FROM = """
            version t
            left join initiative home on home.id = t.initiative_id
            left join lateral (
                select change.who, change.why from change
                where change.subject_kind = t.kind and change.subject_key = t.key and change.kind = 'closure'
                    and change.at = t.superseded_at
                order by change.id limit 1
            ) closing on true""";

    private static final String SOME =
            "select %s from %s where t.kind = $1 and t.key = $2 and t.number in ($3, $4)".formatted(COLUMNS, FROM);

    private static final String ANY = "select from version where kind = $1 and key = $2 limit 1";

    private final Pool pool;
    private final Listing listing;

    Versions(Pool pool, Listing listing) {
        this.pool = pool;
        this.listing = listing;
    }

    /// The versions of something, the newest first.
    ///
    /// @throws Refusal.NotFound when it was never on record
    public Uni<Page<VersionView>> page(SubjectKind kind, String key, Paging paging) {
        var asked = paging.read();
        var selection = new Selection(COLUMNS, FROM, NEWEST_FIRST, "bigint")
                .where("t.kind = ? and t.key = ?", kind.word(), key);
        if (asked.q() != null) {
            selection.containing(asked.q(), "cast(t.terms as text)");
        }
        return known(kind, key).chain(() -> listing.page(selection, asked, row -> VersionView.of(kind, key, row)));
    }

    /// The versions of something, the newest first, each with what it says otherwise than the one before.
    ///
    /// @throws Refusal.NotFound when it was never on record
    public Uni<Page<Revision>> revisions(SubjectKind kind, String key, Paging paging) {
        var asked = paging.read();
        var selection = new Selection(COLUMNS + BEFORE, FROM, NEWEST_FIRST, "bigint")
                .where("t.kind = ? and t.key = ?", kind.word(), key);
        return known(kind, key)
                .chain(() -> listing.page(
                        selection,
                        asked,
                        row -> Revision.of(VersionView.of(kind, key, row), row.getString("terms_before"))));
    }

    /// One version.
    ///
    /// @param number as it stands in the address
    /// @throws Refusal.NotFound when there is no such version
    public Uni<VersionView> get(SubjectKind kind, String key, String number) {
        return both(kind, key, number(kind, key, number), null).map(Pair::one);
    }

    /// What a version says otherwise than another.
    ///
    /// @param number as it stands in the address
    /// @param to the number of the other; `null` for the version before
    /// @throws Refusal.NotFound when there is no such version
    public Uni<DifferenceView> difference(SubjectKind kind, String key, String number, @Nullable String to) {
        var reader = new ParameterReader();
        var one = number(kind, key, number);
        var given = to != null && !to.isEmpty();
        var other = reader.number("to", to, 1, MOST, one - 1);
        reader.check();
        return both(kind, key, one, other == 0 ? null : other).map(pair -> {
            if (given && pair.other() == null) {
                throw notFound(kind, key, String.valueOf(other));
            }
            return DifferenceView.of(kind, pair.one(), pair.other());
        });
    }

    private record Pair(VersionView one, @Nullable VersionView other) {}

    private Uni<Pair> both(SubjectKind kind, String key, int one, @Nullable Integer other) {
        var values = Tuple.of(kind.word(), key, one, other == null ? one : other);
        return pool.preparedQuery(SOME).execute(values).flatMap(rows -> {
            var found = new HashMap<Integer, VersionView>();
            rows.forEach(row -> found.put(row.getInteger("number"), VersionView.of(kind, key, row)));
            var version = found.get(one);
            return version == null
                    ? known(kind, key).map(_ -> {
                        throw notFound(kind, key, String.valueOf(one));
                    })
                    : Uni.createFrom().item(new Pair(version, other == null ? null : found.get(other)));
        });
    }

    /// Whether something is on record, or was once.
    public Uni<Boolean> everWas(SubjectKind kind, String key) {
        return pool.preparedQuery(ANY).execute(Tuple.of(kind.word(), key)).map(rows -> rows.size() > 0);
    }

    private Uni<?> known(SubjectKind kind, String key) {
        return everWas(kind, key).invoke(everWas -> {
            if (!everWas) {
                throw new Refusal.NotFound(kind.word(), key);
            }
        });
    }

    private static int number(SubjectKind kind, String key, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw notFound(kind, key, text);
        }
    }

    private static Refusal notFound(SubjectKind kind, String key, String number) {
        return new Refusal.NotFound(Phrase.of("version %s of the %s", number, Phrase.kind(kind.word())), key);
    }
}
