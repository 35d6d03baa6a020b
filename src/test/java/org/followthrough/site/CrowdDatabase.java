package org.followthrough.site;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.followthrough.database.TestDatabase;

/// A database for more initiatives than other tests would like to find in theirs.
public final class CrowdDatabase implements QuarkusTestResourceLifecycleManager {

    private final TestDatabase database = new TestDatabase(Path.of("target", "crowd-database"));

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
