package org.followthrough.site.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Intake;
import org.followthrough.dossier.Order;
import org.followthrough.dossier.ReadDossier;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;

/// Reads dossiers that were brought to the desk.
@ApplicationScoped
class DossierTexts {

    private final Intake intake;

    DossierTexts(Intake intake) {
        this.intake = intake;
    }

    /// Reads one, YAML or JSON, which is YAML too.
    ///
    /// @throws Refusal as the API would refuse it, also where the author may not write to its initiative
    ReadDossier read(String text, Author author) {
        if (text.isBlank()) {
            var fault = new Fault(
                    "",
                    null,
                    null,
                    null,
                    Phrase.of("No file was chosen, and no text was entered"),
                    Phrase.of("a dossier"));
            throw new Refusal.Malformed(fault.message(), List.of(fault));
        }
        var format = text.stripLeading().startsWith("{") ? Format.JSON : Format.YAML;
        var read = intake.read(text.getBytes(StandardCharsets.UTF_8), format);
        author.requireWriting(read.dossier().initiative().key());
        return read;
    }

    /// Why, for the change log.
    ///
    /// @throws Refusal.Unacceptable when it is too long
    String reason(Entered entered) {
        var reason = entered.text("reason");
        if (!Order.isReason(reason)) {
            var expected = Phrase.of("a text of at most %d characters", Order.LONGEST_REASON);
            var fault = new Fault("reason", null, null, null, Phrase.of("The reason cannot be read"), expected);
            throw new Refusal.Unacceptable(fault.message(), List.of(fault));
        }
        return reason.isEmpty() ? Order.NO_REASON : reason;
    }
}
