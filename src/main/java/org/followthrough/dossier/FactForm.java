package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.function.Function;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Support;
import org.jspecify.annotations.Nullable;

/// Reads facts, each with what it rests on.
public final class FactForm {

    private final Faults faults;
    private final Places places;
    private final Values values;
    private final FigureForm figures;
    private final ShareForm shares;

    public FactForm(Faults faults, Places places) {
        this.faults = faults;
        this.places = places;
        this.values = new Values(faults);
        this.figures = new FigureForm(faults);
        this.shares = new ShareForm(faults);
    }

    /// Reads one fact of a list: `reading` is to read what it says.
    Function<Form, Dossier.Line> line(Function<Form, Fact> reading) {
        return form -> {
            var id = values.optionalId(form.at("id"));
            return new Dossier.Line(id, places.put(reading.apply(form), form.spot()));
        };
    }

    public Fact participation(Form form) {
        return new Participation(
                values.reference(form.at("party")),
                values.term(form.at("role"), ParticipationRole.class, null),
                values.period(form.at("from"), form.at("to")),
                support(form));
    }

    public Fact statement(Form form, String commitment) {
        var kind = values.term(form.at("kind"), StatementKind.class, null);
        if (form.has("until") && kind != StatementKind.DELAYED) {
            faults.add(
                    form.at("until"), Phrase.of("Only a delayed commitment has a new end"), Phrase.of("no \"until\""));
        }
        return new Statement(
                commitment,
                kind,
                values.date(form.at("on")),
                figures.figures(form.items("figures")),
                values.optionalReference(form.at("by")),
                values.optionalDate(form.at("until")),
                support(form));
    }

    public Fact milestone(Form form, String deal) {
        var kind = values.term(form.at("kind"), MilestoneKind.class, null);
        var planned = kind == MilestoneKind.PLANNED;
        return new Milestone(
                deal,
                kind,
                values.date(form.at("on")),
                figures.figures(form.items("figures")),
                plannedStage(form, planned),
                due(form, planned),
                values.optionalReference(form.at("by")),
                support(form));
    }

    public Fact attribution(Form form, String deal, String initiative) {
        var towards = values.reference(form.at("towards"));
        var basis = values.term(form.at("basis"), Basis.class, null);
        var share = values.read(form.at("share"), Phrase.of("a number from 0 to 1"), ShareForm::share)
                .orElse(BigDecimal.ONE);
        return new Attribution(
                deal,
                initiative,
                towards.equals(initiative) ? null : towards,
                basis,
                share,
                values.period(form.at("from"), form.at("to")),
                support(form));
    }

    public Fact replacement(Form form, String deal) {
        return new Replacement(deal, values.reference(form.at("deal")), support(form));
    }

    public Fact overlap(Form form) {
        return new Overlap(
                values.key(form.at("key")),
                form.items("deals").stream().map(values::reference).toList(),
                form.items("commitments").stream().map(values::reference).toList(),
                shares.share(form.at("share")),
                values.units(form),
                support(form));
    }

    public Fact claim(Form form) {
        var key = values.key(form.at("key"));
        var period = form.at("period");
        return new Claim(
                key,
                values.optionalReference(form.at("party")),
                values.term(form.at("basis"), Basis.class, Basis.SPONSOR),
                values.term(form.at("stage"), ClaimedStage.class, null),
                values.date(form.at("on")),
                period.isAbsent()
                        ? Period.ALWAYS
                        : Form.read(period, faults, part -> values.period(part.at("from"), part.at("to"))),
                figures.figure(form.at("figure")),
                support(form));
    }

    public Fact benchmark(Form form) {
        return new Benchmark(
                values.key(form.at("key")),
                values.optionalReference(form.at("by")),
                figures.figure(form.at("per")),
                figures.figure(form.at("figure")),
                values.date(form.at("on")),
                support(form));
    }

    public Fact rate(Form form) {
        var rate = values.optionalNumber(form.at("rate"));
        return new ExchangeRate(
                values.unit(form.at("currency")),
                values.unit(form.at("against")),
                rate == null ? values.missing(form.at("rate"), Phrase.of("a number above zero"), BigDecimal.ONE) : rate,
                wholeDay(form.at("on")),
                support(form));
    }

    private Support support(Form form) {
        var cite = form.at("cite");
        var citations = form.forms("cite", this::citation);
        if (citations.isEmpty() && (cite.isAbsent() || cite.node() instanceof Node.Items)) {
            faults.add(
                    cite,
                    Phrase.of("The fact has no citation"),
                    Phrase.of("a list of at least one, such as [{source: <key>}]"));
        }
        return new Support(
                values.term(form.at("evidence"), Evidence.class, Evidence.CLAIMED),
                citations,
                values.optionalText(form.at("note"), Values.PROSE));
    }

    private Citation citation(Form form) {
        return new Citation(
                values.reference(form.at("source")),
                values.optionalLine(form.at("at"), Values.TITLE),
                values.optionalText(form.at("note"), Values.PROSE),
                values.optionalDay(form.at("read")));
    }

    private @Nullable Stage plannedStage(Form form, boolean planned) {
        var spot = form.at("stage");
        refuseUnlessPlanned(spot, planned);
        return planned ? values.term(spot, Stage.class, null) : null;
    }

    private @Nullable PartialDate due(Form form, boolean planned) {
        var spot = form.at("due");
        refuseUnlessPlanned(spot, planned);
        return planned ? values.date(spot) : null;
    }

    private void refuseUnlessPlanned(Spot spot, boolean planned) {
        if (!planned && !spot.isAbsent()) {
            faults.add(
                    spot,
                    Phrase.of("Only what is planned has a stage and the day it is due"),
                    Phrase.of("the kind planned, or neither"));
        }
    }

    private PartialDate wholeDay(Spot spot) {
        var date = values.date(spot);
        if (date.isPartial() && !spot.isAbsent()) {
            faults.add(
                    spot,
                    new Unreadable(
                            date.toString(), Phrase.of("is not a whole day"), Phrase.of("a day such as 2025-07-21")));
        }
        return date;
    }
}
