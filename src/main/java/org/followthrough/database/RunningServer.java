package org.followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An embedded server that a running service has started on its folder.
record RunningServer(String port, String password) {

    private static final int LINE_OF_PORT = 3;

    /// Where the data of a folder are.
    static Path cluster(Path folder) {
        return folder.resolve("data");
    }

    /// Reads the note that a server keeps of itself.
    ///
    /// @throws IOException when there is none, or not all of it yet
    static RunningServer in(Path folder) throws IOException {
        var note = Files.readAllLines(cluster(folder).resolve("postmaster.pid"));
        if (note.size() <= LINE_OF_PORT) {
            throw new IOException("The service on the database folder %s is still starting".formatted(folder));
        }
        return new RunningServer(note.get(LINE_OF_PORT).strip(), Files.readString(folder.resolve("password")));
    }

    String jdbcUrl() {
        return EmbeddedServer.jdbcUrl(port);
    }

    /// It is a secret.
    @Override
    public String toString() {
        return "RunningServer[port=%s]".formatted(port);
    }
}
