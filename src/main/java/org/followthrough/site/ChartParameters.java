package org.followthrough.site;

import java.util.List;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.problem.Fault;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a chart is of.
public class ChartParameters {

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String basis;

    /// Reads it beside the choices of the reader.
    ///
    /// @throws Refusal.Malformed with all that cannot be read
    Wanted read(Asked asked, Page page) {
        var reader = new ParameterReader();
        var wanted = new Wanted(asked.read(page, reader), read(reader));
        reader.check();
        return wanted;
    }

    /// A chart, and the choices of the reader.
    record Wanted(Choices choices, Of of) {}

    Of read(ParameterReader reader) {
        return new Of(reader.unit("unit", unit), reader.word("basis", basis, Basis.class, Basis.SPONSOR));
    }

    /// @param unit `null` for the first of the answer
    record Of(@Nullable Unit unit, Basis basis) {

        /// The unit asked for, of those of the answer.
        ///
        /// @throws Refusal.Malformed when the initiative does not count in it
        UnitTally in(Answer answer) {
            return unit == null ? answer.tally().units().getFirst() : ChartParameters.in(answer, unit);
        }
    }

    /// A unit of those of the answer.
    ///
    /// @throws Refusal.Malformed when the initiative does not count in it
    static UnitTally in(Answer answer, Unit unit) {
        var units = answer.tally().units();
        return units.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> unknown(unit, units));
    }

    private static Refusal unknown(Unit unit, List<UnitTally> units) {
        var message = Phrase.of("There is no unit \"%s\" in this answer", unit);
        var expected = Phrase.of(
                "one of %s",
                String.join(", ", units.stream().map(each -> each.unit().name()).toList()));
        return new Refusal.Malformed(message, List.of(new Fault("unit", null, null, unit.name(), message, expected)));
    }
}
