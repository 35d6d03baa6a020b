package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Function;
import org.followthrough.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every kind of bad input gets a fault that says where, what was read and what would be right.
class BadInputTest {

    private static final String A_KEY =
            "a key of up to 100 small letters, digits and single hyphens, such as openai-coreweave";

    private static final Function<Fault, Object> MESSAGE =
            fault -> fault.message().toString();
    private static final Function<Fault, Object> EXPECTED =
            fault -> fault.expected().toString();

    @Test
    void theDossierThatIsSpoiltHereHasNoFault() {
        assertThat(Base.faults(Base.YAML)).isEmpty();
    }

    @Test
    void anUnknownFieldIsToldWithTheOneThatWasProbablyMeant() {
        var faults = Base.faults(Base.with("  name: The plant", "  name: The plant\n  curency: USD"));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::line, Fault::column, Fault::read, MESSAGE, EXPECTED)
                .containsExactly(tuple(
                        "/initiative/curency",
                        5,
                        3,
                        "curency",
                        "\"curency\" is not known here",
                        "one of name, currency, units, key, names, country, natures, checked, summary;"
                                + " did you mean \"currency\"?"));
    }

    @Test
    void aReferenceToNothingIsToldWithTheClosestKey() {
        var faults = Base.faults(Base.with("by: [maker]", "by: [makers]"));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::line, Fault::column, Fault::read, MESSAGE, EXPECTED)
                .containsExactly(tuple(
                        "/commitments/0/by/0",
                        18,
                        10,
                        "makers",
                        "There is no party \"makers\"",
                        "the key of a party in this file or on record; did you mean \"maker\"?"));
    }

    @Test
    void aFigureThatCannotBeReadIsToldWhereItStands() {
        var faults = Base.faults(Base.with("USD 10bn,", "ten billion dollars,"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/commitments/0/statements/0/figures/0");
            assertThat(fault.line()).isEqualTo(21);
            assertThat(fault.column()).isEqualTo(50);
            assertThat(fault.read()).isEqualTo("ten billion dollars");
            assertThat(fault.message()).hasToString("\"ten billion dollars\" is not a figure");
            assertThat(fault.expected().toString()).startsWith("a figure such as");
        });
    }

    @Test
    void whatIsMissingIsToldAtThePlaceItIsMissingFrom() {
        var faults = Base.faults(Base.with("{party: maker, role: sponsor, ", "{party: maker, "));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::line, Fault::column, Fault::read, MESSAGE, EXPECTED)
                .containsExactly(tuple(
                        "/participations/0/role",
                        14,
                        5,
                        null,
                        "\"role\" is missing",
                        "one of sponsor, equity, technology_partner, operator, brand_owner"));
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() {
        var yaml = Base.with("currency: USD", "currency: usd?")
                .replace("on: 2025-02", "on: 2025-02-30")
                .replace("figure: USD 5bn", "figure: USD -5bn")
                .replace("key: rail", "key: Rail Way");

        assertThat(Base.faults(yaml))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/initiative/currency", "/deals/0/milestones/0/on", "/deals/3/key", "/claims/0/figure");
    }

    @Test
    void noMoreThanAHundredFaultsAreTold() {
        var yaml = Base.YAML + "participations2:\n";
        var many = yaml.replace("participations:\n", "participations:\n" + "  - {rol: x}\n".repeat(200));

        assertThat(Base.faults(many)).hasSize(100);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dossiers/bad-input.csv", delimiter = '|', quoteCharacter = '`')
    void aFaultIsToldWithItsPlace(String good, String bad, String pointer, String message) {
        var faults = Base.faults(Base.with(lines(good), lines(bad)));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.message()).hasToString(message);
            assertThat(fault.line()).isNotNull();
            assertThat(fault.expected().toString()).isNotBlank();
        });
    }

    @Test
    void aDealCountsOnceAtATime() {
        var second = "- {towards: plant, basis: brand, from: 2025-05, cite: [{source: paper}]}";

        var faults = Base.faults(Base.with(
                "      - {towards: promise, basis: programme, cite: [{source: paper}]}",
                "      - {towards: promise, basis: programme, cite: [{source: paper}]}\n      " + second));

        assertThat(faults).extracting(Fault::pointer).containsExactly("/deals/0/attributions/1");
    }

    @Test
    void oneAttributionMayFollowAnother() {
        var yaml = Base.with("      - {towards: promise, basis: programme, cite: [{source: paper}]}", """
                      - {towards: promise, basis: programme, from: 2025-03, cite: [{source: paper}]}
                      - {towards: plant, basis: brand, to: 2025-02, cite: [{source: paper}]}\
                """);

        assertThat(Base.faults(yaml)).isEmpty();
    }

    @Test
    void aDealIsInOneOverlapForAUnitAndMayBeInAnotherForAnother() {
        var second = "\n  - {key: second, deals: [road, rail], units: [%s], cite: [{source: paper}]}\nclaims:";

        assertThat(Base.faults(Base.with("\nclaims:", second.formatted("jobs"))))
                .isEmpty();
        assertThat(Base.faults(Base.with("\nclaims:", second.formatted("EUR"))))
                .extracting(Fault::pointer, MESSAGE)
                .containsExactly(tuple(
                        "/overlaps/1/deals/0",
                        "The deal \"road\" is in the overlap \"same-ground\" already, for the same unit"));
    }

    @Test
    void aHorizonDoesNotMoveBeforeItsBeginning() {
        var yaml = Base.with(
                "\n  - {key: first-step",
                "\n      - {kind: delayed, on: 2025-03, until: 2024-12, cite: [{source: paper}]}\n  - {key: first-step");

        assertThat(Base.faults(yaml)).extracting(Fault::pointer).containsExactly("/commitments/0/statements/1/until");
    }

    @Test
    void aPlannedStageMayBeDueInTheFuture() {
        var yaml = Base.with("kind: agreed, on: 2025-02", "kind: planned, on: 2025-02, stage: realised, due: 2030");

        assertThat(Base.faults(yaml)).isEmpty();
    }

    @Test
    void keysSayWhatTheyLookLike() {
        assertThat(Base.faults(Base.with("key: rail", "key: RAIL")))
                .extracting(EXPECTED)
                .containsExactly(A_KEY);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
