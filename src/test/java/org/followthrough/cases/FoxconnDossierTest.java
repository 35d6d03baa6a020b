package org.followthrough.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.cases.DossierCase.bridge;
import static org.followthrough.cases.DossierCase.cell;
import static org.followthrough.cases.DossierCase.exactly;
import static org.followthrough.cases.DossierCase.in;
import static org.followthrough.cases.DossierCase.number;
import static org.followthrough.cases.DossierCase.total;
import static org.followthrough.tally.Basis.PROGRAMME;
import static org.followthrough.tally.Basis.SPONSOR;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Verdict;
import org.junit.jupiter.api.Test;

/// A factory whose promise was cut to a fraction, with levels counted by the company and by the state.
class FoxconnDossierTest {

    private static final DossierCase FACTORY = DossierCase.of("foxconn-wisconsin.yaml");

    @Test
    void atTheEndOf2019ItIsFarBehindItsFirstPromise() {
        var tally = FACTORY.asOf("2019-12-31");
        var dollars = in(tally, "USD");
        var jobs = in(tally, "jobs");

        // "up to USD 10bn" is 0, 10bn, 10bn
        assertThat(dollars.announced().original()).isEqualTo(total("0", "10bn", "10bn", 1, 1));
        assertThat(dollars.announced().current()).isEqualTo(total("0", "10bn", "10bn", 1, 1));

        // Two levels for 31 December: the state's (verified) wins over the company's, which stands later in the file
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("300m", 1));
        assertThat(jobs.on(PROGRAMME).realised()).isEqualTo(exactly("281", 1));

        // Underway since June 2018, with no figure: the value, 0 to 10bn, at least what is realised
        assertThat(dollars.on(PROGRAMME).underway()).isEqualTo(cell("300m", "10bn", "10bn", 1, 1));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(cell("300m", "10bn", "10bn", 1, 1));
        assertThat(jobs.on(PROGRAMME).agreed()).isEqualTo(cell("281", "13,000", "13,000", 1, 1));
        assertThat(dollars.on(PROGRAMME).proposed()).isEqualTo(exactly("0", 0));
        assertThat(dollars.on(SPONSOR).agreed()).isEqualTo(dollars.on(PROGRAMME).agreed());

