package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Verdict;
import org.jspecify.annotations.Nullable;

/// All that the list of initiatives shows.
///
/// @param isEmpty whether nothing is on record at all
/// @param found how many there are, in words
/// @param party the party that is wanted, as it was written
/// @param none why there are none, where there is more to say than that nothing matches; or `null`
/// @param page which page it is, in words, or `null` when there is one only
record HomeView(
        String caption,
        boolean isEmpty,
        String found,
        List<HomeLine> lines,
        String action,
        String search,
        List<Form.Option> countries,
        List<Form.Option> verdicts,
        List<Form.Option> units,
        String party,
        List<Offers.Party> parties,
        @Nullable String none,
        List<Form.Option> sorts,
        List<DealTable.Hidden> kept,
        @Nullable String page,
        @Nullable String previous,
        @Nullable String next) {

    static HomeView of(Index.Found found, HomeAsked.Wanted wanted, Choices choices) {
        var language = choices.language();
        var words = language.words();
        var formats = language.formats();
        var pages = Math.max(1, (found.all() + Index.AT_ONCE - 1) / Index.AT_ONCE);
        return new HomeView(
                language.say()
                        .initiativesAsOf(formats.when(
                                choices.question(Whereabouts.today()).asOf())),
                found.all() == 0 && wanted.isOpen(),
                language.say().initiativesFound(formats.count(found.all())),
                found.entries().stream().map(each -> HomeLine.of(each, choices)).toList(),
                language.path("/"),
                wanted.search(),
                options(found.offered().countries(), wanted.country(), language::country, words),
                options(
                        Stream.of(Verdict.values()).map(Verdict::word).toList(),
                        wanted.verdict() == null ? "" : wanted.verdict().word(),
                        word -> words.label(Verdict.valueOf(word.toUpperCase(Locale.ROOT))),
                        words),
                options(
                        found.offered().units(),
                        wanted.unit() == null ? "" : wanted.unit().name(),
                        name -> formats.name(new Unit(name)),
                        words),
                wanted.party(),
                found.offered().parties(),
                found.isPartyKnown() ? null : language.say().noParty(wanted.party()),
                sorts(wanted, words),
                choices.parameters().stream()
                        .map(each -> new DealTable.Hidden(each.name(), each.value()))
                        .toList(),
                pages == 1 ? null : language.say().pageOf(formats.count(wanted.page()), formats.count(pages)),
                wanted.page() == 1 ? null : choices.on("/", wanted.on(wanted.page() - 1)),
                wanted.page() >= pages ? null : choices.on("/", wanted.on(wanted.page() + 1)));
    }

    private static List<Form.Option> options(
            List<String> all, String chosen, Function<String, String> called, Words words) {
        var options = new ArrayList<Form.Option>();
        options.add(new Form.Option("", words.text(Text.ANY), chosen.isEmpty()));
        all.forEach(each -> options.add(new Form.Option(each, called.apply(each), each.equals(chosen))));
        return options;
    }

    private static List<Form.Option> sorts(HomeAsked.Wanted wanted, Words words) {
        return List.of(
                new Form.Option(
                        HomeAsked.Sort.NAME.word(), words.text(Text.SORT_NAME), wanted.sort() == HomeAsked.Sort.NAME),
                new Form.Option(
                        HomeAsked.Sort.LATEST.word(),
                        words.text(Text.SORT_CHANGED),
                        wanted.sort() == HomeAsked.Sort.LATEST));
    }
}
