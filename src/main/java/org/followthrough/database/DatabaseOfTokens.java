package org.followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.followthrough.access.DirectDatabase;

/// The database of the service, for a command that runs without it: the outside one, or the embedded one, be it running
/// already or only for this.
record DatabaseOfTokens(Config config) implements DirectDatabase {

    @Override
    public void use(Work work) throws SQLException, NotReached {
        var choice = new DatabaseChoice(config);
        try {
            if (choice.isGiven()) {
                choice.useGiven();
                try (var connection = choice.connect()) {
                    work.on(connection);
                }
            } else {
                useEmbedded(choice.folder(), work);
            }
        } catch (CannotStart | IOException reason) {
            throw new NotReached(String.valueOf(reason.getMessage()));
        }
    }

    private static void useEmbedded(Path folder, Work work) throws SQLException, IOException, NotReached {
        if (Files.notExists(RunningServer.cluster(folder))) {
            throw new NotReached("There is no database in %s yet: start the service once".formatted(folder));
        }
        try (var server = EmbeddedServer.start(folder);
                var connection = connect(server.jdbcUrl(), server.password())) {
            work.on(connection);
        } catch (CannotStart reason) {
            if (reason.trouble() != Trouble.FOLDER_IN_USE) {
                throw reason;
            }
            var running = RunningServer.in(folder);
            try (var connection = connect(running.jdbcUrl(), running.password())) {
                work.on(connection);
            }
        }
    }

    private static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedServer.USER, password);
    }
}
