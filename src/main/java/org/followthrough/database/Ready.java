package org.followthrough.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;

/// Says where to look once everything is up, and runs until the service is told to stop.
@Singleton
@Unremovable
class Ready implements QuarkusApplication {

    private final HttpServer server;

    Ready(HttpServer server) {
        this.server = server;
    }

    @Override
    public int run(String... arguments) {
        if (LaunchMode.current()
                != LaunchMode.DEVELOPMENT) { // where Quarkus says it, and forgets its address at a reload
            System.out.println("Followthrough is ready: " + server.getLocalBaseUri() + "/");
        }
        Quarkus.waitForExit();
        return 0;
    }
}
