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
import static org.followthrough.tally.Basis.SPONSOR;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.NotCounted;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Pledges, loans and grants in several currencies. Rates: EUR 1 = USD 1.16 on 1 November 2021 and 1.05 on
/// 30 December 2022; USD 1 = ZAR 15.4 on 14 November 2021. The first announcement is of 2 November 2021, so that the
/// first of them is used unless another day is asked for, and there is none for rand.
class ClimateFinanceDossierTest {

    private static final DossierCase PARTNERSHIP = DossierCase.of("south-africa-jetp.yaml");

    @Test
    void afterOneYearTwoLoansAreAgreed() {
        var dollars = in(PARTNERSHIP.asOf("2022-12-31"), "USD");

        // Spain has not spoken yet
        assertThat(dollars.announced().original()).isEqualTo(exactlyAnnounced("8.5bn", 1));
        assertThat(dollars.announced().current()).isEqualTo(exactlyAnnounced("8.5bn", 1));
        // 2022-11, told on the 10th: EUR 300m twice, at 1.16
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("696m", 2));
        assertThat(dollars.on(PROGRAMME).underway()).isEqualTo(exactly("0", 0));
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("0", 0));
        // The investments of the DFC are equity, which is not among the natures that deliver the pledge
        assertThat(dollars.on(PROGRAMME).proposed()).isEqualTo(exactly("0", 0));
        assertThat(bridge(dollars.on(PROGRAMME)))
                .isEqualTo("gross 1696000000, nature 1000000000, agreed 696000000, not_underway 696000000");
        assertThat(items(dollars.on(PROGRAMME), "nature")).isEqualTo("dfc-investments 1000000000");
        // 424 of 1,825 days
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("1974794520.55")));
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void aPartialDateTakesEffectOnTheDayItWasPublished() {
        assertThat(in(PARTNERSHIP.asOf("2022-11-09"), "USD").on(PROGRAMME).agreed())
                .isEqualTo(exactly("0", 0));
        assertThat(in(PARTNERSHIP.asOf("2022-11-10"), "USD").on(PROGRAMME).agreed())
                .isEqualTo(exactly("696m", 2));
    }

    @Test
    void pledgesThatMayBeTheSameAreCountedOnceAtLeastAndTwiceAtMost() {
        var announced = in(PARTNERSHIP.asOf("2023-12-31"), "USD").announced();

        // Share low 0, best 1, high 1 of 11.9bn and 2.1bn: the low total takes the high share, the high total the low
        assertThat(announced.current()).isEqualTo(total("11.9bn", "11.9bn", "14bn", 2, 2));
        assertThat(announced.original()).isEqualTo(total("8.5bn", "8.5bn", "10.6bn", 2, 2));
    }

    @Test
    void afterTwoYearsTwoLoansArePaidOutAndGrantsInRandCannotBeCounted() {
        var tally = PARTNERSHIP.asOf("2023-12-31");
        var dollars = in(tally, "USD");

        // (300 + 300 + 500) × 1.16 = 1,276m, and the grants without an amount
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(cell("1276m", "1276m", null, 4, 3));
        assertThat(dollars.on(PROGRAMME).underway()).isEqualTo(exactly("696m", 2));
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("696m", 2));
        // + 1bn of the World Bank and 300m of the AfDB, which support the plan without being partners
        assertThat(dollars.on(BRAND).agreed()).isEqualTo(cell("2576m", "2576m", null, 6, 5));
        assertThat(dollars.on(SPONSOR).agreed()).isEqualTo(dollars.on(BRAND).agreed());
        assertThat(dollars.notCounted()).singleElement().satisfies(figure -> {
            assertThat(figure.deal()).isEqualTo("grants-approved");
            assertThat(figure.figure()).hasToString("about ZAR 600m");
            assertThat(figure.reason()).isEqualTo(NotCounted.Reason.NO_RATE);
        });
        // Only the pledge with a horizon has a pace: 11.9bn × 789 ÷ 1,825
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("5144712328.77")));
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void inEurosTheLoansAreWhatTheContractsSay() {
        var euros = in(PARTNERSHIP.ask(question("2023-12-31", "EUR", null)), "EUR");

        assertThat(euros.on(PROGRAMME).agreed()).isEqualTo(cell("1100m", "1100m", null, 4, 3));
        assertThat(euros.on(PROGRAMME).realised()).isEqualTo(exactly("600m", 2));
        // 11.9bn ÷ 1.16, rounded to cents; 2.1bn ÷ 1.16 = 1,810,344,827.59
        assertThat(euros.announced().current())
                .isEqualTo(total("10258620689.66", "10258620689.66", "12068965517.25", 2, 2));
    }

    @Test
    void atTheRatesOfALaterDayTheGrantsCountToo() {
        var dollars = in(PARTNERSHIP.ask(question("2023-12-31", null, "2023-01-01")), "USD");

        // 1,100m × 1.05 = 1,155m; 600m ÷ 15.4 = 38,961,038.96
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("1193961038.96", 4));
        assertThat(dollars.notCounted()).isEmpty();
    }

    @Test
    void grantsThatMayBeTheSameAreCountedOnceInTheLowTotal() {
        var dollars = in(PARTNERSHIP.ask(question("2025-01-31", null, "2023-01-01")), "USD");

        // 1,155m, and 38,961,038.96 and 56m, of which the larger is all that is certain
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(cell("1211m", "1249961038.96", "1249961038.96", 5, 5));
    }

    @Test
    void onlyGrants() {
        var grants = new Question(
                LocalDate.parse("2023-12-31"),
                null,
                null,
                null,
                Set.of(Nature.GRANT),
                Predating.INCLUDE,
                Evidence.CLAIMED);

        assertThat(in(PARTNERSHIP.ask(grants), "USD").on(PROGRAMME).agreed()).isEqualTo(cell("0", null, null, 1, 0));
    }

    @Test
    void afterAPartnerLeftItsPledgeIsZeroAndItsGrantsAreCancelled() {
        var tally = PARTNERSHIP.asOf("2025-06-30");
        var dollars = in(tally, "USD");
        var programme = dollars.on(PROGRAMME);

        assertThat(dollars.announced().current()).isEqualTo(total("12.83bn", "12.83bn", "14.93bn", 2, 2));
        var part = tally.commitments().getFirst().parts().getFirst().units().getFirst();
        assertThat(part.original()).isEqualTo(DossierCase.amount("1bn", "1bn", "1bn"));
        assertThat(part.inForce()).isEqualTo(DossierCase.amount("0", "0", "0"));
        assertThat(part.bases().getFirst().verdict()).isEqualTo(Verdict.WITHDRAWN);

        assertThat(programme.agreed()).isEqualTo(cell("1276m", "1276m", null, 4, 3));
        // 348 + 348 + 580 + 63 + 1,000 − 1,000 − 63 = 1,276 − 580 = 696: a cancelled deal is in no other line
        assertThat(bridge(programme))
                .isEqualTo("gross 2339000000, nature 1000000000, cancelled 63000000, agreed 1276000000,"
                        + " not_underway 580000000, underway 696000000, realised 696000000");
        assertThat(items(programme, "cancelled")).isEqualTo("us-grants 63000000");
        // 1,336 of 1,825 days; the last milestone is the cancellation of 28 February, 122 days before
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("9392263013.70")));
        assertThat(programme.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(dollars.on(BRAND).agreed()).isEqualTo(cell("2576m", "2576m", null, 6, 5));
    }

    @Test
    void beforeItLeftTheGrantsCountedReducedAsTheyWere() {
        var programme = in(PARTNERSHIP.asOf("2025-02-27"), "USD").on(PROGRAMME);

        assertThat(programme.agreed()).isEqualTo(cell("1332m", "1332m", null, 5, 4));
        assertThat(items(programme, "reduced")).isEqualTo("us-grants 7000000");
    }

    @Test
    void whatKfwClaimsIsWhatIsThere() {
        var held = PARTNERSHIP.asOf("2025-12-31").reconciliation().getFirst();

        // EUR 1.3bn × 1.16; KfW is owned by the party of the claim: 348m + 580m + 580m
        assertThat(held.claimed()).isEqualTo(number("1508m"));
        assertThat(held.itemised()).isEqualTo(exactly("1508m", 3));
        assertThat(held.unexplained()).isEqualTo(number("0"));
    }

    private static org.followthrough.tally.Total exactlyAnnounced(String amount, int commitments) {
        return total(amount, amount, amount, commitments, commitments);
    }

    private static Question question(String asOf, @Nullable String currency, @Nullable String rateOn) {
        return new Question(
                LocalDate.parse(asOf),
                null,
                currency == null ? null : new Unit(currency),
                rateOn == null ? null : LocalDate.parse(rateOn),
                Set.of(),
                Predating.INCLUDE,
                Evidence.CLAIMED);
    }
}
