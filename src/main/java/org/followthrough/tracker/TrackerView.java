package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.Link;
import org.followthrough.tally.Dated;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Nature;
import org.jspecify.annotations.Nullable;

/// What was announced under an initiative, and what there is of it.
///
/// @param knownAt the moment whose knowledge was asked for
/// @param rateOn the day whose exchange rates were used
/// @param rates the exchange rates that were used
/// @param natures the natures of deal that count; none means all
/// @param listed whether single deals are named; where there are very many, the items of each step of a bridge are
///     found under its explanation instead, and the deals in the list of deals
/// @param checked the day on which the facts were last checked, or `null`
@JsonInclude(JsonInclude.Include.ALWAYS) // null is an answer: unknown, or open
@Schema(name = "Tracker")
record TrackerView(
        String initiative,
        String name,
        LocalDate asOf,
        Instant knownAt,
        @Nullable LocalDate publishedBy,
        String currency,
        LocalDate rateOn,
        List<Rate> rates,
        @Nullable LocalDate checked,
        List<String> natures,
        String predating,
        String evidence,
        boolean listed,
        List<UnitView> units,
        List<CommitmentLineView> commitments,
        List<ReconciledView> reconciliation,
        List<SlipView> slips,
        List<Flagged> flags,
        @JsonProperty("_links") Map<String, Link> links) {

    /// 1 `currency` = `rate` `against`.
    @Schema(name = "UsedRate")
    record Rate(String currency, String against, BigDecimal rate, String on, UUID fact) {

        static Rate of(Dated<ExchangeRate> dated) {
            var rate = dated.fact();
            return new Rate(
                    rate.currency().name(),
                    rate.against().name(),
                    rate.rate(),
                    rate.on().toString(),
                    dated.id());
        }
    }

    /// Something that a reader should know of a deal, or else of the initiative as a whole.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Flagged")
    record Flagged(@Nullable String deal, @Nullable String initiative, String flag) {}

    static TrackerView of(Answer answer) {
        var terms = answer.facts().initiative();
        var question = answer.question();
        var tally = answer.tally();
        return new TrackerView(
                terms.key(),
                terms.name(),
                question.asOf(),
                answer.knownAt(),
                question.publishedBy(),
                tally.currency().name(),
                tally.rateOn(),
                tally.rates().stream().map(Rate::of).toList(),
                terms.checked(),
                natures(answer),
                question.predating().word(),
                question.evidence().word(),
                tally.isListed(),
                tally.units().stream().map(UnitView::of).toList(),
                tally.commitments().stream().map(CommitmentLineView::of).toList(),
                tally.reconciliation().stream().map(ReconciledView::of).toList(),
                tally.slips().stream().map(SlipView::of).toList(),
                flags(answer),
                TrackerLinks.of(answer));
    }

    private static List<String> natures(Answer answer) {
        var chosen = answer.question().natures();
        var natures = chosen.isEmpty() ? answer.facts().initiative().natures() : chosen;
        return natures.stream().sorted().map(Nature::word).toList();
    }

    private static List<Flagged> flags(Answer answer) {
        var flags = new ArrayList<Flagged>();
        var initiative = answer.facts().initiative().key();
        answer.tally().flags().stream().sorted().forEach(flag -> flags.add(new Flagged(null, initiative, flag.word())));
        for (var deal : answer.tally().deals()) {
            deal.flags().stream()
                    .sorted()
                    .forEach(flag -> flags.add(new Flagged(deal.terms().key(), null, flag.word())));
        }
        return flags;
    }
}
