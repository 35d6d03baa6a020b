package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.followthrough.database.TestDatabase;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not known is never shown as nothing.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BridgeWordsTest {

    /// 9,000 MW are agreed. The deal was begun and 40 jobs were made: of what it has in MW nobody said anything since.
    private static final String DOSSIER = """
            dossier: 1
            initiative: {key: told, name: Told, currency: USD, units: [MW, jobs]}
            sources: [{key: told-source, title: Told, published: 2025-01-01}]
            commitments: []
            deals:
              - key: told-deal
                title: Deal
                nature: capital
                parties: []
                milestones:
                  - {kind: agreed, on: 2025-02-01, figures: ["9000 MW"], cite: [{source: told-source}]}
                  - {kind: restated, on: 2025-02-02, figures: [], cite: [{source: told-source}]}
                  - {kind: underway, on: 2025-03-01, figures: ["40 jobs"], cite: [{source: told-source}]}
                  - {kind: realised, on: 2025-04-01, figures: ["40 jobs"], cite: [{source: told-source}]}
                attributions: [{towards: told, basis: programme, cite: [{source: told-source}]}]
            """;

    @Inject
    Languages languages;

    @ParameterizedTest
    @CsvSource({
        "/, 'undisclosed, 1 deal', 'reduced since, or amount no longer disclosed'",
        "/fr/, 'non divulgué, 1 contrat', 'réduit depuis, ou montant non divulgué depuis'"
    })
    void aLevelThatNobodySaidIsUndisclosed(String path, String undisclosed, String reduced) {
        var answer = Told.answer(DOSSIER, "2025-07-31");
        var tally = answer.tally().units().stream()
                .filter(each -> each.unit().equals(new Unit("MW")))
                .findFirst()
                .orElseThrow();
        var addresses = Told.addresses(answer, languages.of(path));
        var rows = BridgeTable.of(tally, addresses).rows();

        assertThat(rows.getLast().amounts()).allSatisfy(each -> {
            assertThat(Shape.value(each)).isEqualTo(undisclosed);
            assertThat(each.exact()).isNull();
        });
        assertThat(rows).anySatisfy(row -> assertThat(row.label()).isEqualTo(reduced));
        assertThat(new BridgeWords(tally.on(Basis.SPONSOR), tally.unit(), addresses)
                        .isUndisclosed(tally.on(Basis.SPONSOR).bridge().getLast()))
                .isTrue();
    }
}
