package org.followthrough.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.figure.Unit;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Worded;
import org.followthrough.tracker.Answer;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What the reader of a tracker wants to see on the page, beside the choices that change its numbers.
public class DealsAsked {

    private static final int MOST_PAGES = 100_000;

    @RestQuery
    @Nullable
    String basis;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String stage;

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String page;

    /// In which order deals stand.
    enum Sort implements Worded {
        /// As in the dossier, parts behind their whole.
        RECORD,
        NAME,
        AMOUNT,
        LATEST
    }

    Wanted read(ParameterReader reader) {
        return new Wanted(
                reader.word("basis", basis, Basis.class, Basis.SPONSOR),
                reader.unit("unit", unit),
                Objects.requireNonNullElse(q, "").strip(),
                reader.wordOrNull("stage", stage, Stage.class),
                reader.word("sort", sort, Sort.class, Sort.RECORD),
                reader.number("page", page, 1, MOST_PAGES, 1));
    }

    /// @param basis of the bridge and the timeline
    /// @param unit the only one of which the page is to tell, or `null` for all
    /// @param search in names, or nothing
    /// @param stage at which deals are, or `null` for any
    record Wanted(
            Basis basis,
            @Nullable Unit unit,
            String search,
            @Nullable Stage stage,
            Sort sort,
            int page) {

        /// Whether all deals are shown as they stand on record.
        boolean isPlain() {
            return search.isEmpty() && stage == null && sort == Sort.RECORD;
        }

        /// The units of which the page tells. Money that was chosen is money still when its currency is another.
        ///
        /// @throws org.followthrough.problem.Refusal.Malformed when the initiative does not count in the one
        ///     chosen
        List<UnitTally> in(Answer answer) {
            var currency = answer.question().currency();
            return unit == null
                    ? answer.tally().units()
                    : List.of(ChartParameters.in(answer, currency != null && unit.isCurrency() ? currency : unit));
        }

        boolean finds(String text) {
            return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
        }
    }
}
