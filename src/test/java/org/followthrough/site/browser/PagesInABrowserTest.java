package org.followthrough.site.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sort of page, and the odd ones, as a browser has them: reachable for everybody, light, sound, at home.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesInABrowserTest {

    /// Of the first view, with everything that belongs to it, over the wire.
    private static final long MOST_BYTES = 100_000;

    private static final Chromium CHROMIUM = new Chromium();

    private static boolean areOnRecord;

    @BeforeEach
    void theDossiersAreOnRecord() {
        if (areOnRecord) {
            return;
        }
        Stargate.isOnRecord();
        Stream.of("odd", "bare", "placed").forEach(key -> given().contentType("application/yaml")
                .body(Stargate.resource("/odd/%s.yaml".formatted(key)).getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/%s/dossier".formatted(key))
                .then()
                .statusCode(lessThan(300)));
        areOnRecord = true;
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    static Stream<String> pages() {
        return SitePages.all();
    }

    /// By day all rules are held, and by night what differs then: the contrast.
    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadIt(String path) {
        try (var visit = CHROMIUM.visit(Reader.AT_A_DESK)) {
            var page = visit.open(path);

            var byDay = Axe.violations(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            var byNight = Axe.contrasts(page);

            assertThat(byDay).as(path).isEmpty();
            assertThat(byNight).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSaysWhatItIsAndIsLightAndKeepsToItselfAndFitsAPhone(String path) {
        try (var visit = CHROMIUM.visit(Reader.AT_A_DESK)) {
            var page = visit.open(path);

            assertThat(page.title()).as(path).contains("Followthrough");
            assertThat(page.locator("h1").count()).as(path).isOne();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(path.startsWith("/fr") ? "fr" : "en");
            assertThat(jumps(page.locator("h1, h2, h3, h4").evaluateAll("all => all.map(each => each.tagName)")))
                    .as(path)
                    .isEmpty();
            assertThat(visit.weight()).as(path).isBetween(1L, MOST_BYTES);
            assertThat(visit.complaints()).as(path).isEmpty();
            assertThat(visit.cookies()).as(path).isZero();

            page.setViewportSize(Reader.ON_A_PHONE.width(), Reader.ON_A_PHONE.height());
            var width = page.evaluate("document.documentElement.scrollWidth");
            assertThat((int) width).as(path).isLessThanOrEqualTo(Reader.ON_A_PHONE.width());
        }
    }

    /// Headings that are more than one level below the one before.
    private static List<String> jumps(Object tags) {
        var jumps = new ArrayList<String>();
        var before = 0;
        for (var tag : (List<?>) tags) {
            var level = Integer.parseInt(tag.toString().substring(1));
            if (level > before + 1) {
                jumps.add("h%d after h%d".formatted(level, before));
            }
            before = level;
        }
        return jumps;
    }

    @Test
    void noTextOfTheRecordRuns() {
        try (var visit = CHROMIUM.visit(Reader.AT_A_DESK)) {
            visit.page().onDialog(dialog -> {
                visit.complaints().add("A dialog: " + dialog.message());
                dialog.dismiss();
            });
            for (var path : List.of("/?q=", "/initiatives/odd", "/deals/odd-deal", "/sources/odd-source")) {
                visit.open(path);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardLeadsToTheContentFirst() {
        try (var visit = CHROMIUM.visit(Reader.AT_A_DESK)) {
            var page = visit.open("/initiatives/stargate?asOf=2025-07-31");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }
}
