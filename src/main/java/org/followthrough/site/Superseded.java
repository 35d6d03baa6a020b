package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.record.FactType;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.Fact;
import org.jspecify.annotations.Nullable;

/// The facts about a deal or a commitment that no longer stand, with what took their place.
@ApplicationScoped
class Superseded {

    /// So many are shown on the page of what they are about.
    private static final int FEW = 10;

    private static final String COLUMNS = """
            t.id, t.type, cast(t.content as text) as content, t.superseded_at, t.closed_by, t.closed_why,
            home.key as home, next.id as next, next.type as next_type, cast(next.content as text) as next_content,
            next.superseded_at as next_superseded_at""";

    private static final String FROM = """
            fact t
            join initiative home on home.id = t.initiative_id
            left join fact next on next.id = t.superseded_by""";

    private static final Selection.Order LATEST_FIRST =
            new Selection.Order("superseded", "t.superseded_at", "timestamptz", true);

    private final Listing listing;

    Superseded(Listing listing) {
        this.listing = listing;
    }

    /// A fact that no longer stands.
    ///
    /// @param home the initiative in whose dossier it stood
    /// @param next what took its place, or `null` where it was retracted
    record Former(
            UUID id,
            Fact fact,
            String home,
            Instant at,
            String who,
            String why,
            @Nullable Next next) {

        /// What the sentences about it name.
        Stream<Names.Thing> things() {
            var own = Stream.concat(Names.in(fact).stream(), Stream.of(new Names.Thing(SubjectKind.INITIATIVE, home)));
            return next == null ? own : Stream.concat(own, Names.in(next.fact()).stream());
        }
    }

    /// What took the place of a fact.
    ///
    /// @param until until when it stood, or `null` where it does
    record Next(UUID id, Fact fact, @Nullable Instant until) {

        /// Whether it stood at a moment.
        ///
        /// @param moment now, where it is `null`
        boolean stoodAt(@Nullable Instant moment) {
            return until == null || (moment != null && until.isAfter(moment));
        }
    }

    /// The latest of them.
    ///
    /// @param moment only those that had ceased to stand by then, or `null`
    Uni<Page<Former>> few(SubjectKind kind, String key, @Nullable Instant moment) {
        return page(kind, key, moment, new Paging.Asked(null, FEW, null, "", null));
    }

    /// The part of them that is asked for, the latest first. That a fact moved within its dossier is no correction.
    Uni<Page<Former>> page(SubjectKind kind, String key, @Nullable Instant moment, Paging.Asked asked) {
        var selection = new Selection(COLUMNS, FROM, LATEST_FIRST, "uuid")
                .where("t.superseded_at is not null and next.content is distinct from t.content")
                .where("t.%s @> array[?]".formatted(kind.plural()), key);
        if (moment != null) {
            selection.where("t.superseded_at <= ?", moment.atOffset(ZoneOffset.UTC));
        }
        return listing.page(selection, asked, Superseded::former);
    }

    private static Former former(Row row) {
        @Nullable UUID next = row.getUUID("next");
        return new Former(
                row.getUUID("id"),
                FactType.of(row.getString("type")).read(row.getString("content")),
                row.getString("home"),
                row.getOffsetDateTime("superseded_at").toInstant(),
                row.getString("closed_by"),
                row.getString("closed_why"),
                next == null ? null : next(next, row));
    }

    private static Next next(UUID id, Row row) {
        var until = row.getOffsetDateTime("next_superseded_at");
        return new Next(
                id,
                FactType.of(row.getString("next_type")).read(row.getString("next_content")),
                until == null ? null : until.toInstant());
    }
}
