package org.followthrough.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.figure.Unit;
import org.followthrough.record.Link;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Rule;
import org.followthrough.tally.Stage;
import org.followthrough.tracker.MovementParameters;
import org.jspecify.annotations.Nullable;

/// Where the pages and data of one initiative are, with the choices of the reader kept. Keys are slugs, so they stand
/// in an address as they are.
record Addresses(String initiative, Choices choices) {

    Language language() {
        return choices.language();
    }

    Sentences say() {
        return language().say();
    }

    Words words() {
        return language().words();
    }

    Formats formats() {
        return language().formats();
    }

    String tracker(String... own) {
        return choices.on(page(), own);
    }

    String home() {
        return language().path("/");
    }

    /// A chart as a file of its own.
    ///
    /// @param unit `null` where the chart is the same in all, or the first is meant
    /// @param basis `null` where the chart shows all
    String drawing(Chart chart, @Nullable Unit unit, @Nullable Basis basis) {
        return choices.on(chart(chart) + ".svg", of(unit, basis));
    }

    /// A chart as a picture of pixels, of what [#drawing] is.
    String pixels(Chart chart, @Nullable Unit unit, @Nullable Basis basis) {
        return choices.on(chart(chart) + ".png", of(unit, basis));
    }

    /// A chart alone, for pages of others, of what [#drawing] is.
    String embed(Chart chart, @Nullable Unit unit, @Nullable Basis basis) {
        return choices.on(EmbedPage.PATH + chart(chart), of(unit, basis));
    }

    /// The same, where the basis that is meant when none is named need not be.
    String embed(Chart chart, ChartParameters.Of of) {
        return embed(chart, of.unit(), of.basis() == Basis.SPONSOR ? null : of.basis());
    }

    /// A chart as files, the drawings of what [#drawing] is.
    ///
    /// @param csv where its numbers are as a table
    /// @param json where they are as the API has them
    List<Picture.File> files(Chart chart, @Nullable Unit unit, @Nullable Basis basis, String csv, String json) {
        return List.of(
                new Picture.File("CSV", csv),
                new Picture.File("JSON", json),
                new Picture.File("SVG", drawing(chart, unit, basis)),
                new Picture.File("PNG", pixels(chart, unit, basis)));
    }

    /// The picture that stands for the tracker where somebody links to it.
    String card() {
        return choices.on(page() + "/card.png");
    }

    /// What changes on the initiative, to follow. It goes on whatever was chosen.
    String feed() {
        return language().path(page() + "/changes.atom");
    }

    private String chart(Chart chart) {
        return page() + "/" + chart.word();
    }

    private static String[] of(@Nullable Unit unit, @Nullable Basis basis) {
        return new String[] {"unit", unit == null ? "" : unit.name(), "basis", basis == null ? "" : basis.word()};
    }

    /// The numbers of a chart as a file, of what [#drawing] is.
    String table(Chart chart, @Nullable Unit unit, @Nullable Basis basis) {
        return choices.data(chart(chart) + ".csv", of(unit, basis));
    }

    /// The course of a unit, day by day where that is not too much.
    String course(Unit unit, Basis basis, Steps steps) {
        return choices.data(
                Link.API + page() + "/timeline",
                "unit",
                unit.name(),
                "basis",
                basis.word(),
                "from",
                steps.from().toString(),
                "to",
                steps.to().toString(),
                "every",
                steps.every().word());
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

    /// Where a reader says that a fact is wrong.
    ///
    /// @param seen the page that it is on
    String report(UUID fact, String seen) {
        return language().path("/report") + "?fact=" + fact + "&page=" + Link.encoded(seen);
    }

    String ladderCsv() {
        return choices.data(page() + ".csv");
    }

    String dealsCsv() {
        return choices.data(page() + "/deals.csv");
    }

    /// The deals with their sites. The API has them as they are now.
    String dealsJson() {
        return Link.API + "/deals?initiative=" + Link.encoded(initiative);
    }

    String trackerJson() {
        return choices.data(Link.API + page() + "/tracker");
    }

    String explanationJson(String line, Unit unit, Basis basis, Stage stage, @Nullable String commitment) {
        return choices.data(
                Link.API + page() + "/tracker/explanation",
                with(commitment, "line", line, "unit", unit.name(), "basis", basis.word(), "stage", stage.word()));
    }

    /// What moved the numbers, as data.
    String moved(MovementParameters.Asked compared) {
        var path = Link.API + page() + "/tracker/changes";
        return compared.knownFrom() == null
                ? choices.data(path, "from", text(compared.from()), "to", text(compared.to()))
                : choices.data(path, "knownFrom", text(compared.knownFrom()), "knownTo", text(compared.knownTo()));
    }

    /// The page of what moved the numbers between two days.
    String moved(LocalDate from, LocalDate to) {
        return choices.openOn(page() + "/moved", "from", from.toString(), "to", to.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    String dossier() {
        return Link.API + page() + "/dossier";
    }

    String method(Rule rule) {
        return language().path("/method#" + rule.word());
    }

    private String page() {
        return "/initiatives/" + Link.encoded(initiative);
    }

    private String explanation(@Nullable String commitment, String... own) {
        return choices.on(page() + "/explanation", with(commitment, own));
    }

    private static String[] with(@Nullable String commitment, String... own) {
        var parameters = new ArrayList<>(List.of(own));
        if (commitment != null) {
            parameters.add("commitment");
            parameters.add(commitment);
        }
        return parameters.toArray(String[]::new);
    }
}