        // 10 November 2017 to 31 December 2032: 781 of 5,530 days are over
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("1412296564.20")));
        assertThat(jobs.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("1835.99")));
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(jobs.on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void asOfADayBeforeTheFirstCountThereIsNothingRealised() {
        var jobs = in(FACTORY.asOf("2018-12-30"), "jobs").on(PROGRAMME);

        assertThat(jobs.realised()).isEqualTo(exactly("0", 0));
        assertThat(jobs.underway()).isEqualTo(cell("0", "13,000", "13,000", 1, 1));
        // Last milestone: ground broken on 28 June 2018, 185 days before
        assertThat(jobs.verdict()).isEqualTo(Verdict.STALLED);
    }

    @Test
    void afterTheCutItIsOnPaceWithWhatIsLeftOfThePromise() {
        var tally = FACTORY.asOf("2021-12-31");
        var dollars = in(tally, "USD");
        var jobs = in(tally, "jobs");

        assertThat(dollars.announced().original()).isEqualTo(total("0", "10bn", "10bn", 1, 1));
        assertThat(dollars.announced().current()).isEqualTo(total("672.8m", "672.8m", "672.8m", 1, 1));
        assertThat(jobs.announced().current()).isEqualTo(total("1,454", "1,454", "1,454", 1, 1));

        // End of 2020: the level verified, 266m; 2021 adds 77.4m
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("343.4m", 1));
        assertThat(dollars.on(PROGRAMME).underway()).isEqualTo(exactly("672.8m", 1));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("672.8m", 1));
        assertThat(jobs.on(PROGRAMME).realised()).isEqualTo(exactly("768", 1));

        // 1,512 of 5,530 days: 183,955,443.04 dollars and 397.55 jobs
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("183955443.04")));
        assertThat(jobs.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("397.55")));
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(jobs.on(PROGRAMME).verdict()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void theBridgeOf2021LeadsFromTheFirstContractToWhatWasVerified() {
        var tally = FACTORY.asOf("2021-12-31");

        // 10bn − 9,327.2m = 672.8m − 0 = 672.8m − 329.4m = 343.4m
        assertThat(bridge(in(tally, "USD").on(PROGRAMME)))
                .isEqualTo("gross 10000000000, reduced 9327200000, agreed 672800000, underway 672800000,"
                        + " not_realised 329400000, realised 343400000");
        // 13,000 − 11,546 = 1,454 − 0 = 1,454 − 686 = 768
        assertThat(bridge(in(tally, "jobs").on(PROGRAMME)))
                .isEqualTo("gross 13000, reduced 11546, agreed 1454, underway 1454, not_realised 686, realised 768");
    }

    @Test
    void whatTheCompanyClaimedIsHeldAgainstWhatTheStateVerified() {
        var held = FACTORY.asOf("2021-12-31").reconciliation().getFirst();

        assertThat(held.claimed()).isEqualTo(number("542m"));
        assertThat(held.itemised()).isEqualTo(exactly("343.4m", 1));
        assertThat(held.unexplained()).isEqualTo(number("198.6m"));
    }

    @Test
    void inTheMiddleOf2025TheDollarsFulfilWhatIsLeftOfThePromiseAndTheJobsDoNot() {
        var tally = FACTORY.asOf("2025-06-30");
        var dollars = in(tally, "USD");
        var jobs = in(tally, "jobs");

        // 717m to date is above the 672.8m of the contract, which is lifted
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("717m", 1));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("717m", 1));
        assertThat(tally.deals().getFirst().flags()).contains(Flag.LIFTED, Flag.APPROXIMATE);
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.FULFILLED_AFTER_CUT);

        // 1,242 jobs of 1,454; a steady pace: 1,454 × 2,789 ÷ 5,530 = 733.31
        assertThat(jobs.on(PROGRAMME).realised()).isEqualTo(exactly("1,242", 1));
        assertThat(jobs.on(PROGRAMME).verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(bridge(dollars.on(PROGRAMME)))
                .isEqualTo("gross 10000000000, reduced 9283000000, agreed 717000000, underway 717000000,"
                        + " realised 717000000");
    }

    @Test
    void twoReportsOfOneYearMakeARange() {
        // 343.4m + 25.7m, up to 26.6m
        assertThat(in(FACTORY.asOf("2022-12-31"), "USD").on(PROGRAMME).realised())
                .isEqualTo(cell("369.1m", "369.1m", "370m", 1, 1));
        // + about 24.6m
        assertThat(in(FACTORY.asOf("2023-12-31"), "USD").on(PROGRAMME).realised())
                .isEqualTo(cell("393.7m", "393.7m", "394.6m", 1, 1));
    }

    @Test
    void atTheEndOf2025ThePromiseIsRaisedAndItsHorizonIsAnother() {
        var tally = FACTORY.asOf("2025-12-31");
        var dollars = in(tally, "USD");

        assertThat(dollars.announced().original()).isEqualTo(total("0", "10bn", "10bn", 1, 1));
        assertThat(dollars.announced().current()).isEqualTo(total("1.2bn", "1.2bn", "1.2bn", 1, 1));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("1.2bn", 1));
        assertThat(dollars.on(PROGRAMME).realised()).isEqualTo(exactly("717m", 1));
        // Until the end of 2029: 2,973 of 4,434 days. On the first horizon: of 5,530.
        assertThat(dollars.pace()).satisfies(pace -> {
            assertThat(pace.expected()).isEqualTo(number("804600811.91"));
            assertThat(pace.horizon()).hasToString("Period[from=2017-11-10, to=2029]");
            assertThat(pace.original().expected()).isEqualTo(number("645135623.87"));
            assertThat(pace.original().horizon()).hasToString("Period[from=2017-11-10, to=2032]");
        });
        assertThat(dollars.on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(in(tally, "jobs").on(PROGRAMME).verdict()).isEqualTo(Verdict.BEHIND); // 1,242 of 1,754.03
    }

    @Test
    void theCommitmentItselfSaysTheSame() {
        var commitment = FACTORY.asOf("2021-12-31").commitments().getFirst();
        var dollars = commitment.units().getFirst();

        assertThat(commitment.parts()).isEmpty();
        assertThat(dollars.original()).isEqualTo(DossierCase.amount("0", "10bn", "10bn"));
        assertThat(dollars.inForce()).isEqualTo(DossierCase.amount("672.8m", "672.8m", "672.8m"));
        assertThat(dollars.bases().getFirst().realised()).isEqualTo(exactly("343.4m", 1));
        assertThat(dollars.bases().getFirst().verdict()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void whatOnlyTheCompanyClaimsCanBeLeftOut() {
        var verifiedOnly = new Question(
                LocalDate.parse("2018-12-31"), null, null, null, Set.of(), Predating.INCLUDE, Evidence.DOCUMENTED);

        // The contract is documented, the start of the works and the first 178 jobs are only claimed
        var jobs = in(FACTORY.ask(verifiedOnly), "jobs").on(PROGRAMME);
        assertThat(jobs.agreed()).isEqualTo(cell("0", "13,000", "13,000", 1, 1));
        assertThat(jobs.underway()).isEqualTo(exactly("0", 0));
        assertThat(in(FACTORY.asOf("2018-12-31"), "jobs").on(PROGRAMME).realised())
                .isEqualTo(exactly("178", 1));
    }
}
