package org.followthrough.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.cases.DossierCase.bridge;
import static org.followthrough.cases.DossierCase.cell;
import static org.followthrough.cases.DossierCase.exactly;
import static org.followthrough.cases.DossierCase.in;
import static org.followthrough.cases.DossierCase.items;
import static org.followthrough.cases.DossierCase.number;
import static org.followthrough.cases.DossierCase.total;
import static org.followthrough.tally.Basis.BRAND;
import static org.followthrough.tally.Basis.PROGRAMME;

import java.time.LocalDate;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Slip;
import org.followthrough.tally.Stage;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Verdict;
import org.junit.jupiter.api.Test;

/// A framework with sections, money in prices of a year, plans that slip, a replacement and a share.
class RailDossierTest {

    private static final DossierCase LINE = DossierCase.of("north-line.yaml");

    @Test
    void atTheEndOf2022TheKilometresAreAgreedAndTheWorksHaveStalled() {
        var kilometres = in(LINE.asOf("2022-12-31"), "km");
        var programme = kilometres.on(PROGRAMME);

        assertThat(kilometres.announced().current()).isEqualTo(total("140", "140", "140", 1, 1));
        // The framework's 140 are more than its parts' 45 + 50; the signals have no kilometres
        assertThat(programme.agreed()).isEqualTo(cell("140", "140", null, 2, 1));
        assertThat(kilometres.on(BRAND).agreed()).isEqualTo(cell("140", "140", null, 3, 1));
        // Underway are the parts only: 45 + 50
        assertThat(programme.underway()).isEqualTo(exactly("95", 1));
        assertThat(kilometres.on(BRAND).underway()).isEqualTo(cell("95", "95", null, 2, 1));
        // The northern section is proposed, but the framework that it is part of is agreed
        assertThat(programme.proposed()).isEqualTo(exactly("0", 0));
        assertThat(programme.realised()).isEqualTo(exactly("0", 0));
        // 140 × 1,460 ÷ 4,382; the last milestones are of 1 April (274 days) and 1 June 2022 (213 days)
        assertThat(kilometres.pace())
                .satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("46.65")));
        assertThat(programme.verdict()).isEqualTo(Verdict.STALLED);
        assertThat(kilometres.on(BRAND).verdict()).isEqualTo(Verdict.STALLED);
    }

    @Test
    void moneyInPricesOfAYearIsAUnitOfItsOwn() {
        var tally = LINE.asOf("2022-12-31");
        var pounds = in(tally, "GBP_2019");

        // A budget is in no sum, pace or verdict
        assertThat(pounds.announced().current()).isEqualTo(total("0", "0", "0", 0, 0));
        assertThat(pounds.pace()).isNull();
        assertThat(pounds.on(PROGRAMME).verdict()).isNull();
        // 6bn (the parts: 2.1 + 2.6) and signals 0.5; the depot counts half of its 0.4
        assertThat(pounds.on(PROGRAMME).agreed()).isEqualTo(exactly("6.5bn", 2));
        assertThat(pounds.on(BRAND).agreed()).isEqualTo(exactly("6.7bn", 3));
        assertThat(pounds.on(PROGRAMME).underway()).isEqualTo(exactly("4.7bn", 1));
        assertThat(pounds.on(BRAND).underway()).isEqualTo(exactly("4.9bn", 2));
        assertThat(bridge(pounds.on(BRAND)))
                .isEqualTo("gross 6900000000, share 200000000, agreed 6700000000, not_underway 1800000000,"
                        + " underway 4900000000, not_realised 4900000000");
        assertThat(in(tally, "GBP").on(BRAND).agreed()).isEqualTo(cell("0", null, null, 3, 0));
    }

    @Test
    void atTheEndOf2025TheFirstStageIsOpen() {
        var kilometres = in(LINE.asOf("2025-12-31"), "km");
        var programme = kilometres.on(PROGRAMME);

        // Restated to 95; the old signals are replaced, the new ones have no kilometres
        assertThat(programme.agreed()).isEqualTo(cell("95", "95", null, 2, 1));
        assertThat(programme.underway()).isEqualTo(exactly("95", 1));
        assertThat(programme.realised()).isEqualTo(exactly("30", 1));
        // The depot is realised, with no kilometres
        assertThat(kilometres.on(BRAND).realised()).isEqualTo(cell("30", "30", null, 2, 1));
        // Gross: 140 of the framework as of its parts together (45 + 50 + 45 that were proposed)
        assertThat(bridge(programme))
                .isEqualTo("gross 140, reduced 45, agreed 95, underway 95, not_realised 65, realised 30");
        // Until the end of 2033: 2,556 of 5,478 days; on the first horizon of 4,382
        assertThat(kilometres.pace()).satisfies(pace -> {
            assertThat(pace.expected()).isEqualTo(number("65.32"));
            assertThat(pace.original().expected()).isEqualTo(number("81.66"));
        });
        assertThat(programme.verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void whatIsRealisedInAnotherUnitIsUnknownInThisOne() {
        var pounds = in(LINE.asOf("2025-12-31"), "GBP_2019");

        assertThat(pounds.on(PROGRAMME).agreed()).isEqualTo(exactly("5.9bn", 2)); // 5.2 + the new signals' 0.7
        assertThat(pounds.on(BRAND).agreed()).isEqualTo(exactly("6.1bn", 3));
        assertThat(pounds.on(PROGRAMME).underway()).isEqualTo(exactly("4.7bn", 1));
        // 30 km were opened, and nobody said what they cost
        assertThat(pounds.on(PROGRAMME).realised()).isEqualTo(cell("0", null, null, 1, 0));
        // The depot is realised as a whole: half of 400m
        assertThat(pounds.on(BRAND).realised()).isEqualTo(cell("200m", "200m", null, 2, 1));
    }

    @Test
    void theBridgeTellsReplacedFromReduced() {
        var programme = in(LINE.asOf("2025-12-31"), "GBP_2019").on(PROGRAMME);

        // 6 + 0.5 + 0.7 = 7.2 − 0.5 − 0.8 = 5.9 − (5.2 − 4.7) − 0.7 = 4.7
        assertThat(bridge(programme))
                .isEqualTo("gross 7200000000, replaced 500000000, reduced 800000000, agreed 5900000000,"
                        + " not_underway 1200000000, underway 4700000000, not_realised 4700000000");
        assertThat(items(programme, "replaced")).isEqualTo("signals 500000000");
        assertThat(items(programme, "reduced")).isEqualTo("civil-works 800000000");
    }

    @Test
    void plansSlip() {
        // South: due by the end of 2024, opened on 9 November 2025. Middle: from the end of 2026 to that of 2029.
        assertThat(LINE.asOf("2025-12-31").slips())
                .containsExactly(
                        new Slip(
                                "section-south",
                                Stage.REALISED,
                                PartialDate.of("2024-12"),
                                PartialDate.of("2026-06"),
                                LocalDate.of(2025, 11, 9),
                                313,
                                false),
                        new Slip(
                                "section-middle",
                                Stage.REALISED,
                                PartialDate.of("2026"),
                                PartialDate.of("2029"),
                                null,
                                1096,
                                false));
    }

    @Test
    void whatIsLateByItsFirstPlanIsNotOverdueWhileALaterOneStands() {
        // The southern section was due by the end of 2024; since June 2023 it is due by that of June 2026
        assertThat(LINE.asOf("2025-01-01").slips()).noneMatch(Slip::overdue);
        assertThat(LINE.asOf("2025-01-01").slips().getFirst().days()).isEqualTo(546);
    }

    @Test
    void theCommitmentIsDelayedAndTheBudgetIsShown() {
        var commitments = LINE.asOf("2025-12-31").commitments();

        assertThat(commitments.getFirst().status()).isEqualTo(StatementKind.DELAYED);
        assertThat(commitments.getFirst().horizon()).hasToString("Period[from=2019, to=2033]");
        var budget = commitments.getLast();
        assertThat(budget.terms().key()).isEqualTo("what-it-costs");
        assertThat(budget.units().getFirst().inForce()).isEqualTo(DossierCase.amount("8bn", "8bn", "9bn"));
        assertThat(budget.units().getFirst().pace()).isNull();
    }
}
