/// What was announced against what was realised, worked out from plain values.
///
/// Start at [org.followthrough.tally.Tally]. Nothing here knows of HTTP, SQL or CDI, of files or of the clock,
/// so every rule can be tested without starting the application.
@org.jspecify.annotations.NullMarked
package org.followthrough.tally;
