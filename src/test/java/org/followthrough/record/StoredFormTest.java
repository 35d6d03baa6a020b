package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Share;
import org.followthrough.tally.Site;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StoredFormTest {

    private static final Support SUPPORT = new Support(
            Evidence.DOCUMENTED,
            List.of(new Citation("filing", "page 3", "as amended", LocalDate.of(2025, 8, 1))),
            "not the first");
    private static final Unit USD = new Unit("USD");
    private static final PartialDate JULY = PartialDate.of("2025-07");

    static final List<Fact> FACTS = List.of(
            new Statement("jobs", StatementKind.DELAYED, JULY, List.of(), "maker", PartialDate.of("2031"), SUPPORT),
            new Milestone(
                    "plant",
                    MilestoneKind.PLANNED,
                    PartialDate.of("2025-07-01"),
                    List.of(Figure.of("at least USD 0.000001"), Figure.of("13,000 jobs to date")),
                    Stage.REALISED,
                    PartialDate.of("2027"),
                    null,
                    SUPPORT),
            new Attribution("plant", "works", "jobs", Basis.SPONSOR, new BigDecimal("0.30"), Period.ALWAYS, SUPPORT),
            new Overlap("twice", List.of("a", "b"), List.of(), Share.MAYBE, List.of(USD), SUPPORT),
            new Replacement("b", "a", SUPPORT),
            new Participation("maker", ParticipationRole.BRAND_OWNER, new Period(JULY, null), SUPPORT),
            new Claim(
                    "ours",
                    null,
                    Basis.BRAND,
                    ClaimedStage.ANNOUNCED,
                    JULY,
                    Period.ALWAYS,
                    Figure.of("USD 0"),
                    SUPPORT),
            new Benchmark("thumb", null, Figure.of("5 GW"), Figure.of("about USD 100bn"), JULY, SUPPORT),
            new ExchangeRate(new Unit("EUR"), USD, new BigDecimal("1.0825"), PartialDate.of("2025-01-21"), SUPPORT));

    @ParameterizedTest
    @FieldSource("FACTS")
    void givenAFact_whenStoredAndRead_thenItSaysTheSame(Fact fact) {
        var type = FactType.of(fact);

        assertThat(FactType.of(type.word()).read(StoredForm.write(fact))).isEqualTo(fact);
    }

    @Test
    void givenTerms_whenStoredAndRead_thenTheyAreEqual() {
        var initiative = new InitiativeTerms(
                "works",
                "The Works",
                Map.of("fr", "L'usine", "de", "Das Werk"),
                null,
                USD,
                List.of(USD, new Unit("jobs")),
                List.of(Nature.IN_KIND),
                null,
                null);
        var site = new Site("Field", "US-OH", "US", new BigDecimal("40.10"), new BigDecimal("-82.000001"));
        var deal = new DealTerms(
                "plant", "Plant", Nature.MIXED, null, List.of(new DealParty("maker", "owner")), List.of(site), null);

        assertThat(StoredForm.read(StoredForm.write(initiative), InitiativeTerms.class))
                .isEqualTo(initiative);
        assertThat(StoredForm.read(StoredForm.write(deal), DealTerms.class)).isEqualTo(deal);
    }

    @Test
    void givenAFact_whenWritten_thenTermsAreWordsAndFiguresAreTextAndNothingUnknownIsNamed() {
        var milestone = new Milestone(
                "plant",
                MilestoneKind.AGREED,
                JULY,
                List.of(Figure.of("4.5 GW")),
                null,
                null,
                null,
                new Support(Evidence.CLAIMED, List.of(new Citation("filing", null, null, null)), null));

        assertThat(StoredForm.write(milestone))
                .isEqualTo("{\"deal\":\"plant\",\"kind\":\"agreed\",\"on\":\"2025-07\",\"figures\":[\"4,500 MW\"],"
                        + "\"support\":{\"evidence\":\"claimed\",\"citations\":[{\"source\":\"filing\"}]}}");
    }

    @Test
    void givenAmountsAndMoments_whenWritten_thenDigitsArePlainAndMomentsAreUtc() {
        var written = StoredForm.write(Map.of("amount", new BigDecimal("5E+11"), "at", Instant.EPOCH));

        assertThat(written).isEqualTo("{\"amount\":500000000000,\"at\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void givenAWordOrFieldThatIsNone_whenRead_thenItIsRefused() {
        assertThatThrownBy(() -> StoredForm.read("\"AGREED\"", MilestoneKind.class))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> StoredForm.read("1", MilestoneKind.class)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> StoredForm.read("{\"from\":\"2025\",\"till\":\"2026\"}", Period.class))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> StoredForm.read("{\"from\":2025}", Period.class))
                .isInstanceOf(UncheckedIOException.class);
    }
}
