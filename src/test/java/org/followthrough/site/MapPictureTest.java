package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.followthrough.problem.Refusal;
import org.junit.jupiter.api.Test;

/// Where deals are.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MapPictureTest {

    private static final String DAY = "2025-07-31";

    @Inject
    Languages languages;

    @Test
    void withoutCoordinatesThereIsNoMap() {
        assertThat(map(Told.stargate(), "/").isEmpty()).isTrue();
        assertThatThrownBy(map(Told.stargate(), "/")::picture).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aSiteIsDrawnAndTold() {
        var map = map(dossier(1), "/");

        assertThat(map.table().note()).isNull();
        assertThat(map.table().rows())
                .containsExactly(new SiteTable.Row(
                        "Place 0, BR", new Piece("Deal 0", "/deals/deal-0"), "agreed", "12.5° S, 45.25° W"));
        assertThat(map.picture().wide())
                .contains("aria-label=\"Place 0: Deal 0, agreed\"", "href=\"/deals/deal-0\"", "k-agreed")
                .contains("A map of 1 site,");
    }

    @Test
    void itSpeaksFrench() {
        var map = map(dossier(1), "/fr/");

        assertThat(map.table().rows().getFirst().coordinates()).isEqualTo("12,5° sud, 45,25° ouest");
        assertThat(map.picture().narrow()).contains("href=\"/fr/deals/deal-0\"", "Une carte de 1 site,");
    }

    @Test
    void ofVeryManySitesTheFirstAreShown() {
        var map = map(dossier(1500), "/");

        assertThat(map.table().note()).isEqualTo("The first 200 of 1,500 sites are shown; the CSV has all.");
        assertThat(map.table().rows()).hasSize(200);
        assertThat(map.picture().wide()).hasSizeLessThan(100_000);
    }

    @Test
    void theTableHasThemAll() {
        var csv = MapCsv.of(asking(dossier(1500), "/"));

        assertThat(csv.lines())
                .hasSize(1501)
                .contains(
                        "placed,2025-07-31,1970-01-01T00:00:00Z,Place 7,,BR,-12.5,-45.25,deal-7,Deal 7,programme,agreed,,"
                                + "placed-source,http://here/sources/placed-source?asOf=2025-07-31"
                                + "&knownAt=1970-01-01T00%3A00%3A00Z,,USD,2025-02-01,,include,claimed,"
                                + "http://here/initiatives/placed?asOf=2025-07-31&knownAt=1970-01-01T00%3A00%3A00Z");
    }

    private MapPicture map(String yaml, String path) {
        return new MapPicture(asking(yaml, path));
    }

    private Asking asking(String yaml, String path) {
        var language = languages.of(path);
        var page = new Page(language, List.of(language), "http://here", path, "", null);
        return new Asking(Told.answer(yaml, DAY), Choices.none(language), page);
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
