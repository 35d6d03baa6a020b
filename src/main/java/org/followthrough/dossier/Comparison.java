package org.followthrough.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.followthrough.dossier.Standing.Held;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// Compares a dossier with what stands on record, and drafts what is to be written so that the record says what the
/// dossier says. Where they agree, nothing is.
final class Comparison {

    private final Dossier dossier;
    private final Standing standing;
    private final Elsewhere elsewhere;
    private final Draft draft = new Draft();

    private Comparison(Dossier dossier, Standing standing, Elsewhere elsewhere) {
        this.dossier = dossier;
        this.standing = standing;
        this.elsewhere = elsewhere;
    }

    /// Drafts an import.
    ///
    /// @param recordedAt the moment at which it is recorded
    static Draft draft(Dossier dossier, Standing standing, Elsewhere elsewhere, Instant recordedAt) {
        var comparison = new Comparison(dossier, standing, elsewhere);
        comparison.terms();
        comparison.listing();
        var key = dossier.initiative().key();
        new FactComparison(comparison.draft, key, recordedAt, elsewhere.takenIds())
                .compare(standing.facts(), dossier.facts());
        comparison.draft.touchedInitiatives.add(key);
        return comparison.draft;
    }

    private void terms() {
        var key = dossier.initiative().key();
        var closed = elsewhere.closed();
        new TermsComparison<>(draft, key, "initiative", InitiativeTerms::key)
                .shared(List.of(dossier.initiative()), initiative(), closedInitiative());
        new TermsComparison<>(draft, key, "source", SourceTerms::key)
                .shared(dossier.sources(), elsewhere.sources(), closed);
        new TermsComparison<>(draft, key, "party", PartyTerms::key)
                .shared(dossier.parties(), elsewhere.parties(), closed);
        new TermsComparison<>(draft, key, "commitment", CommitmentTerms::key)
                .atHome(dossier.commitments(), standing.commitments(), closed);
        new TermsComparison<>(draft, key, "deal", DealTerms::key).atHome(dossier.deals(), standing.deals(), closed);
        standing.deals().forEach(held -> touchWhole(held.terms()));
        dossier.deals().forEach(this::touchWhole);
    }

    private Map<String, Held<InitiativeTerms>> initiative() {
        var initiative = standing.initiative();
        return initiative == null || initiative.isClosed()
                ? Map.of()
                : Map.of(
                        initiative.terms().key(),
                        new Held<>(initiative.terms().key(), initiative.terms(), initiative.version(), null));
    }

    private Map<String, Integer> closedInitiative() {
        var initiative = standing.initiative();
        return initiative == null || !initiative.isClosed()
                ? Map.of()
                : Map.of("initiative:" + initiative.terms().key(), initiative.version());
    }

    /// A deal that becomes part of another, or is no longer, changes the other too.
    private void touchWhole(DealTerms part) {
        if (part.partOf() != null && draft.touchedDeals.contains(part.key())) {
            draft.touchedDeals.add(part.partOf());
        }
    }

    private void listing() {
        var before = new Listing(standing.sources(), standing.parties());
        var after = Listing.of(dossier, elsewhere);
        if (after.equals(before)) {
            return;
        }
        var key = dossier.initiative().key();
        list("source", after.sources());
        list("party", after.parties());
        draft.listedAnew = key;
        draft.note(
                ChangeKind.LISTING,
                new Thing("initiative", key),
                key,
                StoredForm.write(before),
                StoredForm.write(after));
    }

    private void list(String kind, List<String> keys) {
        IntStream.range(0, keys.size())
                .forEach(at -> draft.list(dossier.initiative().key(), kind, keys.get(at), at + 1));
    }
}
