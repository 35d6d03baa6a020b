package org.followthrough.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.followthrough.database.TestDatabase;

/// A database in which there is no token.
public final class UntouchedDatabase implements QuarkusTestResourceLifecycleManager {

    private final TestDatabase database = new TestDatabase(Path.of("target", "untouched-database"));

    /// After the database that all tests share, so that the service uses this one.
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Map<String, String> start() {
        return database.start();
    }

    @Override
    public void stop() {
        database.stop();
    }
}
