package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.dossier.SecondDatabase;
import org.followthrough.figure.Unit;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrackersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Inject
    Trackers trackers;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Test
    void givenNoSuchInitiative_whenAsked_thenItIsNotFound() {
        assertThatThrownBy(() -> answer("no-such", null)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void givenACorrection_whenAskedWhatWasKnownBefore_thenTheAnswerIsAsItWas() {
        Plants.put("remembered", Plants.plant("remembered", "USD 10bn"));
        var before = answer("remembered", null);
        Plants.put("remembered", Plants.plant("remembered", "USD 9bn"));

        assertThat(realised(answer("remembered", before.knownAt()))).isEqualTo(realised(before));
        assertThat(realised(before)).isEqualByComparingTo("10000000000");
        assertThat(realised(answer("remembered", null))).isEqualByComparingTo("9000000000");
    }

    @Test
    void givenADroppedDeal_whenAskedWhatWasKnownBefore_thenItIsStillThere() {
        Plants.put("shrunk", Plants.several("shrunk", 3, "USD 1bn"));
        var before = answer("shrunk", null);
        Plants.put("shrunk", Plants.several("shrunk", 1, "USD 1bn"));

        assertThat(answer("shrunk", before.knownAt()).tally().deals())
                .isEqualTo(before.tally().deals());
        assertThat(answer("shrunk", null).tally().deals()).hasSize(1);
    }

    @Test
    void givenAMomentToCome_whenAsked_thenItIsAnsweredWithWhatIsKnownNow() {
        Plants.put("hasty", Plants.plant("hasty", "USD 10bn"));

        var answer = answer("hasty", Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(realised(answer)).isEqualByComparingTo("10000000000");
        assertThat(answer.knownAt()).isBefore(Instant.parse("2999-01-01T00:00:00Z"));
    }

    @Test
    void givenAMomentBeforeItWasOnRecord_whenAsked_thenItIsNotFound() {
        Plants.put("young", Plants.plant("young", "USD 10bn"));

        assertThatThrownBy(() -> answer("young", Instant.EPOCH)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void givenADealOfAnotherDossier_whenItChanges_thenTheAnswerOfTheInitiativeThatCountsItChanges() {
        Plants.put("owner", Plants.plant("owner", "USD 10bn"));
        Plants.put("user", """
                dossier: 1
                initiative: {key: user, name: User, currency: USD}
                deals:
                  - key: plant-owner
                    attributions: [{towards: user, basis: programme, share: 0.5, cite: [{source: report-owner}]}]
                """);
        assertThat(realised(answer("user", null))).isEqualByComparingTo("5000000000");

        Plants.put("owner", Plants.plant("owner", "USD 4bn"));

        assertThat(realised(answer("user", null))).isEqualByComparingTo("2000000000");
        assertThat(answer("user", null).facts().sources()).containsKey("report-owner");
        assertThat(answer("user", null).facts().parties()).containsKey("maker-owner");
    }

    @Test
    void givenAnEmptyDatabase_whenSeededAndCopiedToAnother_thenBothGiveTheSameTallyForEveryDate() {
        try (var first = SecondDatabase.named("first_copy", pool, vertx);
                var second = SecondDatabase.named("second_copy", pool, vertx)) {
            first.seed();
            var exported = first.get("stargate");
            first.seed(); // changes nothing, because it is no longer empty
            second.put(exported);

            assertThat(second.get("stargate")).isEqualTo(exported);
            for (var day : List.of("2025-01-20", "2025-01-31", "2025-07-31", "2026-02-28", "2029-06-30")) {
                assertThat(numbers(second, LocalDate.parse(day))).isEqualTo(numbers(first, LocalDate.parse(day)));
            }
        }
    }

    private static List<Object> numbers(SecondDatabase database, LocalDate day) {
        var remembered =
                new Histories(database.pool()).load("stargate", null).await().indefinitely();
        var tally = Tally.of(Objects.requireNonNull(remembered.at(null)), Question.asOf(day));
        return List.of(
                tally.units(),
                tally.commitments(),
                tally.reconciliation(),
                tally.slips(),
                tally.deals(),
                tally.flags());
    }

    private Answer answer(String key, @Nullable Instant knownAt) {
        return trackers.answer(key, Question.asOf(DAY), knownAt).await().indefinitely();
    }

    private static @Nullable BigDecimal realised(Answer answer) {
        return answer.tally().units().stream()
                .filter(each -> each.unit().equals(new Unit("USD")))
                .findFirst()
                .orElseThrow()
                .on(Basis.PROGRAMME)
                .realised()
                .best();
    }
}
