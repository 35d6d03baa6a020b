package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.JsonNode;
import org.followthrough.record.FactType;

/// What a fact on record says, as the form to correct it would be filled in.
final class Standing {

    private Standing() {}

    /// The form to correct a fact.
    ///
    /// @param least how many citations there is to be room for
    static Screen screen(Records.OneFact fact, int least) {
        var citations = Math.max(least, fact.says().path("cite").size());
        return Screens.correct(fact, Math.clamp(citations, 1, Changes.MOST_CITATIONS));
    }

    /// What it says, filled in.
    static Entered of(Records.OneFact fact, Screen screen) {
        var usual = Entered.none();
        Shown.fill(usual, screen.fields(Group.Part.MAIN), fact.says(), "");
        if (fact.type() == FactType.OVERLAP) {
            same(usual, fact.says().path("share"));
        }
        return usual;
    }

    /// What an editor would have answered.
    private static void same(Entered usual, JsonNode share) {
        if (share.isMissingNode()) {
            usual.set(Sameness.NAME, Sameness.MAYBE.word());
        } else if (share.isObject()) {
            usual.set(Sameness.NAME, Sameness.PARTLY.word());
        } else if (share.asDouble() == 1) {
            usual.set(Sameness.NAME, Sameness.SAME.word());
        } else {
            usual.set(Sameness.NAME, Sameness.PARTLY.word());
            for (var each : new String[] {"share.low", "share.best", "share.high"}) {
                usual.set(each, share.asText());
            }
        }
    }
}
