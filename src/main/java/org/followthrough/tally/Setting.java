package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What bears on every deal and commitment alike: the terms of the initiative, the day of the first announcement, and
/// the exchange rates.
///
/// @param announced the day of the first announcement, or `null` before there is one
/// @param rates of each two currencies the one that counts
record Setting(
        InitiativeTerms terms, @Nullable LocalDate announced, LocalDate rateOn, List<Dated<ExchangeRate>> rates) {

    private static final Support NOBODY = new Support(Evidence.VERIFIED, List.of(), null);
    private static final UUID NO_ID = new UUID(0, 0);

    static Setting of(Facts facts, Question question) {
        var rateOn = new Chosen(facts, question).rateOn();
        return new Setting(facts.initiative(), facts.firstAnnouncement(), rateOn, rates(facts, rateOn));
    }

    private static List<Dated<ExchangeRate>> rates(Facts facts, LocalDate rateOn) {
        var latest = new ArrayList<Dated<ExchangeRate>>();
        var seen = new HashSet<Set<Unit>>();
        for (var rate : Exchange.inOrder(facts.of(ExchangeRate.class), rateOn)) {
            if (seen.add(Set.copyOf(List.of(rate.fact().currency(), rate.fact().against())))) {
                latest.add(rate);
            }
        }
        return latest;
    }

    /// Whether no number differs because of it. The currency of the answer is chosen beforehand.
    boolean isAs(@Nullable Setting other) {
        return other != null
                && terms.natures().equals(other.terms.natures())
                && Objects.equals(announced, other.announced)
                && rateOn.equals(other.rateOn)
                && rates.equals(other.rates);
    }

    /// The first announcement and the rates as facts that need no source to be dated.
    List<Entry<?>> entries() {
        var entries = new ArrayList<Entry<?>>();
        if (announced != null) {
            entries.add(new Entry<>(
                    NO_ID, new Statement("", StatementKind.ANNOUNCED, date(announced), List.of(), null, null, NOBODY)));
        }
        for (var rate : rates) {
            var fact = rate.fact();
            entries.add(new Entry<>(
                    rate.id(),
                    new ExchangeRate(fact.currency(), fact.against(), fact.rate(), date(rate.day()), NOBODY)));
        }
        return entries;
    }

    private static PartialDate date(LocalDate day) {
        return PartialDate.of(day.toString());
    }
}
