package org.followthrough.bench;

import java.util.List;

/// Makes an initiative of few deals one of very many, each a copy on other days, straight in its database.
final class Multiplying {

    private static final String OF = "(select id from initiative where key = '%1$s')";

    private static final String COPIES = "generate_series(1, %2$d - 1) copy";

    private Multiplying() {}

    /// @param copies how many there are of each deal afterwards
    static List<String> statements(String key, int copies) {
        var deals = """
                insert into deal (key, initiative_id, position, terms, version, recorded_at, updated_at)
                select key || '-' || copy, initiative_id, position + copy * 1000,
                    jsonb_set(terms, '{key}', to_jsonb(key || '-' || copy)), version, recorded_at, updated_at
                from deal, %s where initiative_id = %s""";
        var versions = """
                insert into version (kind, key, number, initiative_id, position, terms, recorded_at, who, why)
                select 'deal', deal.key, deal.version, deal.initiative_id, deal.position, deal.terms, deal.recorded_at,
                    'bench', 'bench'
                from deal where initiative_id = %2$s
                    and not exists (select from version where kind = 'deal' and version.key = deal.key)""";
        var milestones = """
                insert into fact (id, type, kind, initiative_id, deal_id, commitment_id, deals, commitments, parties,
                    on_day, evidence, position, content, recorded_at, who, why)
                select md5(fact.id::text || copy)::uuid, type, kind, fact.initiative_id, deal.id, commitment_id,
                    array[deal.key], commitments, parties, on_day + copy %% 400, evidence,
                    fact.position + copy * 1000000,
                    case type when 'milestone'
                        then jsonb_set(content, '{on}', to_jsonb((on_day + copy %% 400)::text)) else content end
                        || jsonb_build_object('deal', deal.key),
                    fact.recorded_at, who, why
                from fact cross join %s
                join deal on deal.key = fact.deals[1] || '-' || copy
                where fact.initiative_id = %s and type in ('milestone', 'attribution')""";
        var overlaps = """
                insert into fact (id, type, kind, initiative_id, deals, commitments, parties, on_day, evidence,
                    position, content, recorded_at, who, why)
                select md5(fact.id::text || copy)::uuid, type, kind, initiative_id,
                    array[deals[1] || '-' || copy, deals[2] || '-' || copy], commitments, parties, on_day, evidence,
                    position + copy * 1000000,
                    content || jsonb_build_object('key', (content ->> 'key') || '-' || copy,
                        'deals', jsonb_build_array(deals[1] || '-' || copy, deals[2] || '-' || copy)),
                    recorded_at, who, why
                from fact, %s
                where initiative_id = %s and type = 'overlap'""";
        return List.of(
                filled(deals, key, copies),
                filled(versions, key, copies),
                filled(milestones, key, copies),
                filled(overlaps, key, copies),
                ("delete from tally_state where initiative_id = " + OF).formatted(key),
                "update initiative set revision = revision + 1 where key = '%s'".formatted(key),
                "vacuum analyze");
    }

    private static String filled(String sql, String key, int copies) {
        return sql.formatted(COPIES.formatted(key, copies), OF.formatted(key));
    }
}
