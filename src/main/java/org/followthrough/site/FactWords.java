package org.followthrough.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Period;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;

/// What each kind of fact says, in a few words.
final class FactWords {

    private final Facts known;
    private final Addresses addresses;
    private final Sentences say;
    private final Words words;
    private final Formats formats;
    private final Sentence sentence = new Sentence();

    private FactWords(Facts known, Addresses addresses) {
        this.known = known;
        this.addresses = addresses;
        this.say = addresses.say();
        this.words = addresses.words();
        this.formats = addresses.formats();
    }

    static List<Piece> of(Fact fact, Facts known, Addresses addresses) {
        var words = new FactWords(known, addresses);
        return words.sentence.pieces(words.withSpeaker(fact));
    }

    private String withSpeaker(Fact fact) {
        var by = fact instanceof Statement statement
                ? statement.by()
                : fact instanceof Milestone milestone ? milestone.by() : null;
        return by == null ? said(fact) : say.saidBy(said(fact), party(by));
    }

    private String said(Fact fact) {
        return switch (fact) {
            case Statement statement -> said(statement);
            case Milestone milestone -> said(milestone);
            case Attribution attribution -> said(attribution);
            case Overlap overlap -> said(overlap);
            case Replacement replacement -> say.replaces(deal(replacement.deal()), deal(replacement.replaces()));
            case Participation participation -> said(participation);
            case Claim claim -> said(claim);
            case Benchmark benchmark -> said(benchmark);
            case ExchangeRate rate -> said(rate);
        };
    }

    private String said(Statement statement) {
        var kind = words.label(statement.kind());
        var said = statement.figures().isEmpty() ? kind : said(statement.kind(), kind, figures(statement.figures()));
        return statement.until() == null ? said : say.saysUntil(said, formats.when(statement.until()));
    }

    private String said(StatementKind kind, String label, String figures) {
        return switch (kind) {
            case RAISED, REDUCED -> say.saysTo(label, figures);
            case ANNOUNCED, REAFFIRMED, DELAYED, WITHDRAWN, DISPUTED, DECLARED_FULFILLED -> say.says(label, figures);
        };
    }

    private String said(Milestone milestone) {
        var kind = words.label(milestone.kind());
        var said = milestone.figures().isEmpty() ? kind : say.says(kind, figures(milestone.figures()));
        var stage = milestone.stage();
        var planned = stage == null ? said : say.planned(said, words.word(stage));
        return milestone.due() == null ? planned : say.due(planned, formats.when(milestone.due()));
    }

    private String said(Attribution attribution) {
        var towards = sentence.mark(Cited.towards(attribution.towards(), known, addresses));
        var said = say.countsTowards(deal(attribution.deal()), towards, words.label(attribution.basis()));
        var isWhole = attribution.share().intValue() == 1;
        return within(
                isWhole ? said : said + ", " + say.ofIt(formats.percent(attribution.share())), attribution.period());
    }

    private String said(Overlap overlap) {
        var things = Stream.concat(
                        overlap.deals().stream().map(this::deal),
                        overlap.commitments().stream()
                                .map(key -> sentence.mark(Cited.commitment(key, known, addresses))))
                .reduce((one, other) -> say.and(one, other))
                .orElse("");
        var said = say.mayBeTheSame(things, formats.text(overlap.share()));
        return overlap.units().isEmpty()
                ? said
                : said + ", "
                        + say.inUnits(
                                overlap.units().stream().map(formats::name).collect(Collectors.joining(", ")));
    }

    private String said(Participation participation) {
        var said = say.takesPart(party(participation.party()), words.label(participation.role()));
        return within(said, participation.period());
    }

    private String said(Claim claim) {
        var said = say.claimed(formats.text(claim.figure()), words.label(claim.stage()));
        var by = claim.party() == null ? said : say.claimedBy(said, party(claim.party()));
        return within(by + ", " + words.within(claim.basis()), claim.period());
    }

    private String said(Benchmark benchmark) {
        var said = say.goesWith(
                formats.text(benchmark.per()), formats.isPlural(benchmark.per()), formats.text(benchmark.figure()));
        return benchmark.by() == null ? said : say.accordingTo(said, party(benchmark.by()));
    }

    private String said(ExchangeRate rate) {
        return "1 %s = %s %s".formatted(rate.currency(), formats.plain(rate.rate()), rate.against());
    }

    private String within(String said, Period period) {
        return period.equals(Period.ALWAYS) ? said : said + ", " + formats.text(period);
    }

    private String deal(String key) {
        return sentence.mark(Cited.deal(key, known, addresses));
    }

    private String party(String key) {
        return sentence.mark(Cited.party(key, known, addresses));
    }

    private String figures(List<Figure> figures) {
        Function<Figure, String> text = formats::text;
        return figures.stream()
                .map(text)
                .reduce((one, other) -> say.and(one, other))
                .orElse("");
    }
}
