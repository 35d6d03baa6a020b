package org.followthrough.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Period;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;

/// What each kind of fact says, in a few words.
final class FactWords {

    private final Facts known;
    private final Addresses addresses;
    private final Sentence sentence = new Sentence();

    private FactWords(Facts known, Addresses addresses) {
        this.known = known;
        this.addresses = addresses;
    }

    static List<Piece> of(Fact fact, Facts known, Addresses addresses) {
        var words = new FactWords(known, addresses);
        words.say(fact);
        return words.sentence.pieces();
    }

    private void say(Fact fact) {
        switch (fact) {
            case Statement statement -> say(statement);
            case Milestone milestone -> say(milestone);
            case Attribution attribution -> say(attribution);
            case Overlap overlap -> say(overlap);
            case Replacement replacement -> say(replacement);
            case Participation participation -> say(participation);
            case Claim claim -> say(claim);
            case Benchmark benchmark -> say(benchmark);
            case ExchangeRate rate -> say(rate);
        }
    }

    private void say(Statement statement) {
        var to =
                switch (statement.kind()) {
                    case RAISED, REDUCED -> " to ";
                    case ANNOUNCED, REAFFIRMED, DELAYED, WITHDRAWN, DISPUTED, DECLARED_FULFILLED -> " ";
                };
        sentence.say(Words.label(statement.kind()) + figures(statement.figures(), to));
        if (statement.until() != null) {
            sentence.say(" until " + Formats.text(statement.until()));
        }
    }

    private void say(Milestone milestone) {
        sentence.say(Words.label(milestone.kind()) + figures(milestone.figures(), " "));
        if (milestone.stage() != null) {
            sentence.say(" to be " + milestone.stage().word());
        }
        if (milestone.due() != null) {
            sentence.say(", due " + Formats.text(milestone.due()));
        }
    }

    private void say(Attribution attribution) {
        say("", attribution.deal(), this::deal);
        sentence.say(" counts towards ");
        say("", attribution.towards(), key -> Cited.towards(key, known, addresses));
        sentence.say(": " + Words.label(attribution.basis()));
        if (attribution.share().intValue() != 1) {
            sentence.say(", " + Formats.percent(attribution.share()) + " of it");
        }
        period(attribution.period());
    }

    private void say(Overlap overlap) {
        overlap.deals().forEach(key -> say(" and ", key, this::deal));
        overlap.commitments().forEach(key -> say(" and ", key, each -> Cited.commitment(each, known, addresses)));
        sentence.say(" may be the same; share that overlaps: " + Formats.text(overlap.share()));
        if (!overlap.units().isEmpty()) {
            sentence.say(", in " + overlap.units().stream().map(Formats::name).collect(Collectors.joining(", ")));
        }
    }

    private void say(Replacement replacement) {
        say("", replacement.deal(), this::deal);
        sentence.say(" replaces ");
        say("", replacement.replaces(), this::deal);
    }

    private void say(Participation participation) {
        say("", participation.party(), this::party);
        sentence.say(", " + Words.label(participation.role()));
        period(participation.period());
    }

    private void say(Claim claim) {
        sentence.say("claimed " + Formats.text(claim.figure()) + " " + stage(claim.stage()));
        if (claim.party() != null) {
            sentence.say(" by ");
            say("", claim.party(), this::party);
        }
        sentence.say(", " + Words.within(claim.basis()));
        period(claim.period());
    }

    private void say(Benchmark benchmark) {
        sentence.say("%s goes with %s".formatted(Formats.text(benchmark.per()), Formats.text(benchmark.figure())));
        if (benchmark.by() != null) {
            sentence.say(", according to ");
            say("", benchmark.by(), this::party);
        }
    }

    private void say(ExchangeRate rate) {
        sentence.say("1 %s = %s %s".formatted(rate.currency(), rate.rate().toPlainString(), rate.against()));
    }

    /// What a claimed total is a total of.
    static String stage(ClaimedStage stage) {
        return switch (stage) {
            case ANNOUNCED -> "announced";
            case PROPOSED -> "proposed";
            case AGREED -> "agreed";
            case UNDERWAY -> "underway";
            case REALISED -> "realised";
        };
    }

    private void period(Period period) {
        if (!period.equals(Period.ALWAYS)) {
            sentence.say(", " + Formats.text(period));
        }
    }

    private void say(String between, String key, Function<String, Piece> named) {
        if (!between.isEmpty() && !sentence.pieces().isEmpty()) {
            sentence.say(between);
        }
        var piece = named.apply(key);
        sentence.say(piece.text(), piece.href());
    }

    private Piece deal(String key) {
        return Cited.deal(key, known, addresses);
    }

    private Piece party(String key) {
        return Cited.party(key, known, addresses);
    }

    private static String figures(List<Figure> figures, String before) {
        return figures.isEmpty()
                ? ""
                : before + figures.stream().map(Formats::text).collect(Collectors.joining(" and "));
    }
}
