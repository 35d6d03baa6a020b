package org.followthrough.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;

/// Writes a dossier in the form that [DossierReader] reads, always in the same words: figures as their canonical text,
/// and without what is meant anyway. What is read back is the same dossier.
public final class DossierWriter {

    private final Dossier dossier;
    private final boolean withIds;
    private final Map<Class<?>, Map<String, List<Dossier.Line>>> lines;

    private DossierWriter(Dossier dossier, boolean withIds) {
        this.dossier = dossier;
        this.withIds = withIds;
        this.lines = dossier.facts().stream()
                .collect(Collectors.groupingBy(
                        line -> line.fact().getClass(),
                        Collectors.groupingBy(line -> subject(line.fact()), LinkedHashMap::new, Collectors.toList())));
    }

    /// Writes a dossier as text.
    ///
    /// @param to where to; it is flushed and stays open
    /// @param withIds whether facts carry the ids under which they stand on record
    /// @throws IOException when `to` does
    public static void write(Dossier dossier, Format format, boolean withIds, Writer to) throws IOException {
        try (var pen =
                switch (format) {
                    case YAML -> new YamlPen(to);
                    case JSON -> new JsonPen(to);
                }) {
            new DossierWriter(dossier, withIds).write(pen);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// The whole file as one text, for where it is short.
    public static String text(Dossier dossier, Format format, boolean withIds) {
        var text = new StringWriter();
        try {
            write(dossier, format, withIds, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(Pen pen) throws IOException {
        pen.field("dossier", new Written.Number(BigDecimal.ONE));
        pen.field("initiative", TermsText.initiative(dossier.initiative()));
        list(pen, "sources", dossier.sources(), TermsText::source);
        list(pen, "parties", dossier.parties(), TermsText::party);
        list(pen, "participations", lines(Participation.class, ""), this::fact);
        list(pen, "commitments", dossier.commitments(), this::commitment);
        deals(pen);
        list(pen, "overlaps", lines(Overlap.class, ""), this::fact);
        list(pen, "claims", lines(Claim.class, ""), this::fact);
        list(pen, "benchmarks", lines(Benchmark.class, ""), this::fact);
        list(pen, "rates", lines(ExchangeRate.class, ""), this::fact);
    }

    private void deals(Pen pen) throws IOException {
        var here = dossier.deals().stream().map(DealTerms::key).collect(Collectors.toSet());
        var elsewhere = lines.getOrDefault(Attribution.class, Map.of()).keySet().stream()
                .filter(key -> !here.contains(key))
                .toList();
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return;
        }
        pen.beginList("deals");
        for (var deal : dossier.deals()) {
            pen.item(deal(deal));
        }
        for (var key : elsewhere) {
            pen.item(facts(new Written.Fields().word("key", key), "attributions", Attribution.class, key));
        }
        pen.endList();
    }

    private Written.Fields commitment(CommitmentTerms terms) {
        return facts(TermsText.commitment(terms), "statements", Statement.class, terms.key());
    }

    private Written.Fields deal(DealTerms terms) {
        var fields = TermsText.deal(terms);
        facts(fields, "milestones", Milestone.class, terms.key());
        facts(fields, "attributions", Attribution.class, terms.key());
        return facts(fields, "replaces", Replacement.class, terms.key());
    }

    private Written.Fields facts(Written.Fields fields, String name, Class<? extends Fact> kind, String subject) {
        return fields.with(
                name,
                new Written.Items(lines(kind, subject).stream().map(this::fact).toList()));
    }

    private Written.Fields fact(Dossier.Line line) {
        return FactText.of(line.fact(), withIds ? line.id() : null);
    }

    private List<Dossier.Line> lines(Class<? extends Fact> kind, String subject) {
        return lines.getOrDefault(kind, Map.of()).getOrDefault(subject, List.of());
    }

    /// The thing under which a fact stands in the file, or nothing when it stands in a list of its own.
    private static String subject(Fact fact) {
        return switch (fact) {
            case Statement each -> each.commitment();
            case Milestone each -> each.deal();
            case Attribution each -> each.deal();
            case Replacement each -> each.deal();
            case Overlap _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> "";
        };
    }

    private static <T> void list(Pen pen, String name, List<T> things, Function<T, Written.Fields> writing)
            throws IOException {
        if (things.isEmpty()) {
            return;
        }
        pen.beginList(name);
        for (var thing : things) {
            pen.item(writing.apply(thing));
        }
        pen.endList();
    }
}
