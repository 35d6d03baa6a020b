package org.followthrough.site.desk;

import java.util.List;
import org.followthrough.dossier.Imports;
import org.followthrough.problem.Fault;
import org.followthrough.site.Language;
import org.followthrough.site.Mistake;
import org.followthrough.site.Page;
import org.jspecify.annotations.Nullable;

/// A dossier that was brought, as far as it has come.
///
/// @param text its text, or nothing
/// @param faults what is wrong with it
/// @param seen what it would change, or `null` where that is not known
/// @param isMoved whether the record has changed since it was last shown
record DossierView(
        String action,
        String text,
        String reason,
        List<Wrong> faults,
        @Nullable Seen seen,
        boolean isMoved) {

    static final int MOST_CHANGES = 200;
    private static final int MOST_FAULTS = 200;
    private static final int LONGEST = 300;

    /// Something that is wrong.
    ///
    /// @param line the line in the text, or `null` where it is of none
    /// @param there what stands in that line
    record Wrong(@Nullable Integer line, @Nullable Integer column, String there, String message, String expected) {}

    /// What it would change.
    ///
    /// @param expected the entity tag of what it was compared with, or nothing where that is new
    /// @param changes in sentences
    /// @param more whether there are more changes than are listed
    record Seen(
            boolean isNew, boolean isNothing, String expected, List<String> changes, boolean more, List<Moves> moves) {}

    static DossierView empty(Page page) {
        return new DossierView(action(page), "", "", List.of(), null, false);
    }

    static DossierView wrong(Page page, String text, Entered entered, List<Fault> faults) {
        var lines = text.lines().toList();
        return new DossierView(
                action(page),
                text,
                entered.text("reason"),
                faults.stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> wrong(fault, lines, page.language()))
                        .toList(),
                null,
                false);
    }

    static DossierView seen(
            Page page,
            DeskWords words,
            String text,
            Entered entered,
            Imports.Foreseeing foreseen,
            List<String> changes) {
        var imported = foreseen.imported();
        return new DossierView(
                action(page),
                text,
                entered.text("reason"),
                List.of(),
                new Seen(
                        imported.created(),
                        imported.changes().isEmpty(),
                        imported.created() ? "" : foreseen.before(),
                        changes,
                        imported.changes().size() > MOST_CHANGES,
                        Moves.of(foreseen.numbers(), page.language(), words.of(page.language()))),
                false);
    }

    DossierView moved() {
        return new DossierView(action, text, reason, faults, seen, true);
    }

    private static String action(Page page) {
        return page.language().path("/desk/dossier");
    }

    private static Wrong wrong(Fault fault, List<String> lines, Language language) {
        var mistake = Mistake.of(fault, language);
        var line = fault.line();
        var there = line == null || line < 1 || line > lines.size() ? "" : lines.get(line - 1);
        return new Wrong(line, fault.column(), shortened(there), mistake.message(), mistake.expected());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
