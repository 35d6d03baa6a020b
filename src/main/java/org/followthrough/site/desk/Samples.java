package org.followthrough.site.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.site.Language;
import org.followthrough.site.Mistake;

/// Fields as they look, empty, filled in and refused, for the page on the looks of the pages.
@Singleton
public class Samples {

    private final DeskWords words;

    Samples(DeskWords words) {
        this.words = words;
    }

    /// Each for the tag `field`.
    public List<?> fields(Language language) {
        var said = words.of(language);
        var wrong = new Fault(
                "/on",
                null,
                null,
                "31/7/2025",
                Phrase.of("\"%s\" %s", "31/7/2025", Phrase.of("is not a date")),
                Phrase.of("a date such as 2025-07-31"));
        return List.of(
                input(said, "summary", DeskText.F_SUMMARY, Shape.LINE, "", List.of(), List.of()),
                input(
                        said,
                        "figures",
                        DeskText.F_FIGURES,
                        Shape.FIGURES,
                        "at least USD 500bn",
                        List.of(ReadBack.of("at least USD 500bn", language.formats(), said)),
                        List.of()),
                input(
                        said,
                        "on",
                        DeskText.F_ON,
                        Shape.LINE,
                        "31/7/2025",
                        List.of(),
                        List.of(Mistake.of(wrong, language))));
    }

    private static Input input(
            DeskTexts said,
            String name,
            DeskText label,
            Shape shape,
            String value,
            List<String> readings,
            List<Mistake> faults) {
        return new Input(
                name, said.text(label), null, shape, value, true, List.of(), null, readings, faults, List.of());
    }
}
