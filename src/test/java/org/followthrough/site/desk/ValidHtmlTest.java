package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.record.FactType;
import org.followthrough.tracker.Stargate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sort of page is HTML as the standard has it, for readers and for editors, in both languages.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ValidHtmlTest {

    private static final String DAY = "?asOf=2025-07-31";
    private static final Pattern FACT = Pattern.compile("<li id=\"([0-9a-f-]{36})\"");

    private static final List<String> FOR_READERS = List.of(
            "/",
            "/?q=nobody&party=nobody",
            "/?country=US&unit=USD&verdict=behind&party=softbank&sort=latest",
            "/initiatives/stargate" + DAY,
            "/initiatives/stargate?asOf=2025-07-31&currency=EUR",
            "/initiatives/stargate?asOf=2025-07-31&q=nobody&stage=agreed",
            "/initiatives/foxconn-wisconsin" + DAY,
            "/initiatives/north-line" + DAY,
            "/initiatives/south-africa-jetp" + DAY,
            "/initiatives/odd" + DAY,
            "/initiatives/bare" + DAY,
            "/initiatives/placed" + DAY,
            "/initiatives/stargate/moved?from=2025-01-01&to=2025-07-31",
            "/initiatives/stargate/moved?knownFrom=2025-01-01&asOf=2025-07-31",
            "/initiatives/stargate/explanation?unit=USD&basis=sponsor&stage=agreed&asOf=2025-07-31",
            "/initiatives/stargate/explanation?unit=USD&basis=sponsor&line=bridge.not_underway&asOf=2025-07-31",
            "/embed/initiatives/stargate/ladder" + DAY,
            "/embed/initiatives/stargate/timeline" + DAY,
            "/embed/initiatives/placed/map" + DAY,
            "/deals/openai-coreweave" + DAY,
            "/deals/odd-deal" + DAY,
            "/commitments/stargate-four-years" + DAY,
            "/parties/softbank" + DAY,
            "/sources/stargate-article" + DAY,
            "/initiatives/stargate/versions",
            "/commitments/stargate-four-years/versions",
            "/parties/softbank/versions",
            "/sources/stargate-article/versions",
            "/deals/openai-coreweave/versions",
            "/deals/openai-coreweave/corrections",
            "/method",
            "/style",
            "/login",
            "/report/thanks",
            "/nowhere",
            "/deals/nothing",
            "/initiatives/stargate?asOf=yesterday&evidence=rumour",
            "/desk");

    private static final List<String> FOR_EDITORS = List.of(
            "/initiatives/stargate" + DAY,
            "/deals/openai-coreweave",
            "/desk",
            "/desk/dossier",
            "/desk/reports",
            "/desk/reports?state=closed",
            "/desk/initiatives",
            "/desk/parties",
            "/desk/sources",
            "/desk/commitments?initiative=stargate",
            "/desk/deals?initiative=stargate",
            "/desk/deals/openai-coreweave",
            "/desk/deals/openai-coreweave/closing",
            "/desk/deals/openai-coreweave/versions",
            "/desk/deals/openai-coreweave/versions/1/restoration",
            "/desk/initiatives/stargate/versions",
            "/desk/deals/nothing");

    private static @Nullable Checker checker;

    @BeforeEach
    void theDossiersAreOnRecord() throws Exception {
        if (checker != null) {
            return;
        }
        checker = new Checker();
        Stargate.isOnRecord();
        for (var file : List.of("dossiers/foxconn-wisconsin", "dossiers/north-line", "dossiers/south-africa-jetp")) {
            put(file);
        }
        for (var file : List.of("odd/odd", "odd/bare", "odd/placed")) {
            put(file);
        }
    }

    private static void put(String file) {
        Plants.put(file.substring(file.indexOf('/') + 1), Stargate.resource("/%s.yaml".formatted(file)));
    }

    static Stream<String> forReaders() {
        return FOR_READERS.stream().flatMap(path -> Stream.of(path, "/fr" + path));
    }

    static Stream<String> forEditors() {
        var forms = Stream.of(FactType.values()).map(type -> switch (type) {
            case STATEMENT -> "/desk/commitments/stargate-four-years/statements";
            case MILESTONE, ATTRIBUTION, OVERLAP, REPLACEMENT ->
                "/desk/deals/openai-coreweave/%ss".formatted(type.word());
            case PARTICIPATION, CLAIM, BENCHMARK, RATE -> "/desk/initiatives/stargate/%ss".formatted(type.word());
        });
        return Stream.concat(FOR_EDITORS.stream(), forms).flatMap(path -> Stream.of(path, "/fr" + path));
    }

    @ParameterizedTest
    @MethodSource("forReaders")
    void whatReadersSee(String path) throws Exception {
        check(path, given().accept("text/html").get(path).asString());
    }

    @ParameterizedTest
    @MethodSource("forEditors")
    void whatEditorsSee(String path) throws Exception {
        check(path, Editor.signedIn(TestTokens.WRITER).get(path).asString());
    }

    @Test
    void whatIsSaidOfOneFact() throws Exception {
        var fact = FACT.matcher(
                given().accept("text/html").get("/deals/openai-coreweave").asString());
        assertThat(fact.find()).isTrue();
        given().formParam("fact", fact.group(1)).formParam("wrong", "It\nis").post("/report");
        var editor = Editor.signedIn(TestTokens.WRITER);
        var reports = editor.form("/desk/reports");

        check("reports", editor.get("/desk/reports").asString());
        check(
                "a report that was not closed",
                new Editor.Filling(editor, reports(editor) + "/closing", reports.fields())
                        .send()
                        .asString());
        for (var language : List.of("", "/fr")) {
            check(
                    "correction",
                    editor.get(language + "/desk/facts/" + fact.group(1) + "/correction")
                            .asString());
            check(
                    "retraction",
                    editor.get(language + "/desk/facts/" + fact.group(1) + "/retraction")
                            .asString());
            check(
                    "report",
                    given().accept("text/html")
                            .get(language + "/report?fact=" + fact.group(1))
                            .asString());
        }
    }

    /// The address of the first report.
    private static String reports(Editor editor) {
        var report = Pattern.compile("/desk/reports/[0-9]+")
                .matcher(editor.get("/desk/reports").asString());
        assertThat(report.find()).isTrue();
        return report.group();
    }

    @Test
    void aFormThatWasRefusedOrIsPreviewed() throws Exception {
        var form = Editor.signedIn(TestTokens.WRITER).form("/desk/deals/openai-coreweave/milestones");
        var good = form.with("kind", "extended").with("on", "2025-07-30").with("figures", "USD 1bn\nabout");

        check("refused", form.with("on", "never").save().asString());
        check(
                "previewed",
                good.with("cite.0.source", "stargate-article").preview().asString());
    }

    private static void check(String path, String page) throws Exception {
        assertThat(page).as(path).startsWith("<!DOCTYPE html>");
        assertThat(Objects.requireNonNull(checker).errors(page)).as(path).isEmpty();
    }
}
