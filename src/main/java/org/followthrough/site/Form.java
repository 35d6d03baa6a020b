package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Worded;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// The form in which the reader chooses, filled in with what was chosen.
///
/// @param chosen what was chosen beside the day, in words
record Form(
        String action,
        String asOf,
        String knownAt,
        String publishedBy,
        String currency,
        String rateOn,
        List<Option> natures,
        List<Option> predating,
        List<Option> evidence,
        List<Option> bases,
        List<Option> units,
        List<String> chosen) {

    /// One thing to choose.
    record Option(String word, String label, boolean chosen) {}

    static Form of(Answer answer, Addresses addresses, DealsAsked.Wanted wanted) {
        var choices = addresses.choices();
        var question = answer.question();
        return new Form(
                addresses.language().path("/initiatives/" + addresses.initiative()),
                question.asOf().toString(),
                text(choices.knownAt()),
                text(choices.publishedBy()),
                text(choices.currency()),
                text(choices.rateOn()),
                Stream.of(Nature.values())
                        .map(each -> option(
                                each,
                                addresses.words().label(each),
                                choices.natures().contains(each)))
                        .toList(),
                Stream.of(Predating.values())
                        .map(each -> option(each, addresses.words().meaning(each), each == question.predating()))
                        .toList(),
                Stream.of(Evidence.values())
                        .map(each -> option(each, addresses.words().meaning(each), each == question.evidence()))
                        .toList(),
                Stream.of(Basis.values())
                        .map(each -> option(each, addresses.words().within(each), each == wanted.basis()))
                        .toList(),
                units(answer, addresses, wanted),
                chosen(addresses, wanted));
    }

    private static List<Option> units(Answer answer, Addresses addresses, DealsAsked.Wanted wanted) {
        var options = new ArrayList<Option>();
        options.add(new Option("", addresses.words().text(Text.EVERY_UNIT), wanted.unit() == null));
        var chosen = wanted.in(answer).getFirst().unit();
        for (var each : answer.tally().units()) {
            options.add(new Option(
                    each.unit().name(),
                    addresses.formats().name(each.unit()),
                    wanted.unit() != null && each.unit().equals(chosen)));
        }
        return options;
    }

    private static List<String> chosen(Addresses addresses, DealsAsked.Wanted wanted) {
        var chosen = new ArrayList<>(Chosen.of(addresses.choices()));
        if (wanted.unit() != null) {
            chosen.add(addresses.say().chosenUnit(addresses.formats().name(wanted.unit())));
        }
        return chosen;
    }

    private static Option option(Worded term, String label, boolean chosen) {
        return new Option(term.word(), label, chosen);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            default -> value.toString();
        };
    }
}
