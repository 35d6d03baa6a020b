package org.followthrough.dossier;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.record.Author;

/// Puts the dossier that comes with the service into a database that has none, so that there is something to see.
///
/// Only where `followthrough.seed` says so, as it does for the embedded database: a given one is not ours to fill.
@Singleton
public class Seed {

    private static final String DOSSIER = "/dossiers/stargate.yaml";
    private static final String IS_EMPTY = "select not exists (select from initiative) as empty";
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Pool pool;
    private final Imports imports;
    private final boolean wanted;

    Seed(
            Pool pool,
            Imports imports,
            @ConfigProperty(name = "followthrough.seed", defaultValue = "false") boolean wanted) {
        this.pool = pool;
        this.imports = imports;
        this.wanted = wanted;
    }

    /// Before the service says that it is ready, so that whoever looks at once finds it.
    void plant(@Observes StartupEvent started) {
        if (wanted) {
            pool.query(IS_EMPTY)
                    .execute()
                    .map(rows -> rows.iterator().next().getBoolean("empty"))
                    .chain(empty -> empty ? put() : Uni.createFrom().voidItem())
                    .await()
                    .atMost(AT_MOST);
        }
    }

    private Uni<Void> put() {
        var bytes = bytes();
        var read = DossierReader.read(bytes, Format.YAML, bytes.length);
        return imports.put(read, Order.because("It comes with the service"), Author.SERVICE)
                .replaceWithVoid();
    }

    /// The dossier as it is written.
    public static byte[] bytes() {
        try (var dossier = Objects.requireNonNull(Seed.class.getResourceAsStream(DOSSIER))) {
            return dossier.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
