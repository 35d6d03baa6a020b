package org.followthrough.tracker;

import java.time.Instant;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;

/// A question about one initiative, with the facts that were known and the tally of them. Where the tally
/// names no single deal, the facts are those that are not about single deals.
///
/// @param knownAt the moment whose knowledge was asked for: that of the latest change when the reader did not choose
/// @param revision the revision of the record that was read, for entity tags
public record Answer(Facts facts, Question question, Instant knownAt, long revision, Tally tally) {}
