package org.followthrough.deal;

import java.time.ZoneOffset;
import org.followthrough.record.Selection;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Nature;
import org.jspecify.annotations.Nullable;

/// The deals of a filter, as one statement.
final class DealSelection {

    private static final String COLUMNS =
            "cast(t.terms as text) as terms, t.version, t.recorded_at, t.updated_at, t.closed_at, i.key as home";

    private static final String FROM = "deal t join initiative i on i.id = t.initiative_id";

    /// The party itself, and all that belong to it, also through others.
    private static final String PARTY = """
            t.terms @> any (array(
                with recursive owned(key) as (
                    select cast(? as text)
                    union
                    select p.key from party p join owned o on p.parent = o.key)
                select jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('party', key))) from owned))""";

    private static final String COUNTRY =
            "t.terms @> jsonb_build_object('sites', jsonb_build_array(jsonb_build_object('country', cast(? as text))))";

    /// Attributed itself or, while it has no attribution of its own there, through what it is part of.
    private static final String ATTRIBUTED = """
            exists (
                select from fact a join initiative ai on ai.id = a.initiative_id
                where a.type = 'attribution' and a.superseded_at is null%s
                    and (a.deal_id = t.id or (
                        a.deal_id in (
                            with recursive whole(key) as (
                                select t.part_of
                                union
                                select d.part_of from deal d join whole w on d.key = w.key)
                            select d.id from deal d join whole w on d.key = w.key)
                        and not exists (
                            select from fact own
                            where own.type = 'attribution' and own.superseded_at is null
                                and own.deal_id = t.id and own.initiative_id = a.initiative_id))))""";

    /// Whether the last that was said of a deal's being agreed or cancelled is that it is cancelled.
    private static final String CANCELLED = """
            (select kind from fact where type = 'milestone' and superseded_at is null and deal_id = %s
                    and kind in ('agreed', 'cancelled')
                order by on_day desc, position desc limit 1) = 'cancelled'""";

    private static final String REPLACED = """
            exists (
                select from fact r join fact m on m.deal_id = r.deal_id
                where r.type = 'replacement' and r.superseded_at is null and r.deals[2] = t.key
                    and m.type = 'milestone' and m.superseded_at is null
                    and m.kind in ('agreed', 'underway', 'realised')
                    and (%s) is not true)""".formatted(CANCELLED.formatted("r.deal_id"));

    /// The furthest stage, by the milestones that stand: none of them may begin in the future.
    private static final String STAGE = """
            cast(? as text) = (
                select case
                    when bool_or(m.kind = 'realised') then 'realised'
                    when %s or %s then null
                    when bool_or(m.kind = 'underway') then 'underway'
                    when bool_or(m.kind = 'agreed') then 'agreed'
                    when count(*) > 0 then 'proposed' end
                from fact m
                where m.type = 'milestone' and m.superseded_at is null and m.deal_id = t.id and m.kind <> 'planned')""".formatted(CANCELLED.formatted("t.id"), REPLACED);

    private DealSelection() {}

    static Selection of(DealFilter.Asked asked, @Nullable String text) {
        var selection = new Selection(COLUMNS, FROM, asked.order(), "bigint").where("t.closed_at is null");
        attributed(asked.initiative(), asked.basis(), selection);
        if (text != null) {
            selection.containing(text, "t.key", "t.title");
        }
        if (asked.party() != null) {
            selection.where(PARTY, asked.party());
        }
        if (asked.stage() != null) {
            selection.where(STAGE, asked.stage().word());
        }
        if (!asked.natures().isEmpty()) {
            var natures = asked.natures().stream().map(Nature::word).toArray(String[]::new);
            selection.where("t.nature = any (?)", (Object) natures);
        }
        if (asked.country() != null) {
            selection.where(COUNTRY, asked.country());
        }
        if (asked.updatedSince() != null) {
            selection.where("t.updated_at >= ?", asked.updatedSince().atOffset(ZoneOffset.UTC));
        }
        return selection;
    }

    private static void attributed(@Nullable String initiative, @Nullable Basis basis, Selection selection) {
        if (initiative != null && basis != null) {
            var both = ATTRIBUTED.formatted(" and ai.key = ? and a.content ->> 'basis' = ?");
            selection.where(both, initiative, basis.word());
        } else if (initiative != null) {
            selection.where("i.key = ? or " + ATTRIBUTED.formatted(" and ai.key = ?"), initiative, initiative);
        } else if (basis != null) {
            selection.where(ATTRIBUTED.formatted(" and a.content ->> 'basis' = ?"), basis.word());
        }
    }
}
