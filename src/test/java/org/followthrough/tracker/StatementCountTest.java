package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.dossier.Plants;
import org.followthrough.tally.Question;
import org.junit.jupiter.api.Test;

/// The statements that pass between the service and its database, counted on the wire.
@QuarkusTest
@QuarkusTestResource(value = CountedDatabase.class, restrictToAnnotatedClass = true)
class StatementCountTest {

    @Counted
    AtomicLong statements = new AtomicLong();

    @Inject
    Trackers trackers;

    @Test
    void givenOneDealOrAThousand_whenAskedForTheFirstTime_thenAsManyStatementsAreNeeded() {
        Plants.put("small", Plants.several("small", 1, "USD 1bn"));
        Plants.put("large", Plants.several("large", 1000, "USD 1bn"));

        var small = statementsFor("small");
        var large = statementsFor("large");

        assertThat(large).isEqualTo(small).isBetween(2L, 12L);
    }

    @Test
    void givenAnInitiativeThatDidNotChange_whenAskedAgain_thenOneStatementIsEnough() {
        Plants.put("calm", Plants.several("calm", 3, "USD 1bn"));
        statementsFor("calm");

        assertThat(statementsFor("calm")).isEqualTo(1);
    }

    @Test
    void givenOneDealOrAHundred_whenPutOnRecord_thenAsManyStatementsAreNeeded() {
        Plants.put("first", Plants.several("first", 1, "USD 1bn"));
        var before = statements.get();
        Plants.put("one", Plants.several("one", 1, "USD 1bn"));
        var between = statements.get();
        Plants.put("hundred", Plants.several("hundred", 100, "USD 1bn"));

        assertThat(statements.get() - between).isEqualTo(between - before);
    }

    private long statementsFor(String key) {
        var before = statements.get();
        trackers.answer(key, Question.asOf(LocalDate.of(2025, 12, 31)), null)
                .await()
                .indefinitely();
        return statements.get() - before;
    }
}
