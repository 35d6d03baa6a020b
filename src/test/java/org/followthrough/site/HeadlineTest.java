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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 500bn             | Of the $500bn announced                | Sur les 500 Md$ annoncés",
                "USD 1bn               | Of the $1bn announced                  | Sur 1 Md$ annoncé",
                "at least USD 500bn    | Of at least $500bn announced           | Sur au moins 500 Md$ annoncés",
                "up to USD 500bn       | Of up to $500bn announced              | Sur au plus 500 Md$ annoncés",
                "between GBP 1bn and 1.5bn | Of the £1bn to £1.5bn announced    | Sur les 1 à 1,5 Md£ annoncés",
                "between GBP 800m and 1.5bn | Of the £800m to £1.5bn announced  | Sur les 800 M£ à 1,5 Md£ annoncés",
                "USD 20bn, up to 100bn | Of the $20bn to $100bn (best $20bn) announced"
                        + " | Sur les 20 à 100 Md$ (le plus probable : 20 Md$) annoncés",
                "between 300 jobs and 400 | Of the 300 to 400 jobs announced    | Sur les 300 à 400 emplois annoncés",
                "1 job                 | Of the 1 job announced                 | Sur 1 emploi annoncé",
            })
    void whatWasAnnouncedMayStandBehindAPreposition(String figure, String english, String french) {
        var answer = Told.answer(promised(figure.replaceAll("^1 job$", "1 jobs")), "2025-12-31");

        assertThat(plain(english(answer)))
                .startsWith(english + " in June 2025, no agreed deal was on record under the");
        assertThat(french(answer)).startsWith(french + " en juin 2025, aucun contrat conclu par l’initiative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reduced | \"GBP 800m\" | (cut to £800m since) | (ramenés à 800 M£ depuis)",
                "reduced | \"at least GBP 800m\" | (cut to at least £800m since) | (ramenés à au moins 800 M£ depuis)",
                "reduced | | (cut to an undisclosed amount since) | (ramenés à un montant non divulgué depuis)",
                "raised | \"between GBP 2bn and 3bn\" | (raised to £2bn to £3bn since) | (portés à 2 à 3 Md£ depuis)",
                "raised | \"at least GBP 1.25bn\" | (now at least £1.25bn) | (désormais au moins 1,25 Md£)",
                "withdrawn | | (withdrawn since) | (retirés depuis)",
            })
    void whatBecameOfItStandsBehindIt(String kind, @Nullable String figure, String english, String french) {
        var moved = promised("between GBP 1bn and 1.5bn")
                + "      - {kind: %s, on: 2025-09-01, figures: [%s], cite: [{source: paper}]}\n"
                        .formatted(kind, figure == null ? "" : figure);
        var answer = Told.answer(moved, "2025-12-31");

        assertThat(english(answer))
                .startsWith("Of the £1bn to £1.5bn announced in June 2025 " + english + ", no ");
        assertThat(french(answer))
                .startsWith("Sur les 1 à 1,5 Md£ annoncés en juin 2025 " + french + ", aucun contrat ");
    }

    @Test
    void severalAnnouncementsAreDatedFromTheFirst() {
        var more = promised("USD 5bn") + """
                  - key: more
                    title: Build another
                    kind: pledge
                    statements:
                      - {kind: announced, on: 2025-09-01, figures: ["USD 2bn"], cite: [{source: paper}]}
                """;
        var answer = Told.answer(more, "2025-12-31");

        assertThat(english(answer)).startsWith("Of the $7bn announced since June 2025, no");
        assertThat(french(answer)).startsWith("Sur les 7 Md$ annoncés depuis juin 2025, aucun");
    }

    @Test
    void agreedAndRealisedRangesReadAsNouns() {
        var figures = promised("between GBP 1bn and 1.5bn")
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

    private static String promised(String figure) {
        var currency = figure.contains("GBP") ? "GBP" : "USD";
        return """
                dossier: 1
                initiative: {key: plan, name: Plan, currency: %s, units: [%s, jobs], checked: 2025-12-01}
                sources:
                  - {key: paper, title: The paper, published: 2025-12-01}
                commitments:
                  - key: promise
                    title: Build it
                    kind: pledge
                    statements:
                      - {kind: announced, on: 2025-06, figures: ["%s"], cite: [{source: paper}]}
                """.formatted(currency, currency, figure);
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
