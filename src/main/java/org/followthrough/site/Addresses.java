package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.record.Link;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Rule;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// Where the pages and data of one initiative are, with the choices of the reader kept. Keys are slugs, so they stand
/// in an address as they are.
record Addresses(String initiative, Choices choices) {

    String tracker() {
        return choices.on(page());
    }

    /// The explanation of a cell of the ladder.
    ///
    /// @param commitment of which commitment alone, or `null` for the initiative
    String cell(Unit unit, Basis basis, Stage stage, @Nullable String commitment) {
        return explanation(commitment, "unit", unit.name(), "basis", basis.word(), "stage", stage.word());
    }

    /// The explanation of what rules of thumb suggest for a cell.
    String implied(Unit unit, Basis basis, Stage stage, @Nullable String commitment) {
        return explanation(
                commitment, "line", "implied", "unit", unit.name(), "basis", basis.word(), "stage", stage.word());
    }

    /// The explanation of a line that has no basis, such as `announced.current`.
    String line(String line, Unit unit, @Nullable String commitment) {
        return explanation(commitment, "line", line, "unit", unit.name());
    }

    /// The explanation of a line on a basis, such as `bridge.overlap`.
    String line(String line, Unit unit, Basis basis) {
        return explanation(null, "line", line, "unit", unit.name(), "basis", basis.word());
    }

    String deal(String key) {
        return choices.on("/deals/" + Link.encoded(key));
    }

    String commitment(String key) {
        return choices.on("/commitments/" + Link.encoded(key));
    }

    String party(String key) {
        return choices.on("/parties/" + Link.encoded(key));
    }

    String source(String key) {
        return choices.on("/sources/" + Link.encoded(key));
    }

    String ladderCsv() {
        return choices.on(page() + ".csv");
    }

    String dealsCsv() {
        return choices.on(page() + "/deals.csv");
    }

    String trackerJson() {
        return choices.on(Link.API + page() + "/tracker");
    }

    String timelineJson(Unit unit, Basis basis) {
        return choices.on(Link.API + page() + "/timeline", "unit", unit.name(), "basis", basis.word());
    }

    String explanationJson(String line, Unit unit, Basis basis, Stage stage, @Nullable String commitment) {
        return asking(
                Link.API + page() + "/tracker/explanation",
                commitment,
                "line",
                line,
                "unit",
                unit.name(),
                "basis",
                basis.word(),
                "stage",
                stage.word());
    }

    String dossier() {
        return Link.API + page() + "/dossier";
    }

    static String method(Rule rule) {
        return "/method#" + rule.word();
    }

    private String page() {
        return "/initiatives/" + Link.encoded(initiative);
    }

    private String explanation(@Nullable String commitment, String... own) {
        return asking(page() + "/explanation", commitment, own);
    }

    private String asking(String path, @Nullable String commitment, String... own) {
        var parameters = new ArrayList<>(List.of(own));
        if (commitment != null) {
            parameters.add("commitment");
            parameters.add(commitment);
        }
        return choices.on(path, parameters.toArray(String[]::new));
    }
}
