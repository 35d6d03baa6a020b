package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.followthrough.database.TestDatabase;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.followthrough.tracker.Answer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeadlineTest {

    @Inject
    Languages languages;

    /// A factory that promised jobs; what became of it is told by each test.
    private static final String FACTORY = """
            dossier: 1
            initiative: {key: factory, name: Factory, currency: USD, units: [jobs], checked: 2021-12-31}
            sources:
              - {key: paper, title: The paper, published: 2020-01-01}
            commitments:
              - key: promise
                title: Employ people
                kind: binding
                horizon: {from: 2018-01-01, to: 2027-12-31}
                statements:
                  - {kind: announced, on: 2018-01-01, figures: ["13,000 jobs"], cite: [{source: paper}]}
            """;

    @Test
    void itSaysWhatWasAnnouncedAndWhoAgreedWhat() {
        assertThat(english(Told.stargate("2025-07-31")))
                .isEqualTo("Of at least $500bn announced in January 2025, no deal had been agreed under the initiative"
                        + " itself by 31 July 2025; its sponsors had agreed at least $15.9bn on their own, from 1 of 4"
                        + " deals with a known amount.");
    }

    @Test
    void whereNobodyAgreedAnythingItEndsThere() {
        assertThat(english(Told.stargate("2025-01-31")))
                .isEqualTo("Of at least $500bn announced in January 2025, no agreed deal was on record under the"
                        + " initiative itself by 31 January 2025.");
    }

    @Test
    void beforeTheFirstAnnouncementThereIsNothingToMeasure() {
        assertThat(english(Told.stargate("2024-12-31")))
                .isEqualTo("By 31 December 2024, nothing had been announced under Stargate in figures.");
    }

    @Test
    void whatTheReaderLeftOutIsNotSaidToBeNothing() {
        var asked = Question.asOf(LocalDate.parse("2025-07-31"));
        var documented = new Question(asked.asOf(), null, null, null, Set.of(), Predating.INCLUDE, Evidence.DOCUMENTED);
        var facts = Told.stargate("2025-07-31").facts();
        var answer = new Answer(facts, documented, Instant.EPOCH, 1, Tally.of(facts, documented));

        assertThat(english(answer))
                .isEqualTo("By 31 July 2025, nothing announced under Stargate in figures is supported as you chose.");
    }

    @Test
    void aCutPromiseIsToldWithBothItsAmounts() {
        var cut = FACTORY
                + "      - {kind: reduced, on: 2021-04-20, figures: [\"1,454 jobs\"], cite: [{source: paper}]}\n";

        assertThat(plain(english(Told.answer(cut, "2022-01-01"))))
                .startsWith(
                        "Of the 13,000 jobs announced on 1 January 2018 (cut to 1,454 jobs since), no agreed deal was");
    }

    @Test
    void whatIsRealisedIsToldBesideWhatWasAgreed() {
        var delivered = FACTORY + deal("programme", "1,000 jobs", "300 jobs");

        assertThat(plain(english(Told.answer(delivered, "2022-01-01"))))
                .isEqualTo(
                        "Of the 13,000 jobs announced on 1 January 2018, 1,000 jobs had been agreed under the initiative"
                                + " itself by 1 January 2022 and 300 jobs realised.");
    }

    @Test
    void itSaysTheSameInFrench() {
        assertThat(french(Told.stargate("2025-07-31")))
                .isEqualTo("Sur au moins 500 Md$ annoncés en janvier 2025, aucun contrat n’avait été conclu par"
                        + " l’initiative elle-même au 31 juillet 2025 ; ses promoteurs avaient, de leur côté, conclu"
                        + " des accords pour au moins 15,9 Md$, d’après 1 contrat sur 4 dont le montant est connu.");
        assertThat(french(Told.stargate("2024-12-31")))
                .isEqualTo("Au 31 décembre 2024, rien n’avait été annoncé en chiffres au titre de Stargate.");
        assertThat(french(Told.answer(FACTORY + deal("programme", "1,000 jobs", "300 jobs"), "2022-01-01")))
                .isEqualTo(
                        "Sur les 13 000 emplois annoncés le 1er janvier 2018, l’initiative elle-même avait conclu des"
                                + " accords pour 1 000 emplois au 1er janvier 2022, dont 300 emplois réalisés.");
        assertThat(french(Told.answer(FACTORY + deal("brand", "", ""), "2022-01-01")))
                .endsWith(" ; d’autres avaient, sous son nom, conclu 1 contrat de montant non divulgué, dont 1 contrat"
                        + " de montant non divulgué réalisé.");
    }

    @Test
    void aDealOfUndisclosedAmountIsADealAndNoAmount() {
        var delivered = FACTORY + deal("brand", "", "");

        assertThat(plain(english(Told.answer(delivered, "2022-01-01"))))
                .endsWith("; under its name, others had agreed 1 deal of undisclosed amount and realised 1 deal of"
                        + " undisclosed amount.");
    }

    @Test
    void agreedAndRealisedRangesReadAsNouns() {
        var figures = PromisedTest.promised("between GBP 1bn and 1.5bn")
                + deal("programme", "between GBP 500m and 600m", "up to GBP 2m").replace("2019", "2025");
        var answer = Told.answer(figures.replace("2020-01-01}\n", "2025-11-01}\n"), "2025-12-31");

        assertThat(english(answer))
                .endsWith(", £500m to £600m had been agreed under the initiative itself by 31 December 2025 and up to"
                        + " £2m realised.");
        assertThat(french(answer))
                .endsWith(", l’initiative elle-même avait conclu des accords pour 500 à 600 M£ au 31 décembre 2025,"
                        + " dont au plus 2 M£ réalisés.");
    }

    @Test
    void whatSponsorsAddIsToldTogether() {
        var figures = FACTORY
                + deal("programme", "1,000 jobs", "300 jobs")
                + deal("sponsor", "between 500 jobs and 600", "1 jobs")
                        .replace("deals:\n", "")
                        .replace("contract", "other");
        var answer = Told.answer(figures, "2020-03-01");

        assertThat(plain(english(answer)))
                .endsWith(" and 300 jobs realised; with its sponsors’ own deals, 1,500 to 1,600 jobs had been agreed"
                        + " and 301 jobs realised.");
        assertThat(french(answer))
                .endsWith(", dont 300 emplois réalisés ; avec ce que ses promoteurs avaient conclu de leur côté, les"
                        + " accords atteignaient 1 500 à 1 600 emplois, dont 301 emplois réalisés.");
    }

    @Test
    void nothingRealisedIsASentenceOfItsOwnInFrench() {
        var answer =
                Told.answer(FACTORY + deal("programme", "1 jobs", "").replaceAll(".*realised.*\n", ""), "2020-03-01");

        assertThat(plain(english(answer)))
                .endsWith(", 1 job had been agreed under the initiative itself by 1 March 2020 and nothing realised.");
        assertThat(french(answer))
                .endsWith(", l’initiative elle-même avait conclu des accords pour 1 emploi au 1er mars 2020, mais rien"
                        + " n’était réalisé.");
    }

    @Test
    void anOldRecordSaysOnWhatItRests() {
        var late = Told.stargate("2026-11-28");

        assertThat(english(late))
                .startsWith("Of at least $500bn announced in January 2025, no agreed deal was on record under the"
                        + " initiative itself by 28 November 2026; its sponsors had agreed")
                .endsWith(" (the latest source is of July 2025).");
        assertThat(french(late))
                .contains("aucun contrat conclu par l’initiative elle-même n’était enregistré au 28 novembre 2026")
                .endsWith(" (la source la plus récente date de juillet 2025).");
        assertThat(english(Told.answer(
                        FACTORY.replace(", published: 2020-01-01", "").replace(", checked: 2021-12-31", ""),
                        "2020-03-01")))
                .endsWith(" (none of its sources is dated).");
    }

    @Test
    void aRecordThatIsCheckedNeedsNoneOfIt() {
        var checked = Told.stargate().replace("key: stargate\n", "key: stargate\n  checked: 2026-11-01\n");

        assertThat(english(Told.answer(checked, "2026-11-28")))
                .contains("no deal had been agreed")
                .doesNotContain("latest source");
    }

    @Test
    void whereNoDealCouldTellNoneIsOnRecord() {
        assertThat(plain(english(Told.answer(FACTORY, "2020-03-01"))))
                .isEqualTo("Of the 13,000 jobs announced on 1 January 2018, no agreed deal was on record under the"
                        + " initiative itself by 1 March 2020.");
    }

    private String english(Answer answer) {
        return Told.headline(answer, languages.of("/"));
    }

    private String french(Answer answer) {
        return plain(Told.headline(answer, languages.of("/fr")));
    }

    private static String deal(String basis, String agreed, String realised) {
        return """
                deals:
                  - key: contract
                    title: Contract
                    nature: capital
                    milestones:
                      - {kind: agreed, on: 2019-01-01, figures: [%s], cite: [{source: paper}]}
                      - {kind: realised, on: 2020-01-01, figures: [%s], cite: [{source: paper}]}
                    attributions:
                      - {towards: factory, basis: %s, cite: [{source: paper}]}
                """.formatted(quoted(agreed), quoted(realised), basis);
    }

    private static String quoted(String figure) {
        return figure.isEmpty() ? "" : "\"" + figure + "\"";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
