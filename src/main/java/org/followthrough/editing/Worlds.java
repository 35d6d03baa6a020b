package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Unit;
import org.followthrough.record.FactType;
import org.followthrough.record.Mentions;
import org.jspecify.annotations.Nullable;

/// Reads what stands on record and bears on some operations: a few small statements, sent without waiting for one
/// another.
final class Worlds {

    private final SqlConnection connection;
    private final Wanted wanted;
    private final World world = new World();
    private final Set<String> keys;

    private Worlds(SqlConnection connection, Wanted wanted) {
        this.connection = connection;
        this.wanted = wanted;
        this.keys = new HashSet<>(wanted.keys);
    }

    static Uni<World> load(SqlConnection connection, Wanted wanted) {
        var worlds = new Worlds(connection, wanted);
        return worlds.bonds().chain(worlds::facts).chain(worlds::rest).replaceWith(worlds.world);
    }

    /// What is tied to things that are to be closed or to stand again.
    private Uni<Void> bonds() {
        var bound = new ArrayList<>(wanted.closing);
        bound.addAll(wanted.restoring);
        if (bound.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var names = Tuple.of(array(bound));
        return all(List.of(
                each(BondsSql.REFERRERS, names, this::addReferrer),
                each(BondsSql.OWN, Tuple.of(array(wanted.closing)), this::addOwn),
                each(BondsSql.LOST, Tuple.of(array(wanted.restoring)), this::addLost),
                each(BondsSql.AT_HOME, names, this::addMember),
                each(WorldSql.VERSIONS, Tuple.of(array(wanted.restoring)), this::addVersion)));
    }

    /// The facts and terms that are changed, for what they speak of must be known too.
    private Uni<Void> facts() {
        var statements = new ArrayList<Uni<Void>>();
        if (!wanted.facts.isEmpty()) {
            statements.add(each(WorldSql.FACTS, Tuple.of(ids()), this::addNamedFact));
        }
        if (!wanted.patching.isEmpty()) {
            statements.add(each(
                    WorldSql.PATCHED,
                    Tuple.of(array(wanted.patching)),
                    row -> Nodes.texts(Nodes.of(row.getString("terms")), keys::add)));
        }
        return statements.isEmpty() ? Uni.createFrom().voidItem() : all(statements);
    }

    private Uni<Void> rest() {
        var named = array(keys);
        var statements = new ArrayList<Uni<Void>>();
        statements.add(each(WorldSql.THINGS, Tuple.of(named), this::addThing));
        statements.add(each(WorldSql.NEAR, Tuple.of(named), this::addFact));
        statements.add(each(WorldSql.PLACES, Tuple.of(named), this::addPlace));
        statements.add(each(WorldSql.LISTED, Tuple.of(named, ids()), this::addListed));
        if (wanted.hasNamedFacts) {
            statements.add(each(WorldSql.NAMED, Tuple.of(named), this::addFact));
        }
        if (!wanted.rateDays.isEmpty()) {
            var days = wanted.rateDays.toArray(LocalDate[]::new);
            statements.add(each(WorldSql.RATES, Tuple.of(named, days), this::addFact));
        }
        if (wanted.changing.stream().anyMatch(each -> each.startsWith("commitment:"))) {
            var changing = Tuple.of(array(wanted.changing), named);
            statements.add(each(WorldSql.STATEMENTS, changing, this::addFact));
        }
        if (!wanted.counting.isEmpty()) {
            statements.add(each(WorldSql.COUNTED, Tuple.of(array(wanted.counting)), this::addCounted));
        }
        if (!wanted.stems.isEmpty()) {
            statements.add(each(WorldSql.TAKEN, Tuple.of(array(wanted.stems)), this::addTaken));
        }
        return all(statements);
    }

    private Uni<Void> each(String sql, Tuple values, Consumer<Row> told) {
        return connection
                .preparedQuery(sql)
                .execute(values)
                .invoke((RowSet<Row> rows) -> rows.forEach(told))
                .replaceWithVoid();
    }

    private static Uni<Void> all(List<Uni<Void>> statements) {
        return Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    private void addReferrer(Row row) {
        world.bonds.refer(
                row.getString("name"),
                new Bonds.Referrer(row.getUUID("fact"), row.getString("kind"), row.getString("by")));
    }

    private void addOwn(Row row) {
        world.bonds.own(row.getString("name"), row.getUUID("id"));
        wanted.facts.add(row.getUUID("id"));
    }

    private void addLost(Row row) {
        world.bonds.lose(row.getString("name"), row.getUUID("id"));
        wanted.facts.add(row.getUUID("id"));
    }

    private void addMember(Row row) {
        var member = row.getString("member");
        world.bonds.home(row.getString("name"), member);
        keys.add(member.substring(member.indexOf(':') + 1));
        wanted.patching.add(member);
    }

    private void addVersion(Row row) {
        var kind = Kind.of(row.getString("kind"));
        var name = "%s:%s:%d".formatted(kind.word(), row.getString("key"), row.getInteger("number"));
        world.versions.put(name, kind.read(row.getString("terms")));
        Nodes.texts(Nodes.of(row.getString("terms")), keys::add);
    }

    private void addNamedFact(Row row) {
        addFact(row);
        var mentions = Mentions.of(held(row).fact());
        keys.addAll(mentions.deals());
        keys.addAll(mentions.commitments());
        keys.addAll(mentions.parties());
        keys.addAll(mentions.sources());
        keys.add(row.getString("home"));
    }

    private void addFact(Row row) {
        world.put(held(row));
    }

    private static Held held(Row row) {
        return new Held(
                row.getUUID("id"),
                FactType.of(row.getString("type")).read(row.getString("content")),
                row.getBigDecimal("position"),
                row.getString("home"),
                row.getBoolean("stands"),
                row.getUUID("superseded_by"));
    }

    private void addThing(Row row) {
        var kind = Kind.of(row.getString("kind"));
        world.put(new Kept(
                kind,
                row.getString("key"),
                kind.read(row.getString("terms")),
                row.getInteger("version"),
                row.getBigDecimal("position"),
                row.getString("home"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                moment(row.getOffsetDateTime("closed_at"))));
    }

    private void addPlace(Row row) {
        var last = row.getBigDecimal("last");
        if (last != null) {
            world.lastPlace(row.getString("list"), last);
        }
    }

    private void addListed(Row row) {
        var ordinal = row.getInteger("ordinal");
        world.list(row.getString("home"), row.getString("kind"), row.getString("key"), ordinal == null ? 0 : ordinal);
    }

    private void addCounted(Row row) {
        var text = row.getString("counted");
        var unit = text.indexOf(' ') < 0 ? new Unit(text) : Figure.of(text).unit();
        world.bonds.count(row.getString("key"), unit);
    }

    private void addTaken(Row row) {
        world.take(Kind.of(row.getString("kind")).thing(row.getString("key")));
    }

    private UUID[] ids() {
        return wanted.facts.toArray(UUID[]::new);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
