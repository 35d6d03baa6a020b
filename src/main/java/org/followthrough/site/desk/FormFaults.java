package org.followthrough.site.desk;

import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;

/// What is wrong with a form, said of the form: the rules speak of what the API is sent, which nobody sees who chooses
/// from a list.
final class FormFaults {

    private static final String NOBODY_ANSWERED = "?";

    private FormFaults() {}

    /// The same of a field.
    ///
    /// @param value what was entered in it
    static Fault of(Fault fault, Field field, String value) {
        if (fault.pointer().endsWith("/cite")) {
            return said(
                    fault,
                    Phrase.of("No source is named yet"),
                    Phrase.of("the key of a source on record, chosen from the list, or a new source entered below"));
        }
        if (field.name().equals(Sameness.NAME) && NOBODY_ANSWERED.equals(fault.read())) {
            return said(fault, Phrase.of("Nobody has answered yet"), Phrase.of("one of the answers"));
        }
        return value.isEmpty() && fault.message().template().endsWith(" is missing") ? missing(fault, field) : fault;
    }

    private static Fault missing(Fault fault, Field field) {
        return switch (field.shape()) {
            case CHOICE, CHOICES -> said(fault, Phrase.of("Nothing is chosen yet"), Phrase.of("one of the list"));
            case KEY ->
                said(fault, Phrase.of("Nothing is entered yet"), Phrase.of("a key on record, chosen from the list"));
            case FIGURE, FIGURES ->
                said(fault, Phrase.of("Nothing is entered yet"), Phrase.of("a figure such as USD 11.9bn"));
            case LINE, PROSE, NUMBER, LINES, PAIRS, PARTIES, SITES ->
                said(fault, Phrase.of("Nothing is entered yet"), fault.expected());
        };
    }

    private static Fault said(Fault fault, Phrase message, Phrase expected) {
        return new Fault(fault.pointer(), fault.line(), fault.column(), fault.read(), message, expected);
    }
}
