package org.followthrough.access;

import java.sql.Connection;
import java.sql.SQLException;

/// The database that is configured, for a command that runs without the service.
@FunctionalInterface
public interface DirectDatabase {

    /// Does something there.
    ///
    /// @throws NotReached when there is none to be reached
    void use(Work work) throws SQLException, NotReached;

    /// What is to be done.
    @FunctionalInterface
    interface Work {

        /// Does it.
        void on(Connection connection) throws SQLException;
    }

    /// That there is no database, with a reason for whoever gave the command.
    final class NotReached extends Exception {
        private static final long serialVersionUID = 1;

        public NotReached(String message) {
            super(message, null, false, false);
        }
    }
}
