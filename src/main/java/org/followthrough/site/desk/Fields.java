package org.followthrough.site.desk;

import static org.followthrough.site.desk.Field.choice;
import static org.followthrough.site.desk.Field.key;
import static org.followthrough.site.desk.Field.line;

import java.util.List;
import org.followthrough.tally.Basis;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Nature;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.Stage;
import org.followthrough.tally.StatementKind;

/// What is entered for each kind of fact and thing: all that the API takes of it.
final class Fields {

    private static final Field ON =
            line("on", DeskText.F_ON).hint(DeskText.F_ON_HINT).needed();
    private static final Field FIGURES =
            Field.of("figures", Shape.FIGURES, DeskText.F_FIGURES).hint(DeskText.F_FIGURES_HINT);
    private static final Field FIGURE = Field.of("figure", Shape.FIGURE, DeskText.F_FIGURE)
            .hint(DeskText.F_FIGURE_HINT)
            .needed();
    private static final Field BY = key("by", DeskText.F_BY, Shelf.PARTIES).hint(DeskText.F_BY_HINT);
    private static final Field FROM = line("from", DeskText.F_FROM).hint(DeskText.F_ON_HINT);
    private static final Field TO = line("to", DeskText.F_TO).hint(DeskText.F_ON_HINT);
    private static final Field SUMMARY = Field.of("summary", Shape.PROSE, DeskText.F_SUMMARY);
    private static final Field COUNTRY = line("country", DeskText.F_COUNTRY).hint(DeskText.F_COUNTRY_HINT);

    /// Names what is new; what is on record keeps its key.
    static final Field KEY = line("key", DeskText.F_KEY).hint(DeskText.F_KEY_HINT);

    /// Where what is new is at home.
    static final Field INITIATIVE = key("initiative", DeskText.F_INITIATIVE, Shelf.INITIATIVES)
            .hint(DeskText.F_INITIATIVE_HINT)
            .needed();

    static final List<Field> MILESTONE = List.of(
            choice("kind", DeskText.F_KIND, List.of(MilestoneKind.values())).needed(),
            ON,
            FIGURES,
            BY,
            choice("stage", DeskText.F_PLANNED_STAGE, List.of(Stage.values())).hint(DeskText.F_PLANNED_HINT),
            line("due", DeskText.F_DUE).hint(DeskText.F_PLANNED_HINT));

    static final List<Field> STATEMENT = List.of(
            choice("kind", DeskText.F_KIND, List.of(StatementKind.values())).needed(),
            ON,
            FIGURES,
            BY,
            line("until", DeskText.F_UNTIL).hint(DeskText.F_UNTIL_HINT));

    static final List<Field> ATTRIBUTION = List.of(
            key("towards", DeskText.F_TOWARDS, Shelf.TOWARDS)
                    .hint(DeskText.F_TOWARDS_HINT)
                    .needed(),
            choice("basis", DeskText.F_BASIS, List.of(Basis.values())).needed(),
            Field.of("share", Shape.NUMBER, DeskText.F_SHARE).hint(DeskText.F_SHARE_HINT),
            FROM,
            TO);

    static final Field SAME =
            choice(Sameness.NAME, DeskText.F_SAME, List.of(Sameness.values())).needed();

    static final List<Field> OVERLAP = List.of(
            Field.of("deals", Shape.LINES, DeskText.F_DEALS).hint(DeskText.F_MEMBERS_HINT),
            Field.of("commitments", Shape.LINES, DeskText.F_COMMITMENTS).hint(DeskText.F_MEMBERS_HINT),
            SAME,
            Field.of("share.low", Shape.NUMBER, DeskText.F_SHARE_LOW),
            Field.of("share.best", Shape.NUMBER, DeskText.F_SHARE_BEST),
            Field.of("share.high", Shape.NUMBER, DeskText.F_SHARE_HIGH),
            Field.of("units", Shape.LINES, DeskText.F_UNITS).hint(DeskText.F_UNITS_OVERLAP_HINT),
            KEY);

    static final List<Field> REPLACEMENT = List.of(key("deal", DeskText.F_REPLACES, Shelf.DEALS)
            .hint(DeskText.F_REPLACES_HINT)
            .needed());

    static final List<Field> PARTICIPATION = List.of(
            key("party", DeskText.F_PARTY, Shelf.PARTIES)
                    .hint(DeskText.F_PARTY_HINT)
                    .needed(),
            choice("role", DeskText.F_ROLE, List.of(ParticipationRole.values())).needed(),
            FROM,
            TO);

    static final List<Field> CLAIM = List.of(
            FIGURE,
            ON,
            key("party", DeskText.F_PARTY, Shelf.PARTIES).hint(DeskText.F_BY_HINT),
            choice("stage", DeskText.F_STAGE, List.of(ClaimedStage.values())).needed(),
            choice("basis", DeskText.F_BASIS, List.of(Basis.values())),
            line("period.from", DeskText.F_PERIOD_FROM).hint(DeskText.F_ON_HINT),
            line("period.to", DeskText.F_PERIOD_TO).hint(DeskText.F_ON_HINT),
            KEY);

