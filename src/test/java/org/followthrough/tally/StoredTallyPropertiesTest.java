package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What is worked out from stored sums is what is worked out from the facts, and sums are kept up to date by what a
/// change does to its neighbourhood.
class StoredTallyPropertiesTest {

    private static final int TRIES = 400;

    private static Story story(long seed) {
        var story = Stories.of(seed);
        var random = new Random(seed);
        if (random.nextInt(3) == 0) {
            story.natures(Nature.CAPITAL);
        }
        if (random.nextInt(3) == 0) {
            story.checked(Stories.FIRST.plusDays(random.nextInt(500)).toString());
        }
        return story;
    }

    private static Tally stored(Facts facts, DailySums sums, LocalDate day) {
        var since = StoredSums.movedSince(facts.initiative(), day);
        return Tally.of(facts.only(List.of(), Map.of()), Question.asOf(day), sums.on(day, since));
    }

    @Property(tries = TRIES)
    void theTallyFromStoredSumsIsTheTallyFromTheFacts(@ForAll long seed, @ForAll @IntRange(max = 700) int days) {
        var facts = story(seed).facts();
        var day = Stories.FIRST.plusDays(days);
        if (Frame.of(facts) == null) {
            return;
        }
        var expected = Tally.of(facts, Question.asOf(day));

        var tally = stored(facts, DailySums.of(facts), day);

        assertThat(tally.units().stream().map(StoredTallyPropertiesTest::numbers))
                .containsExactlyElementsOf(expected.units().stream()
                        .map(StoredTallyPropertiesTest::numbers)
                        .toList());
        assertThat(tally.commitments()).isEqualTo(expected.commitments());
        assertThat(tally.reconciliation()).isEqualTo(expected.reconciliation());
        assertThat(tally.rateOn()).isEqualTo(expected.rateOn());
        assertThat(tally.flags()).isEqualTo(expected.flags());
        expected.deals();
        assertThat(Set.copyOf(tally.rates())).isEqualTo(Set.copyOf(expected.rates()));
        assertThat(tally.isListed()).isFalse();
    }

    /// All but what names single deals.
    private static List<?> numbers(UnitTally unit) {
        var numbers = new ArrayList<Object>(List.of(unit.unit(), unit.announced()));
        numbers.add(unit.pace() == null ? "no pace" : unit.pace());
        for (var basis : unit.bases()) {
            numbers.add(new BasisTally(
                    basis.basis(),
                    basis.proposed(),
                    basis.agreed(),
                    basis.underway(),
                    basis.realised(),
                    basis.implied(),
                    List.of(),
                    basis.verdict()));
            basis.bridge().forEach(step -> numbers.add(step.line() + " " + step.amount()));
        }
        unit.notCounted().stream().filter(each -> each.deal() == null).forEach(numbers::add);
        return numbers;
    }

    @Property(tries = TRIES)
    void theSumsOfAllDealsAreThoseOfEachNeighbourhoodTogether(@ForAll long seed) {
        var facts = story(seed).facts();
        if (Frame.of(facts) == null) {
            return;
        }
        var together = DailySums.of(facts.only(List.of(), Map.of()));

        for (var part : Neighbourhoods.of(facts)) {
            together.add(DailySums.of(part));
        }

        assertThat(together).isEqualTo(DailySums.of(facts));
    }

    @Property(tries = TRIES)
    void whatAChangeDoesToItsNeighbourhoodIsWhatItDoesToAll(@ForAll long seed) {
        var random = new Random(seed);
        var story = story(seed);
        var entries = story.entries();
        var oneOf = random.nextBoolean() ? 8 : 200;
        var before = story.facts(without(entries, random, oneOf));
        var after = story.facts(without(entries, random, oneOf));
        if (Frame.of(before) == null || !Objects.equals(Frame.of(before), Frame.of(after))) {
            return;
        }
        var neighbourhood = neighbourhood(before, after);

        var sums = DailySums.of(before);
        sums.add(DailySums.difference(about(before, neighbourhood), about(after, neighbourhood)));

        assertThat(sums).isEqualTo(DailySums.of(after));
    }

    /// One fact about deals of so many is missing.
    private static List<Entry<?>> without(List<Entry<?>> entries, Random random, int oneOf) {
        return entries.stream()
                .filter(entry -> !Facts.ABOUT_DEALS.contains(entry.fact().getClass())
                        || entry.fact() instanceof Overlap overlap
                                && overlap.deals().isEmpty()
                        || random.nextInt(oneOf) > 0)
                .toList();
    }

    /// The deals of facts that stand in one only, with all that they are joined to in either.
    private static Set<String> neighbourhood(Facts before, Facts after) {
        var deals = new HashSet<String>();
        for (var kind : Facts.ABOUT_DEALS) {
            var all = new HashSet<Dated<? extends Fact>>(before.of(kind));
            all.addAll(after.of(kind));
            all.removeIf(
                    each -> before.of(kind).contains(each) && after.of(kind).contains(each));
            all.forEach(each -> deals.addAll(deals(each.fact())));
        }
        for (var size = -1; size < deals.size(); ) {
            size = deals.size();
            for (var facts : List.of(before, after)) {
                for (var part : Neighbourhoods.of(facts)) {
                    if (part.deals().keySet().stream().anyMatch(deals::contains)) {
                        deals.addAll(part.deals().keySet());
                    }
                }
            }
        }
        return deals;
    }

    private static List<String> deals(Fact fact) {
        return switch (fact) {
            case Milestone it -> List.of(it.deal());
            case Attribution it -> List.of(it.deal());
            case Replacement it -> List.of(it.deal(), it.replaces());
            case Overlap it -> it.deals();
            case Statement _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> List.of();
        };
    }

    private static Facts about(Facts facts, Set<String> deals) {
        var aboutDeals = new HashMap<Class<?>, List<Dated<?>>>();
        for (var kind : Facts.ABOUT_DEALS) {
            for (var fact : facts.of(kind)) {
                if (deals(fact.fact()).stream().anyMatch(deals::contains)) {
                    aboutDeals.computeIfAbsent(kind, _ -> new ArrayList<>()).add(fact);
                }
            }
        }
        var terms = facts.deals().values().stream()
                .filter(deal -> deals.contains(deal.key()))
                .toList();
        return facts.only(terms, aboutDeals);
    }
}
