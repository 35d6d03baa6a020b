/// The database and the start of the service: an outside PostgreSQL where one is given, else an embedded one.
///
/// Start at [org.followthrough.database.Main]. The embedded server keeps its data in a folder and
/// outlives restarts; everything that can go wrong before the service is ready is said in one line,
/// with an exit code of its own ([org.followthrough.database.Trouble]).
@org.jspecify.annotations.NullMarked
package org.followthrough.database;
