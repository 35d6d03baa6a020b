/// What the pages need to be quoted that is of no language: drawings made into pixels.
///
/// Start at [org.followthrough.site.quote.Painter].
@org.jspecify.annotations.NullMarked
package org.followthrough.site.quote;
