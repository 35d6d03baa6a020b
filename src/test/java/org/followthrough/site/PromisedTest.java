package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the sentence above a tracker begins.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PromisedTest {

    @Inject
    Languages languages;

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

        assertThat(english(answer)).startsWith("Of the £1bn to £1.5bn announced in June 2025 " + english + ", no ");
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

    /// A dossier in which one thing was announced in June 2025.
    static String promised(String figure) {
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

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
