package org.followthrough.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What editors come for, from the press release to the tracker.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditingJourneysTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    /// Each with the key of an initiative of its own.
    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("", Reader.AT_A_DESK, "pressed-desk"),
                Arguments.of("", Reader.ON_A_PHONE.withoutScript(), "pressed-plain"),
                Arguments.of("/fr", Reader.ON_A_PHONE, "pressed-phone"),
                Arguments.of("/fr", Reader.AT_A_DESK.withoutScript(), "pressed-simple"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anEditorMakesAMilestoneOfAPressRelease(String language, Reader reader, String key) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        try (var visit = CHROMIUM.visit(reader)) {
            var page = signedIn(visit, reader, language);
            page.navigate(language + "/desk/deals/plant-%s/milestones".formatted(key));
            everybodyCanUseIt(page, reader);
            page.selectOption("select[name=kind]", "realised");
            page.fill("input[name=on]", "2025-06-01");
            page.fill("textarea[name=figures]", "USD 7.3bn");
            page.fill("input[name='cite.0.source']", "report-" + key);
            page.locator("main form.deskform button[type=submit]").first().press("Enter");

            assertThat(page.locator(".preview").textContent()).contains(amount(language));
            everybodyCanUseIt(page, reader);
            try (var another = CHROMIUM.visit(reader)) {
                assertThat(tracker(another, language, key)).doesNotContain(amount(language));
            }
            page.locator("main form.deskform button[type=submit]").last().press("Enter");

            assertThat(page.url()).contains("/deals/plant-" + key + "#");
            assertThat(tracker(visit, language, key)).contains(amount(language));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aDossierWithAnErrorIsMendedAndAccepted(String language, Reader reader, String initiative) {
        var key = initiative + "-file";
        var wrong = Plants.plant(key, "USD 1bn").replace("USD 20bn", "USD 20 bananas");
        try (var visit = CHROMIUM.visit(reader)) {
            var page = signedIn(visit, reader, language);
            page.navigate(language + "/desk/dossier");
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload("plant.yaml", "application/yaml", wrong.getBytes(StandardCharsets.UTF_8)));
            page.locator("form:has(input[type=file]) button[type=submit]").press("Enter");

            assertThat(page.locator(".faults").textContent()).contains("20 bananas");
            everybodyCanUseIt(page, reader);
            var text = page.locator("textarea[name=text]");
            text.fill(text.inputValue().replace("20 bananas", "20bn"));
            page.locator("button[value=try]").first().press("Enter");
            everybodyCanUseIt(page, reader);
            page.locator("button[value=store]").press("Enter");

            assertThat(tracker(visit, language, key)).contains("20");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anEditorClosesWhatAReaderReported(String language, Reader reader, String initiative) {
        var key = initiative + "-told";
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        try (var visit = CHROMIUM.visit(reader)) {
            var page = visit.open(language + "/deals/plant-" + key);
            page.locator("a[href*='/report?']").first().press("Enter");
            page.fill("textarea[name=wrong]", "It was " + key);
            page.locator("form.report button[type=submit]").press("Enter");
            page = signedIn(visit, reader, language);
            page.locator("main a[href$='/desk/reports']").press("Enter");
            everybodyCanUseIt(page, reader);
            assertThat(page.locator("main ol").textContent()).contains("It was " + key);
            page.locator("textarea[name=note]").first().fill("So it was");
            page.locator("main form.deskform button[type=submit]").first().press("Enter");

            assertThat(page.locator("main").textContent()).doesNotContain("It was " + key);
            page.locator("main a[href$='state=closed']").press("Enter");
            everybodyCanUseIt(page, reader);
            assertThat(page.locator("main ol").textContent()).contains("It was " + key, "So it was");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static String amount(String language) {
        return language.isEmpty() ? "$8.3bn" : "8,3\u00a0Md$";
    }

    /// The checker is a script itself; the page is the same without.
    private static void everybodyCanUseIt(Page page, Reader reader) {
        if (reader.hasScript()) {
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    private static Page signedIn(Visit visit, Reader reader, String language) {
        var page = visit.open(language + "/login");
        everybodyCanUseIt(page, reader);
        page.fill("input[name=token]", TestTokens.ADMIN);
        page.locator("main button[type=submit]").press("Enter");
        assertThat(page.url()).endsWith(language + "/desk");
        everybodyCanUseIt(page, reader);
        return page;
    }

    private static String tracker(Visit visit, String language, String key) {
        return visit.open(language + "/initiatives/" + key).locator("main").textContent();
    }
}
