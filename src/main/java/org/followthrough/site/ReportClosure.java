package org.followthrough.site;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What came of a report.
@RegisterForReflection
public record ReportClosure(
        @Schema(
                description = "What came of it: up to 2,000 characters.",
                required = true,
                examples = "Corrected: the paper corrected itself.")
        @Nullable
        String note) {

    private static final int LONGEST = 2000;

    /// The note.
    ///
    /// @throws Refusal.Unacceptable when there is none, or too much of it
    String read() {
        var text = ReportForm.text(note);
        if (text.isEmpty() || text.length() > LONGEST) {
            var message = Phrase.of("A report is closed with a note");
            throw new Refusal.Unacceptable(
                    message,
                    List.of(new Fault("/note", null, null, null, message, Phrase.of("1 to 2,000 characters"))));
        }
        return text;
    }
}
