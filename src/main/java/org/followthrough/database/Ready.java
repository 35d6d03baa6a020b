package org.followthrough.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import org.followthrough.access.ReadyToken;
import org.followthrough.access.Secret;

/// Says where to look once everything is up, and runs until the service is told to stop.
@Singleton
@Unremovable
class Ready implements QuarkusApplication {

    private final HttpServer server;
    private final ReadyToken token;

    Ready(HttpServer server, ReadyToken token) {
        this.server = server;
        this.token = token;
    }

    @Override
    public int run(String... arguments) {
        var secret = token.renew();
        if (LaunchMode.current()
                != LaunchMode.DEVELOPMENT) { // where Quarkus says it, and forgets its address at a reload
            System.out.println("Followthrough is ready: " + server.getLocalBaseUri() + "/");
        }
        secret.ifPresent(Ready::show);
        Quarkus.waitForExit();
        return 0;
    }

    /// To whoever started the service, and to no log. In dev mode it stays good over reloads.
    private static void show(Secret secret) {
        System.out.println("Write with the token: " + secret.text());
        System.setProperty(ReadyToken.SETTING, "false");
    }
}
