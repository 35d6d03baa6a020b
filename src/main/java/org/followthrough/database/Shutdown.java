package org.followthrough.database;

import io.quarkus.runtime.Application;
import java.io.IOException;

/// Stops the embedded server when the service ends, however it is told to, and after all that use it.
///
/// A hook of the virtual machine and no bean: in dev mode beans end at every reload, the server must not.
/// Hooks run side by side, so this one first sees to it that the application has stopped.
final class Shutdown extends Thread {

    private final EmbeddedServer server;

    private Shutdown(EmbeddedServer server) {
        super("stop-database");
        this.server = server;
    }

    static void lastStops(EmbeddedServer server) {
        Runtime.getRuntime().addShutdownHook(new Shutdown(server));
    }

    @Override
    public void run() {
        stopApplication();
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The embedded PostgreSQL did not stop: " + e.getMessage());
        }
    }

    /// Or waits until it has stopped, where another hook is about it: that takes as long as it goes on serving.
    private static void stopApplication() {
        var application = Application.currentApplication();
        if (application != null) {
            try {
                application.stop();
            } catch (IllegalStateException neverStarted) {
                // then nothing uses the server
            }
        }
    }
}
