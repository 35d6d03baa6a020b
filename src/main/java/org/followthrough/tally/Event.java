package org.followthrough.tally;

import java.util.Comparator;
import java.util.function.Consumer;

/// Something that may move numbers, and what it does to what is known and in force.
///
/// @param time the day or the moment, as a number to sort by
/// @param phase what comes first of what happens at one time
/// @param place what comes first within a phase
record Event(long time, int phase, long place, Cause cause, Consumer<Board> effect) {

    static final Comparator<Event> IN_ORDER =
            Comparator.comparingLong(Event::time).thenComparingInt(Event::phase).thenComparingLong(Event::place);
}