    static final List<Field> BENCHMARK = List.of(
            Field.of("per", Shape.FIGURE, DeskText.F_PER)
                    .hint(DeskText.F_PER_HINT)
                    .needed(),
            FIGURE,
            ON,
            BY,
            KEY);

    static final List<Field> RATE = List.of(
            line("currency", DeskText.F_CURRENCY).hint(DeskText.F_CURRENCY_HINT).needed(),
            line("against", DeskText.F_AGAINST).hint(DeskText.F_CURRENCY_HINT).needed(),
            Field.of("rate", Shape.NUMBER, DeskText.F_RATE)
                    .hint(DeskText.F_RATE_HINT)
                    .needed(),
            ON);

    static final List<Field> SUPPORT = List.of(
            choice("evidence", DeskText.F_EVIDENCE, List.of(Evidence.values())),
            Field.of("note", Shape.PROSE, DeskText.F_NOTE));

    static final List<Field> CITATION = List.of(
            key("source", DeskText.F_CITED, Shelf.SOURCES).hint(DeskText.F_CITED_HINT),
            line("at", DeskText.F_AT).hint(DeskText.F_AT_HINT),
            line("read", DeskText.F_READ).hint(DeskText.F_READ_HINT),
            Field.of("note", Shape.PROSE, DeskText.F_CITE_NOTE));

    static final List<Field> SOURCE = List.of(
            line("title", DeskText.F_TITLE).needed(),
            line("publisher", DeskText.F_PUBLISHER),
            line("published", DeskText.F_PUBLISHED).hint(DeskText.F_ON_HINT),
            line("url", DeskText.F_URL).hint(DeskText.F_URL_HINT),
            line("archivedUrl", DeskText.F_ARCHIVED).hint(DeskText.F_URL_HINT),
            line("language", DeskText.F_LANGUAGE).hint(DeskText.F_LANGUAGE_HINT),
            key("via", DeskText.F_VIA, Shelf.SOURCES).hint(DeskText.F_VIA_HINT));

    static final List<Field> TERMS_OF_INITIATIVE = List.of(
            line("name", DeskText.F_NAME).needed(),
            Field.of("names", Shape.PAIRS, DeskText.F_NAMES).hint(DeskText.F_NAMES_HINT),
            COUNTRY,
            line("currency", DeskText.F_CURRENCY).hint(DeskText.F_CURRENCY_HINT).needed(),
            Field.of("units", Shape.LINES, DeskText.F_UNITS).hint(DeskText.F_UNITS_HINT),
            new Field(
                    "natures",
                    Shape.CHOICES,
                    DeskText.F_NATURES,
                    DeskText.F_NATURES_HINT,
                    false,
                    List.of(Nature.values()),
                    null),
            line("checked", DeskText.F_CHECKED).hint(DeskText.F_READ_HINT),
            SUMMARY);

    static final List<Field> TERMS_OF_PARTY = List.of(
            line("name", DeskText.F_NAME).needed(),
            key("parent", DeskText.F_PARENT, Shelf.PARTIES).hint(DeskText.F_PARENT_HINT),
            COUNTRY,
            Field.of("identifiers", Shape.PAIRS, DeskText.F_IDENTIFIERS).hint(DeskText.F_IDENTIFIERS_HINT));

    static final List<Field> TERMS_OF_COMMITMENT = List.of(
            line("title", DeskText.F_TITLE).needed(),
            choice("kind", DeskText.F_KIND_COMMITMENT, List.of(CommitmentKind.values())),
            key("partOf", DeskText.F_PART_OF, Shelf.COMMITMENTS).hint(DeskText.F_PART_OF_HINT),
            Field.of("by", Shape.LINES, DeskText.F_PROMISED_BY).hint(DeskText.F_PROMISED_BY_HINT),
            key("announcedBy", DeskText.F_ANNOUNCED_BY, Shelf.PARTIES).hint(DeskText.F_PARTY_HINT),
            line("horizon.from", DeskText.F_HORIZON_FROM).hint(DeskText.F_ON_HINT),
            line("horizon.to", DeskText.F_HORIZON_TO).hint(DeskText.F_ON_HINT),
            SUMMARY);

    static final List<Field> TERMS_OF_DEAL = List.of(
            line("title", DeskText.F_TITLE).needed(),
            choice("nature", DeskText.F_NATURE, List.of(Nature.values())),
            key("partOf", DeskText.F_PART_OF, Shelf.DEALS).hint(DeskText.F_PART_OF_HINT),
            Field.of("parties", Shape.PARTIES, DeskText.F_PARTIES).hint(DeskText.F_PARTIES_HINT),
            Field.of("sites", Shape.SITES, DeskText.F_SITES).hint(DeskText.F_SITES_HINT),
            SUMMARY);

    private Fields() {}
}
