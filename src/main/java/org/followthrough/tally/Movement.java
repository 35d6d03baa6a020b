package org.followthrough.tally;

import java.time.LocalDate;

/// Milestones of one day in one scope. Of which day they count is known beside it, since a deal may begin to count
/// after its milestones, and end to.
///
/// @param scope the initiative, or one of its commitments
/// @param basis counting on this basis or a narrower one
/// @param day on which they took effect
/// @param since the day from which the count changes; [LocalDate#MIN] when it is not after `day`
public record Movement(String scope, Basis basis, LocalDate day, LocalDate since) {}
