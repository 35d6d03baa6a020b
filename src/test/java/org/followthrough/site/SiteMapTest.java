package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where deals are.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SiteMapTest {

    private static final String DAY = "2025-07-31";

    @Inject
    Languages languages;

    @Test
    void withoutCoordinatesThereIsNoMap() {
        assertThat(map(Told.stargate(), "/")).isNull();
    }

    @Test
    void aSiteIsDrawnAndTold() {
        var map = Objects.requireNonNull(map(dossier(1), "/"));

        assertThat(map.note()).isNull();
        assertThat(map.rows())
                .containsExactly(new SiteMap.Row(
                        "Place 0, BR", new Piece("Deal 0", "/deals/deal-0"), "agreed", "12.5° S, 45.25° W"));
        assertThat(map.wide())
                .contains("aria-label=\"Place 0: Deal 0, agreed\"", "href=\"/deals/deal-0\"", "k-agreed")
                .contains("A map of 1 site,");
    }

    @Test
    void itSpeaksFrench() {
        var map = Objects.requireNonNull(map(dossier(1), "/fr/"));

        assertThat(map.rows().getFirst().coordinates()).isEqualTo("12,5° sud, 45,25° ouest");
        assertThat(map.narrow()).contains("href=\"/fr/deals/deal-0\"", "Une carte de 1 site,");
    }

    @Test
    void ofVeryManySitesTheFirstAreShown() {
        var map = Objects.requireNonNull(map(dossier(1500), "/"));

        assertThat(map.note()).isEqualTo("The first 200 of 1,500 sites are shown; the dossier has all.");
        assertThat(map.rows()).hasSize(200);
        assertThat(map.wide()).hasSizeLessThan(100_000);
    }

    private @Nullable SiteMap map(String yaml, String path) {
        var answer = Told.answer(yaml, DAY);
        return SiteMap.of(answer.tally().deals(), Told.addresses(answer, languages.of(path)));
    }

    private static String dossier(int deals) {
        return """
                dossier: 1
                initiative: {key: placed, name: Placed, currency: USD, units: [USD]}
                sources:
                  - {key: placed-source, title: A source, published: 2025-01-01}
                deals:
                """
                + IntStream.range(0, deals)
                        .mapToObj("""
                  - key: deal-%1$d
                    title: Deal %1$d
                    sites: [{name: Place %1$d, country: BR, latitude: -12.50, longitude: -45.25}]
                    milestones:
                      - {kind: agreed, on: 2025-02-01, cite: [{source: placed-source}]}
                    attributions:
                      - {towards: placed, basis: programme, cite: [{source: placed-source}]}
                """::formatted)
                        .collect(Collectors.joining())
                        .indent(2)
                        .replaceAll("(?m)^  ", "");
    }
}
