package org.followthrough.database;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// What can be set of Followthrough itself. What each says here is what operators read: the table in the README of
/// `deploy` is made of it. A value that cannot be used keeps the service from starting.
@ConfigMapping(prefix = "followthrough")
@Unremovable // the defaults here are those of every room, each of which asks for its settings one by one
public interface Settings {

    /// Where the data of the embedded database are, unless said: asked for before anything is started.
    String FOLDER = "data/postgresql";

    /// Whether an empty database is given the Stargate dossier; if not said, the embedded one is and another is not.
    Optional<@WithConverter(TrueOrFalse.class) Boolean> seed();

    /// Whether a start on loopback prints a new token, good for a day; if not said, with the embedded database only.
    Optional<@WithConverter(TrueOrFalse.class) Boolean> readyToken();

    /// Where readers reach the service, such as `https://example.org`, for links that are handed on; if not said, as
    /// each request addresses it.
    Optional<String> address();

    /// The address of the licence of the data, named in what search engines read.
    Optional<String> license();

    /// What is said of the database, besides where it is.
    Database database();

    /// What is said of trackers.
    Tracker tracker();

    /// What is said of dossiers.
    Dossier dossier();

    /// What is said of reports of errors.
    Reports reports();

    /// The database.
    interface Database {

        /// The folder of the embedded PostgreSQL, which is used where no other database is given.
        @WithDefault(FOLDER)
        String folder();

        /// Whether the service migrates the database when it starts. If not, it does not start on one that is older
        /// than it needs: the command `migrate` goes before.
        @WithDefault("true")
        @WithConverter(TrueOrFalse.class)
        boolean migrate();
    }

    /// Trackers.
    interface Tracker {

        /// How many facts and versions are kept in memory for trackers, about 2 KB each; if not said, what a quarter of
        /// the heap holds.
        Optional<@WithConverter(NoneOrMore.class) Integer> remembered();

        /// Up to how many deals a tracker lists each; beyond it, it answers from stored sums.
        @WithDefault("500")
        @WithConverter(NoneOrMore.class)
        int listed();

        /// Up to how many deals stored sums are worked out anew within a write; beyond it in the background.
        @WithDefault("2000")
        @WithConverter(NoneOrMore.class)
        int anewAtOnce();
    }

    /// Dossiers.
    interface Dossier {

        /// How large a dossier may be, in bytes; if not said, a 64th of the heap, and 16 MB at most.
        Optional<@WithConverter(OneOrMore.class) Integer> mostBytes();
    }

    /// Reports of errors.
    interface Reports {

        /// How many reports of errors are taken in an hour from one address.
        @WithDefault("20")
        @WithConverter(NoneOrMore.class)
        int perAddress();

        /// How many reports of errors are taken in an hour from all.
        @WithDefault("200")
        @WithConverter(NoneOrMore.class)
        int perHour();
    }
}
