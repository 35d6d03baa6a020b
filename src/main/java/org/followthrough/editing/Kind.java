package org.followthrough.editing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.dossier.Form;
import org.followthrough.dossier.Keys;
import org.followthrough.dossier.TermsForm;
import org.followthrough.dossier.Thing;
import org.followthrough.record.StoredForm;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Worded;

/// What has a key and versions, with how its terms are read.
enum Kind implements Worded {
    INITIATIVE(SubjectKind.INITIATIVE, InitiativeTerms.class),
    SOURCE(SubjectKind.SOURCE, SourceTerms.class),
    PARTY(SubjectKind.PARTY, PartyTerms.class),
    COMMITMENT(SubjectKind.COMMITMENT, CommitmentTerms.class),
    DEAL(SubjectKind.DEAL, DealTerms.class);

    private final SubjectKind kind;
    private final Class<?> terms;

    Kind(SubjectKind kind, Class<?> terms) {
        this.kind = kind;
        this.terms = terms;
    }

    /// The kind by its word in addresses.
    static Optional<Kind> ofPlural(String plural) {
        return Arrays.stream(values())
                .filter(each -> each.plural().equals(plural))
                .findFirst();
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String plural() {
        return kind.plural();
    }

    /// Whether it is at home in the dossier of one initiative.
    boolean isAtHome() {
        return this == COMMITMENT || this == DEAL;
    }

    /// Whether it is shared by all dossiers.
    boolean isShared() {
        return this == SOURCE || this == PARTY;
    }

    Thing thing(String key) {
        return new Thing(word(), key);
    }

    /// Reads terms from their stored form.
    Object read(String stored) {
        return StoredForm.read(stored, terms);
    }

    /// Reads terms as somebody wrote them.
    Object read(Form form, TermsForm reading, Keys keys) {
        return switch (this) {
            case INITIATIVE -> reading.initiative(form, keys);
            case SOURCE -> reading.source(form, keys);
            case PARTY -> reading.party(form, keys);
            case COMMITMENT -> reading.commitment(form, keys);
            case DEAL -> reading.deal(form, keys);
        };
    }

    /// The key that terms have.
    static String key(Object terms) {
        return switch (terms) {
            case InitiativeTerms each -> each.key();
            case SourceTerms each -> each.key();
            case PartyTerms each -> each.key();
            case CommitmentTerms each -> each.key();
            case DealTerms each -> each.key();
            default -> throw new IllegalArgumentException("No terms: " + terms.getClass());
        };
    }
}
