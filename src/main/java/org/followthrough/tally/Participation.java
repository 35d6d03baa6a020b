package org.followthrough.tally;

import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// What a party is in the initiative, from when to when.
///
/// @param party the key of the party
public record Participation(String party, ParticipationRole role, Period period, Support support) implements Fact {

    @Override
    public @Nullable PartialDate on() {
        return period.from();
    }
}
