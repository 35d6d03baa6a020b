package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Nature;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Site;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What a file says of the things with a key, see [TermsForm].
final class TermsText {

    private TermsText() {}

    static Written.Fields initiative(InitiativeTerms terms) {
        var usual = terms.units().equals(List.of(terms.currency()));
        return new Written.Fields()
                .word("key", terms.key())
                .text("name", terms.name())
                .with(terms.names(), "names")
                .word("country", terms.country())
                .word("currency", terms.currency())
                .words("units", usual ? List.of() : terms.units())
                .words("natures", terms.natures().stream().map(Worded::word).toList())
                .word("checked", terms.checked())
                .text("summary", terms.summary());
    }

    static Written.Fields source(SourceTerms terms) {
        return new Written.Fields()
                .word("key", terms.key())
                .text("title", terms.title())
                .text("publisher", terms.publisher())
                .word("published", terms.published())
                .text("url", terms.url())
                .text("archivedUrl", terms.archivedUrl())
                .word("language", terms.language())
                .word("via", terms.via());
    }

    static Written.Fields party(PartyTerms terms) {
        return new Written.Fields()
                .word("key", terms.key())
                .text("name", terms.name())
                .word("parent", terms.parent())
                .with(terms.identifiers(), "identifiers")
                .word("country", terms.country());
    }

    static Written.Fields commitment(CommitmentTerms terms) {
        var horizon = terms.horizon();
        return new Written.Fields()
                .word("key", terms.key())
                .text("title", terms.title())
                .term("kind", terms.kind(), CommitmentKind.PLEDGE)
                .word("partOf", terms.partOf())
                .words("by", terms.by())
                .word("announcedBy", terms.announcedBy())
                .with("horizon", horizon == null ? null : new Written.Fields().dates(horizon.from(), horizon.to()))
                .text("summary", terms.summary());
    }

    static Written.Fields deal(DealTerms terms) {
        var parties = terms.parties().stream()
                .map(each -> new Written.Fields().word("party", each.party()).text("role", each.role()))
                .toList();
        return new Written.Fields()
                .word("key", terms.key())
                .text("title", terms.title())
                .term("nature", terms.nature(), Nature.MIXED)
                .word("partOf", terms.partOf())
                .with("parties", new Written.Items(parties))
                .with(
                        "sites",
                        new Written.Items(
                                terms.sites().stream().map(TermsText::site).toList()))
                .text("summary", terms.summary());
    }

    private static Written.Fields site(Site site) {
        return new Written.Fields()
                .text("name", site.name())
                .word("region", site.region())
                .word("country", site.country())
                .with("latitude", number(site.latitude()))
                .with("longitude", number(site.longitude()));
    }

    private static Written.@Nullable Number number(@Nullable BigDecimal number) {
        return number == null ? null : new Written.Number(number);
    }
}
