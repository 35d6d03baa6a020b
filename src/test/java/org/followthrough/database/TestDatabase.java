package org.followthrough.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An empty PostgreSQL for the tests of a run, the same that the service embeds:
/// `@QuarkusTestResource(TestDatabase.class)`.
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /// Below `target`, so that its programs are unpacked once and not for every run.
    private static final Path FOLDER = Path.of("target", "test-database");

    private final Path folder;
    private @Nullable EmbeddedServer server;

    public TestDatabase() {
        this(FOLDER);
    }

    /// Another one beside it, in a folder of its own.
    public TestDatabase(Path folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, String> start() {
        try {
            Archive.delete(folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = EmbeddedServer.start(folder);
        server = started;
        return Map.of(
                "quarkus.datasource.reactive.url", started.reactiveUrl(),
                "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                "quarkus.datasource.username", EmbeddedServer.USER,
                "quarkus.datasource.password", started.password());
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
