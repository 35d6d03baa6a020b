/// Charts as SVG, drawn on the server from plain values and ready words. No script, no inline style: in a page shapes
/// have classes, in a file of their own they have presentation attributes.
///
/// Start at [org.followthrough.site.chart.LadderChart], [org.followthrough.site.chart.BridgeChart] and
/// [org.followthrough.site.chart.TimelineChart]. They draw on a [org.followthrough.site.chart.Drawing] with
/// [org.followthrough.site.chart.Ink], and know nothing of the record, of languages or of addresses.
@org.jspecify.annotations.NullMarked
package org.followthrough.site.chart;
