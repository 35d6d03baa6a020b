package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.followthrough.tally.Claim;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReaderTest {

    private static final long LIMIT = 10_000_000;

    @Test
    void theFirstDossierIsReadWithoutFault() throws IOException {
        var read = DossierReader.read(stargate(), Format.YAML, LIMIT);

        var dossier = read.dossier();
        assertThat(dossier.initiative().key()).isEqualTo("stargate");
        assertThat(dossier.sources()).hasSize(2);
        assertThat(dossier.parties()).hasSize(9);
        assertThat(dossier.commitments()).hasSize(3);
        assertThat(dossier.deals()).hasSize(6);
        assertThat(dossier.facts()).hasSize(5 + 6 + 7 + 6 + 1 + 2 + 1);
    }

    @Test
    void whatWasReadKnowsItsPlace() throws IOException {
        var read = DossierReader.read(stargate(), Format.YAML, LIMIT);

        var milestone = read.dossier().facts().stream()
                .map(Dossier.Line::fact)
                .filter(fact -> fact instanceof Milestone each && each.deal().equals("openai-oracle"))
                .findFirst()
                .orElseThrow();
        var figure = read.places().of(milestone).at("figures").at(1);
        assertThat(figure.pointer()).isEqualTo("/deals/3/milestones/0/figures/1");
        assertThat(figure.read()).isEqualTo("USD 30bn a year from 2028");
        assertThat(figure.line()).isEqualTo(104);
        assertThat(figure.column()).isEqualTo(55);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {unit: USD, amount: 11900000000}                     | USD 11.9bn
            {unit: USD, amount: "1e11", qualifier: about}        | about USD 100bn
            {unit: GW, amount: 4.5}                              | 4,500 MW
            {unit: USD, low: 5, best: 5, high: null}             | at least USD 5
            {unit: USD, low: 3, best: 3.2, high: 4}              | between USD 3 and 4, best 3.2
            {unit: USD, amount: 30, years: 5, from: 2028}        | USD 30 a year for 5 years from 2028
            {unit: USD, amount: 30, yearly: true}                | USD 30 a year
            {unit: USD, amount: 30, toDate: true}                | USD 30 to date
            """)
    void aFigureInFieldsIsTheSameAsItsText(String fields, String text) {
        var yaml = Base.with("figure: USD 5bn", "figure: " + fields).replace("[USD, jobs]", "[USD, MW]");

        var claim = Base.read(yaml).dossier().facts().stream()
                .map(Dossier.Line::fact)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(claim.figure()).hasToString(text);
    }

    /// Wherever the parser's parts of the text end.
    @Test
    void aCharacterOutsideTheBasicPlaneMayStandAnywhere() {
        for (var before = 900; before < 1030; before++) {
            var name = "x".repeat(before) + "\uD83D\uDE80";
            var yaml = "dossier: 1\ninitiative: {key: far, currency: USD, summary: %s, name: Far}\n".formatted(name);

            var read = DossierReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML, LIMIT);

            assertThat(read.dossier().initiative().summary()).isEqualTo(name);
        }
    }

    @Test
    void aKeyThatIsNotGivenIsMadeFromTheTitle() {
        var yaml = Base.with("key: rail, title: The railway", "title: L’Électricité du site")
                .replace("key: road, title: The road", "title: \"Site!\"")
                .replace("deals: [site, road]", "deals: [site, site-2]");

        var dossier = Base.read(yaml).dossier();

        assertThat(dossier.deals())
                .extracting(DealTerms::key)
                .containsExactly("site", "hall", "site-2", "lelectricite-du-site");
        assertThat(Base.faults(yaml)).isEmpty();
    }

    @Test
    void aliasesStandForWhatTheyName() {
        var yaml = Base.with(
                        "from: 2025-01, cite: [{source: paper}]}", "from: 2025-01, cite: &paper [{source: paper}]}")
                .replace("figure: USD 5bn, cite: [{source: paper}]}", "figure: USD 5bn, cite: *paper}");

        assertThat(Base.read(yaml).dossier()).isEqualTo(Base.read(Base.YAML).dossier());
    }

    static byte[] stargate() throws IOException {
        try (InputStream file = DossierReaderTest.class.getResourceAsStream("/dossiers/stargate.yaml")) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        }
    }
}
