/// What a figure says: so much of one unit, no less than, most likely, no more than.
///
/// Start at [org.followthrough.figure.Figure]. Nothing here knows of HTTP, SQL or CDI.
@org.jspecify.annotations.NullMarked
package org.followthrough.figure;
