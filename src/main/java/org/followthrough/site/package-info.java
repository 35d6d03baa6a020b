/// The pages: what the tracker answers, for reading. Server-rendered, without scripts for readers, and every number a
/// link to what it is made of. Those with which the record is kept are in [org.followthrough.site.desk].
///
/// Start at [org.followthrough.site.TrackerPage]. What numbers and dates look like is decided in
/// [org.followthrough.site.Formats], what terms are called in [org.followthrough.site.Words]; the sentences are in
/// the classes named after what they say. A page is first made as plain records, then rendered.
@org.jspecify.annotations.NullMarked
package org.followthrough.site;
