package org.followthrough.dossier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// What is on record, as somebody would write it to the API or in a dossier: figures and shares as text, and without
/// what goes without saying.
public final class InputForm {

    private InputForm() {}

    /// A fact, as JSON.
    public static String of(Fact fact) {
        return json(FactText.of(fact, null));
    }

    /// Terms of any kind, as JSON.
    public static String ofTerms(Object terms) {
        return json(
                switch (terms) {
                    case InitiativeTerms each -> TermsText.initiative(each);
                    case SourceTerms each -> TermsText.source(each);
                    case PartyTerms each -> TermsText.party(each);
                    case CommitmentTerms each -> TermsText.commitment(each);
                    case DealTerms each -> TermsText.deal(each);
                    default -> throw new IllegalArgumentException("No terms: " + terms.getClass());
                });
    }

    private static String json(Written.Fields fields) {
        var text = new StringWriter();
        try (var pen = new JsonPen(text)) {
            for (var field : fields.fields()) {
                pen.field(field.name(), field.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
