package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Optional;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What does not fit into memory is refused before it is read.
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
}
