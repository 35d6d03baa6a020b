package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.UUID;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Share;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Support;
import org.jspecify.annotations.Nullable;

/// What a file says of facts, see [FactForm].
final class FactText {

    private FactText() {}

    /// @param id the id to write, or `null` for none
    static Written.Fields of(Fact fact, @Nullable UUID id) {
        var fields = new Written.Fields().word("id", id);
        switch (fact) {
            case Participation each -> participation(fields, each);
            case Statement each -> statement(fields, each);
            case Milestone each -> milestone(fields, each);
            case Attribution each -> attribution(fields, each);
            case Replacement each -> fields.word("deal", each.replaces());
            case Overlap each -> overlap(fields, each);
            case Claim each -> claim(fields, each);
            case Benchmark each -> benchmark(fields, each);
            case ExchangeRate each -> rate(fields, each);
        }
        return support(fields, fact.support());
    }

    private static void participation(Written.Fields fields, Participation each) {
        fields.word("party", each.party())
                .term("role", each.role(), null)
                .dates(each.period().from(), each.period().to());
    }

    private static void statement(Written.Fields fields, Statement each) {
        fields.term("kind", each.kind(), null)
                .word("on", each.on())
                .words("figures", each.figures())
                .word("by", each.by())
                .word("until", each.until());
    }

    private static void milestone(Written.Fields fields, Milestone each) {
        var stage = each.stage();
        fields.term("kind", each.kind(), null)
                .word("on", each.on())
                .words("figures", each.figures())
                .word("stage", stage == null ? null : stage.word())
                .word("due", each.due())
                .word("by", each.by());
    }

    private static void attribution(Written.Fields fields, Attribution each) {
        fields.word("towards", each.towards())
                .term("basis", each.basis(), null)
                .with("share", each.share().equals(BigDecimal.ONE) ? null : new Written.Number(each.share()))
                .dates(each.period().from(), each.period().to());
    }

    private static void overlap(Written.Fields fields, Overlap each) {
        fields.word("key", each.key())
                .words("deals", each.deals())
                .words("commitments", each.commitments())
                .with("share", share(each.share()))
                .words("units", each.units());
    }

    private static @Nullable Written share(Share share) {
        if (share.equals(Share.MAYBE)) {
            return null;
        }
        return share.low().equals(share.high())
                ? new Written.Number(share.best())
                : new Written.Fields()
                        .with("low", new Written.Number(share.low()))
                        .with("best", new Written.Number(share.best()))
                        .with("high", new Written.Number(share.high()));
    }

    private static void claim(Written.Fields fields, Claim each) {
        fields.word("key", each.key())
                .word("party", each.party())
                .term("basis", each.basis(), Basis.SPONSOR)
                .term("stage", each.stage(), null)
                .word("on", each.on())
                .with(
                        "period",
                        new Written.Fields()
                                .dates(each.period().from(), each.period().to()))
                .word("figure", each.figure());
    }

    private static void benchmark(Written.Fields fields, Benchmark each) {
        fields.word("key", each.key())
                .word("by", each.by())
                .word("per", each.per())
                .word("figure", each.figure())
                .word("on", each.on());
    }

    private static void rate(Written.Fields fields, ExchangeRate each) {
        fields.word("currency", each.currency())
                .word("against", each.against())
                .with("rate", new Written.Number(each.rate()))
                .word("on", each.on());
    }

    private static Written.Fields support(Written.Fields fields, Support support) {
        return fields.term("evidence", support.evidence(), Evidence.CLAIMED)
                .text("note", support.note())
                .with(
                        "cite",
                        new Written.Items(support.citations().stream()
                                .map(FactText::citation)
                                .toList()));
    }

    private static Written.Fields citation(Citation citation) {
        return new Written.Fields()
                .word("source", citation.source())
                .text("at", citation.at())
                .text("note", citation.note())
                .word("read", citation.read());
    }
}
