package org.followthrough.site.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.dossier.InputForm;
import org.followthrough.problem.Refusal;
import org.followthrough.record.FactType;
import org.followthrough.record.StoredForm;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Reads what is on record in the form in which it is entered.
@ApplicationScoped
class Records {

    private static final String VERSIONS = """
            select version.number, version.terms::text as terms, initiative.key as home, version.recorded_at,
                version.who, version.why, version.superseded_at is null as stands
            from version left join initiative on initiative.id = version.initiative_id
            where version.kind = $1 and version.key = $2
            order by version.number desc limit 200""";

    private static final String FACT = """
            select fact.id, fact.type, fact.content::text as content, initiative.key as home,
                fact.superseded_at is null as stands, fact.superseded_by, fact.closed_by, fact.closed_why,
                deal.key as deal, commitment.key as commitment
            from fact
            join initiative on initiative.id = fact.initiative_id
            left join deal on deal.id = fact.deal_id
            left join commitment on commitment.id = fact.commitment_id
            where fact.id = $1""";

    /// What stands in the place of a fact, or else the last that stood there.
    private static final String LATEST = """
            with recursive later(id, place) as (
                select $1::uuid, 0
                union all
                select fact.superseded_by, later.place + 1
                from later join fact on fact.id = later.id
                where fact.superseded_by is not null
            )
            select id from later order by place desc limit 1""";

    private final Pool pool;
    private final ObjectMapper mapper;

    Records(Pool pool, ObjectMapper mapper) {
        this.pool = pool;
        this.mapper = mapper;
    }

    /// A version of something, with who recorded it.
    record Version(Subject subject, Row row) {}

    /// A fact.
    ///
    /// @param says as it would be entered
    /// @param page where it is shown
    /// @param closure who saw to it that it no longer stands, or `null` where it does
    record OneFact(
            UUID id,
            FactType type,
            JsonNode says,
            String home,
            String page,
            @Nullable Closure closure) {}

    /// That a fact no longer stands.
    record Closure(String who, String why) {}

    /// A fact that was asked for, with what is in its place.
    ///
    /// @param latest what stands, or the last that stood before all of it was retracted
    record Lineage(OneFact asked, OneFact latest) {

        boolean stands() {
            return latest.closure() == null;
        }

        /// Who changed what was asked for, or retracted what came of it.
        Closure by() {
            var last = latest.closure() == null ? asked.closure() : latest.closure();
            return last == null ? new Closure("", "") : last;
        }
    }

    /// All versions of something, the latest first.
    ///
    /// @return fails with [Refusal.NotFound] when there never was such a thing
    Uni<List<Version>> versions(SubjectKind kind, String key) {
        return pool.preparedQuery(VERSIONS).execute(Tuple.of(kind.word(), key)).map(rows -> {
            var versions = new ArrayList<Version>();
            rows.forEach(row -> versions.add(new Version(subject(kind, key, row), row)));
            if (versions.isEmpty()) {
                throw new Refusal.NotFound(kind.word(), key);
            }
            return versions;
        });
    }

    /// What stands under a key.
    ///
    /// @return fails with [Refusal.NotFound] when nothing does
    Uni<Subject> standing(SubjectKind kind, String key) {
        return versions(kind, key).map(versions -> {
            var latest = versions.getFirst().subject();
            if (!latest.stands()) {
                throw new Refusal.NotFound(kind.word(), key);
            }
            return latest;
        });
    }

    /// A fact.
    ///
    /// @return fails with [Refusal.NotFound] when there is none, with [Refusal.Superseded] when it no longer stands
    Uni<OneFact> fact(String id) {
        return pool.preparedQuery(FACT).execute(Tuple.of(uuid(id))).map(rows -> {
            for (var row : rows) {
                if (!row.getBoolean("stands")) {
                    throw new Refusal.Superseded(row.getUUID("id"), row.getUUID("superseded_by"));
                }
                return fact(row);
            }
            throw new Refusal.NotFound("fact", id);
        });
    }

    /// A fact, whether it stands or not, with what is in its place.
    ///
    /// @return fails with [Refusal.NotFound] when there is none
    Uni<Lineage> lineage(String id) {
        var asked = uuid(id);
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(asked))
                .map(rows -> rows.iterator().next().getUUID("id"))
                .flatMap(latest -> any(asked)
                        .flatMap(one -> latest.equals(asked)
                                ? Uni.createFrom().item(new Lineage(one, one))
                                : any(latest).map(other -> new Lineage(one, other))));
    }

    private Uni<OneFact> any(UUID id) {
        return pool.preparedQuery(FACT).execute(Tuple.of(id)).map(rows -> {
            for (var row : rows) {
                return fact(row);
            }
            throw new Refusal.NotFound("fact", id.toString());
        });
    }

    private OneFact fact(Row row) {
        var type = FactType.of(row.getString("type"));
        return new OneFact(
                row.getUUID("id"),
                type,
                tree(InputForm.of(type.read(row.getString("content")))),
                row.getString("home"),
                page(row),
                row.getBoolean("stands") ? null : new Closure(row.getString("closed_by"), row.getString("closed_why")));
    }

    /// Where a fact is shown.
    ///
    /// @param row with the key of its `deal` or `commitment`, if it has one, and of the initiative that is
    ///     its `home`
    static String page(Row row) {
        if (row.getString("deal") != null) {
            return Subject.path(SubjectKind.DEAL, row.getString("deal"));
        }
        return row.getString("commitment") == null
                ? home(row)
                : Subject.path(SubjectKind.COMMITMENT, row.getString("commitment"));
    }

    /// Where the initiative is shown that is its `home`.
    static String home(Row row) {
        return Subject.path(SubjectKind.INITIATIVE, row.getString("home"));
    }

    private Subject subject(SubjectKind kind, String key, Row row) {
        Object terms = StoredForm.read(row.getString("terms"), terms(kind));
        return new Subject(
                kind,
                key,
                row.getInteger("number"),
                tree(InputForm.ofTerms(terms)),
                row.getString("home"),
                row.getBoolean("stands"));
    }

    private static Class<?> terms(SubjectKind kind) {
        return switch (kind) {
            case INITIATIVE -> InitiativeTerms.class;
            case SOURCE -> SourceTerms.class;
            case PARTY -> PartyTerms.class;
            case COMMITMENT -> CommitmentTerms.class;
            case DEAL -> DealTerms.class;
        };
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new Refusal.NotFound("fact", id);
        }
    }
}
