package org.followthrough.tally;

import java.time.LocalDate;
import java.util.UUID;

/// A fact with the day on which it takes effect (design §3).
///
/// @param id the id under which it stands on record
/// @param day the day from which it is certain; [LocalDate#MIN] when it has always held
public record Dated<F extends Fact>(UUID id, F fact, LocalDate day) {}
