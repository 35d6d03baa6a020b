/// Contracts and projects, with their milestones, attributions and overlaps.
@org.jspecify.annotations.NullMarked
package org.followthrough.deal;
