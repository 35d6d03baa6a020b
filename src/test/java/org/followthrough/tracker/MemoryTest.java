package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What does not fit into memory is refused before it is read, and what was read is not read again.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemoryTest {

    private static final String KEY = "weighed";

    @Inject
    Pool pool;

    @Inject
    Histories histories;

    @BeforeEach
    void aPlantIsOnRecord() {
        Plants.put(KEY, Plants.plant(KEY, "USD 1bn"));
    }

    @Test
    void anInitiativeThatIsTooLarge_isRefused_butForWhatIsNotAboutItsDeals() {
        var small = new Memory(pool, histories, Optional.empty(), 0);
        var seen = small.see(KEY).await().indefinitely();
        assertThatThrownBy(() -> small.of(seen).await().indefinitely())
                .isInstanceOf(Refusal.Busy.class)
                .hasMessageContaining("there is memory for 0");
        assertThat(small.frame(KEY, seen.revision()).await().indefinitely().revision())
                .isEqualTo(seen.revision());
    }

    @Test
    void oneThatIsNot_isRead() {
        var large = new Memory(pool, histories, Optional.empty(), 100_000);
        var seen = large.see(KEY).await().indefinitely();
        assertThat(large.of(seen).await().indefinitely().remembered().revision())
                .isEqualTo(seen.revision());
    }

    @Test
    void afterAChange_itHoldsWhatChanged_andTheFactsThatStandAreThoseItHad() {
        var memory = new Memory(pool, histories, Optional.empty(), 100_000);
        var before = read(memory);
        Plants.put(KEY, Plants.plant(KEY, "USD 2bn"));
        var after = read(memory);
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(after.history())
                .isEqualTo(histories.load(KEY, null).await().indefinitely().history());
        assertThat(facts(after).stream().filter(facts(before)::contains))
                .isNotEmpty()
                .allMatch(fact -> facts(before).stream().anyMatch(had -> had == fact));
    }

    private static Remembered read(Memory memory) {
        return memory.see(KEY).chain(memory::of).await().indefinitely().remembered();
    }

    private static List<? extends Fact> facts(Remembered remembered) {
        return remembered.history().facts().stream()
                .map(each -> each.what().fact())
                .toList();
    }
}
