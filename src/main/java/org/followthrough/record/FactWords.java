package org.followthrough.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Share;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// What a fact says beside its date and support, named as in a dossier. What is not said is left out.
final class FactWords {

    private FactWords() {}

    static Map<String, Object> says(Fact fact) {
        var says = new LinkedHashMap<String, @Nullable Object>();
        switch (fact) {
            case Statement statement -> say(statement, says);
            case Milestone milestone -> say(milestone, says);
            case Attribution attribution -> say(attribution, says);
            case Overlap overlap -> say(overlap, says);
            case Replacement replacement -> {
                says.put("deal", replacement.deal());
                says.put("replaces", replacement.replaces());
            }
            case Participation participation -> {
                says.put("party", participation.party());
                says.put("role", participation.role().word());
                say(participation.period(), says);
            }
            case Claim claim -> say(claim, says);
            case Benchmark benchmark -> {
                says.put("key", benchmark.key());
                says.put("by", benchmark.by());
                says.put("per", benchmark.per().toString());
                says.put("figure", benchmark.figure().toString());
            }
            case ExchangeRate rate -> {
                says.put("currency", rate.currency().name());
                says.put("against", rate.against().name());
                says.put("rate", rate.rate());
            }
        }
        return said(says);
    }

    private static void say(Statement statement, Map<String, @Nullable Object> says) {
        says.put("commitment", statement.commitment());
        says.put("kind", statement.kind().word());
        says.put("figures", texts(statement.figures()));
        says.put("by", statement.by());
        says.put("until", statement.until() == null ? null : statement.until().toString());
    }

    private static void say(Milestone milestone, Map<String, @Nullable Object> says) {
        says.put("deal", milestone.deal());
        says.put("kind", milestone.kind().word());
        says.put("figures", texts(milestone.figures()));
        says.put("stage", milestone.stage() == null ? null : milestone.stage().word());
        says.put("due", milestone.due() == null ? null : milestone.due().toString());
        says.put("by", milestone.by());
    }

    private static void say(Attribution attribution, Map<String, @Nullable Object> says) {
        says.put("deal", attribution.deal());
        says.put("initiative", attribution.initiative());
        says.put("commitment", attribution.commitment());
        says.put("basis", attribution.basis().word());
        says.put("share", attribution.share());
        say(attribution.period(), says);
    }

    private static void say(Overlap overlap, Map<String, @Nullable Object> says) {
        says.put("key", overlap.key());
        says.put("deals", overlap.deals().isEmpty() ? null : overlap.deals());
        says.put("commitments", overlap.commitments().isEmpty() ? null : overlap.commitments());
        says.put("share", share(overlap.share()));
        says.put(
                "units",
                overlap.units().isEmpty()
                        ? null
                        : overlap.units().stream().map(Unit::name).toList());
    }

    private static void say(Claim claim, Map<String, @Nullable Object> says) {
        says.put("key", claim.key());
        says.put("party", claim.party());
        says.put("basis", claim.basis().word());
        says.put("stage", claim.stage().word());
        says.put("figure", claim.figure().toString());
        says.put("period", claim.period().equals(Period.ALWAYS) ? null : period(claim.period()));
    }

    private static void say(Period period, Map<String, @Nullable Object> says) {
        says.putAll(period(period));
    }

    private static Map<String, Object> period(Period period) {
        var says = new LinkedHashMap<String, @Nullable Object>();
        says.put("from", period.from() == null ? null : period.from().toString());
        says.put("to", period.to() == null ? null : period.to().toString());
        return said(says);
    }

    private static Map<String, Object> share(Share share) {
        var says = new LinkedHashMap<String, Object>();
        says.put("low", share.low());
        says.put("best", share.best());
        says.put("high", share.high());
        return says;
    }

    private static List<String> texts(List<Figure> figures) {
        return figures.stream().map(Figure::toString).toList();
    }

    private static Map<String, Object> said(Map<String, @Nullable Object> says) {
        var said = new LinkedHashMap<String, Object>();
        says.forEach((name, value) -> {
            if (value != null) {
                said.put(name, value);
            }
        });
        return said;
    }
}
