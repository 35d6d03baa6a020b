package org.followthrough.tally;

import java.time.LocalDate;
import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// How far a planned stage of a deal has slipped.
///
/// @param first when it was first due
/// @param latest when it is due by the latest plan
/// @param reached the day on which it was reached, or `null`
/// @param days from the last day of `first` to the day it was reached, or else to the last day of `latest`; below zero
///     when it came sooner
/// @param overdue whether the latest due day has passed and the stage was not reached
public record Slip(
        String deal,
        Stage stage,
        PartialDate first,
        PartialDate latest,
        @Nullable LocalDate reached,
        long days,
        boolean overdue) {}
