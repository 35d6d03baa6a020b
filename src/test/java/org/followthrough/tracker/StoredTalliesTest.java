package org.followthrough.tracker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Dossier;
import org.followthrough.dossier.DossierWriter;
import org.followthrough.dossier.Dossiers;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Plants;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Question;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Tally;
import org.followthrough.tally.UnitTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is stored is what a recomputation finds, whatever was written, and the tracker answers the same from it.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StoredTalliesTest {

    private static final List<LocalDate> DAYS = List.of(
            Dossiers.FIRST_DAY,
            LocalDate.of(2022, 2, 28),
            LocalDate.of(2023, 7, 31),
            LocalDate.of(2024, 1, 1),
            Dossiers.LAST_DAY,
            LocalDate.of(2030, 1, 1));

    @Inject
    Trackers trackers;

    @Inject
    TallyCheck check;

    @Inject
    Memory memory;

    @Inject
    StoredReading reading;

    @Inject
    Rebuilding rebuilding;

    @Inject
    Corrections corrections;

    @Inject
    Pool pool;

    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216})
    void whatIsStoredIsWhatARecomputationFinds(long seed) {
        var dossier = Dossiers.of(seed);
        put(dossier);
        assertConsistent(dossier);

        var random = new Random(seed);
        for (var turn = 0; turn < 3; turn++) {
            put(changed(dossier, random, turn == 2));
            assertConsistent(dossier);
        }
        put(dossier);
        assertConsistent(dossier);
    }

    @Test
    void givenMoreDeals_whenPutOnRecordAndChanged_thenWhatIsStoredIsWhatARecomputationFinds() {
        var dossier = Dossiers.of(299, 80);
        put(dossier);
        put(changed(dossier, new Random(299), false));

        assertConsistent(dossier);
    }

    @Test
    void givenABrokenRow_whenChecked_thenItIsNamedAndCanBeRepaired() {
        Plants.put("broken", Plants.plant("broken", "USD 10bn"));
        pool.query("""
                update tally_sum set best = best + 1
                where initiative_id = (select id from initiative where key = 'broken')
                    and scope = 'initiative' and line = 'realised' and basis = 'programme' and unit = 'USD' and grain = 1""").execute().await().indefinitely();

        var found = check.check("broken", false).await().indefinitely();

        assertThat(found.repaired()).isFalse();
        assertThat(found.differences()).singleElement().satisfies(each -> {
            assertThat(each.scope()).isEqualTo("initiative");
            assertThat(each.basis()).isEqualTo("programme");
            assertThat(each.unit()).isEqualTo("USD");
            assertThat(each.line()).isEqualTo("realised");
            assertThat(each.grain()).isEqualTo("day");
            assertThat(each.start()).isEqualTo("2025-03-01");
            assertThat(each.stored()).contains("best=10000000001");
            assertThat(each.recomputed()).contains("best=10000000000");
        });
        assertThat(check.check("broken", true).await().indefinitely().repaired())
                .isTrue();
        assertThat(check.check("broken", false).await().indefinitely().differences())
                .isEmpty();
    }

    @Test
    void givenSumsOfOtherRules_whenAsked_thenTheFactsAnswerAndTheSumsAreWorkedOutAnew() {
        Plants.put("older", Plants.plant("older", "USD 10bn"));
        pool.preparedQuery(
                        "update tally_state set rules = $1 where initiative_id = (select id from initiative where key = 'older')")
                .execute(Tuple.of(Anew.RULES - 1))
                .await()
                .indefinitely();
        assertThat(overview("older", LocalDate.of(2026, 1, 1)).isListed()).isTrue();

        rebuilding.all().await().indefinitely();

        assertThat(check.check("older", false).await().indefinitely().differences())
                .isEmpty();
        assertThat(overview("older", LocalDate.of(2026, 1, 1)).isListed()).isFalse();
    }

    @Test
    void givenMoreDealsThanAreListed_whenAsked_thenTheNumbersAreThereAndNoSingleDeal() {
        Plants.put("crowded", Plants.several("crowded", 501, "USD 1bn"));

        given().get("/api/v1/initiatives/crowded/tracker")
                .then()
                .statusCode(200)
                .body("listed", is(false))
                .body("units[0].bases[0].realised.best", is(501_000_000_000L))
                .body("units[0].bases[0].realised.deals", is(501))
                .body("units[0].bases[0].bridge[0].items", empty())
                .body("flags.deal", everyItem(nullValue()));
        given().get("/initiatives/crowded")
                .then()
                .statusCode(200)
                .body(containsString("$501bn"))
                .body(containsString("rel=\"next\""))
                .body(not(containsString("No deal is attributed to it")));
        given().get("/api/v1/initiatives/crowded/tracker?evidence=claimed&predating=exclude")
                .then()
                .statusCode(200)
                .body("listed", is(true));
    }

    @Test
    void givenSomebodyWhoDoesNotAdminister_whenTheyCheck_thenTheyAreRefused() {
        TestTokens.asNobody().post("/api/v1/admin/tally-check").then().statusCode(401);
        TestTokens.as(TestTokens.WRITER)
                .post("/api/v1/admin/tally-check")
                .then()
                .statusCode(403);
    }

    private void assertConsistent(Dossier dossier) {
        var key = dossier.initiative().key();
        assertThat(check.check(key, false).await().indefinitely().differences()).isEmpty();
        for (var day : DAYS) {
            var facts = trackers.answer(key, Question.asOf(day), null).await().indefinitely();
            assertThat(numbers(overview(key, day))).isEqualTo(numbers(facts.tally()));
        }
    }

    /// From the stored sums, however few deals there are.
    private Tally overview(String key, LocalDate day) {
        return new Trackers(memory, corrections, reading, rebuilding, -1)
                .overview(key, Question.asOf(day), null)
                .await()
                .indefinitely()
                .tally();
    }

    private static void put(Dossier dossier) {
        Plants.put(dossier.initiative().key(), DossierWriter.text(dossier, Format.YAML, false));
    }

    /// Some milestones are missing and, where it is to go deeper, statements and rates too.
    private static Dossier changed(Dossier dossier, Random random, boolean isDeep) {
        var facts = dossier.facts().stream()
                .filter(line -> !(line.fact() instanceof Milestone
                                || isDeep && (line.fact() instanceof Statement || line.fact() instanceof ExchangeRate))
                        || random.nextInt(4) > 0)
                .toList();
        return new Dossier(
                dossier.initiative(),
                dossier.sources(),
                dossier.parties(),
                dossier.commitments(),
                dossier.deals(),
                facts);
    }

    /// All that names no single deal.
    private static List<Object> numbers(Tally tally) {
        var numbers = new ArrayList<Object>();
        for (UnitTally unit : tally.units()) {
            numbers.add(unit.announced());
            numbers.add(unit.pace() == null ? "no pace" : unit.pace());
            for (var basis : unit.bases()) {
                numbers.add(withoutBridge(basis));
                basis.bridge().forEach(step -> numbers.add(step.line() + " " + step.amount()));
            }
        }
        numbers.add(tally.commitments());
        numbers.add(tally.reconciliation());
        numbers.add(tally.rateOn());
        return numbers;
    }

    private static BasisTally withoutBridge(BasisTally basis) {
        return new BasisTally(
                basis.basis(),
                basis.proposed(),
                basis.agreed(),
                basis.underway(),
                basis.realised(),
                basis.implied(),
                List.of(),
                basis.verdict());
    }
}
