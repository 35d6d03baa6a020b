package org.followthrough.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.cases.DossierCase.amount;
import static org.followthrough.cases.DossierCase.cell;
import static org.followthrough.cases.DossierCase.exactly;
import static org.followthrough.cases.DossierCase.in;
import static org.followthrough.cases.DossierCase.number;
import static org.followthrough.cases.DossierCase.total;
import static org.followthrough.tally.Basis.BRAND;
import static org.followthrough.tally.Basis.PROGRAMME;
import static org.followthrough.tally.Basis.SPONSOR;

import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Implied;
import org.followthrough.tally.NotCounted;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Verdict;
import org.junit.jupiter.api.Test;

/// The first dossier, as it is shipped: at least USD 500bn announced, and six months later.
class StargateDossierTest {

    private static final DossierCase STARGATE = DossierCase.of("stargate.yaml");

    @Test
    void inItsFirstMonthThereIsAPromiseAndNoDeal() {
        var tally = STARGATE.asOf("2025-01-31");
        var dollars = in(tally, "USD");

        assertThat(dollars.announced().original()).isEqualTo(total("500bn", "500bn", null, 1, 1));
        assertThat(dollars.announced().current()).isEqualTo(total("500bn", "500bn", null, 1, 1));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("0", 0));
        assertThat(dollars.on(SPONSOR).agreed()).isEqualTo(exactly("0", 0));
        assertThat(in(tally, "MW").announced().current()).isEqualTo(total("0", "0", "0", 0, 0));
        assertThat(in(tally, "MW").on(PROGRAMME).verdict()).isNull();
    }

    @Test
    void sixMonthsLaterItsSponsorsHaveAgreedOnTheirOwn() {
        var dollars = in(STARGATE.asOf("2025-07-31"), "USD");

        assertThat(dollars.announced().current()).isEqualTo(total("500bn", "500bn", null, 1, 1));
        assertThat(dollars.on(PROGRAMME).proposed()).isEqualTo(cell("0", null, null, 1, 0));
        assertThat(dollars.on(PROGRAMME).agreed()).isEqualTo(exactly("0", 0));
        assertThat(dollars.on(BRAND).proposed()).isEqualTo(cell("0", null, null, 2, 0));
        assertThat(dollars.on(BRAND).agreed()).isEqualTo(cell("0", null, null, 1, 0));
        assertThat(dollars.on(BRAND).underway()).isEqualTo(cell("0", null, null, 1, 0));
        assertThat(dollars.on(SPONSOR).proposed()).isEqualTo(cell("0", null, null, 2, 0));
        assertThat(dollars.on(SPONSOR).agreed()).isEqualTo(cell("15.9bn", "15.9bn", null, 4, 1));
        assertThat(dollars.on(SPONSOR).underway()).isEqualTo(cell("0", null, null, 1, 0));
        assertThat(dollars.on(SPONSOR).realised()).isEqualTo(exactly("0", 0));
        assertThat(dollars.on(SPONSOR).implied())
                .containsEntry(Stage.AGREED, new Implied(number("90bn"), number("180bn"), number("180bn"), 2));
        assertThat(dollars.notCounted())
                .singleElement()
                .extracting(NotCounted::deal, NotCounted::reason)
                .containsExactly("openai-oracle", NotCounted.Reason.TERM_UNDISCLOSED);
        assertThat(dollars.pace()).satisfies(pace -> assertThat(pace.expected()).isEqualTo(number("70757880617.04")));
        assertThat(dollars.bases())
                .extracting(basis -> basis.verdict())
                .containsExactly(Verdict.NOT_STARTED, Verdict.BEHIND, Verdict.BEHIND);
    }

    @Test
    void itsGigawattsMayBeTheSameToldTwice() {
        var megawatts = in(STARGATE.asOf("2025-07-31"), "MW");

        assertThat(megawatts.announced().current()).isEqualTo(total("10000", "10000", "10000", 1, 1));
        assertThat(megawatts.on(PROGRAMME).agreed()).isEqualTo(exactly("0", 0));
        assertThat(megawatts.on(BRAND).agreed()).isEqualTo(cell("0", null, null, 1, 0));
        assertThat(megawatts.on(SPONSOR).agreed()).isEqualTo(cell("4500", "9000", null, 4, 2));
        assertThat(megawatts.bases())
                .extracting(basis -> basis.verdict())
                .containsExactly(Verdict.NOT_STARTED, Verdict.OPEN_ENDED, Verdict.OPEN_ENDED);
    }

    @Test
    void whatOthersClaimIsHeldAgainstTheItems() {
        var claims = STARGATE.asOf("2025-07-31").reconciliation();

        assertThat(claims.getFirst().claimed()).isEqualTo(number("0"));
        assertThat(claims.getFirst().itemised()).isEqualTo(exactly("0", 0));
        assertThat(claims.getFirst().unexplained()).isEqualTo(number("0"));
        assertThat(claims.getLast().claimed()).isEqualTo(number("100bn"));
        assertThat(claims.getLast().itemised().amount()).isEqualTo(amount("15.9bn", "15.9bn", null));
        assertThat(claims.getLast().withImplied()).isEqualTo(amount("105.9bn", "195.9bn", null));
        assertThat(claims.getLast().unexplained()).isEqualTo(number("84.1bn"));
    }

    @Test
    void whatWasPromisedAtOnceWasReducedToNobodySaysWhat() {
        var promises = STARGATE.asOf("2025-07-31").commitments();

        assertThat(promises.getFirst().inForce()).containsEntry(new Unit("USD"), amount("500bn", "500bn", null));
        assertThat(promises.getFirst().parts()).singleElement().satisfies(part -> assertThat(part.inForce())
                .containsEntry(new Unit("USD"), Amount.UNDISCLOSED));
    }
}
