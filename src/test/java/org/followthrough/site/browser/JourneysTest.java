package org.followthrough.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What people come for, from the first page to what they take with them.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JourneysTest {

    private static final String DAY = "2025-07-31";

    private static final Chromium CHROMIUM = new Chromium();

    @BeforeEach
    void theDossierIsOnRecord() {
        Stargate.isOnRecord();
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    /// Both languages, with and without scripts, on a phone and at a desk.
    static Stream<Arguments> readers() {
        return Stream.of("", "/fr").flatMap(language -> Stream.of(Reader.AT_A_DESK, Reader.ON_A_PHONE)
                .flatMap(reader -> Stream.of(reader, reader.withoutScript()))
                .map(reader -> Arguments.of(language, reader)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aJournalistFindsTheSentenceTheChartAndTheCitation(String language, Reader reader) {
        try (var visit = CHROMIUM.visit(reader)) {
            var page = visit.open(language + "/");
            page.locator("input[name=q]").fill("Stargate");
            page.locator("main form button[type=submit]").first().click();
            page.locator("main a", having("Stargate")).first().click();
            page.locator("#asOf").fill(DAY);
            page.locator("form.choices button[type=submit]").first().click();

            var sentence = page.locator(".headline").innerText();
            assertThat(sentence).contains(language.isEmpty() ? "at least $500bn" : "au moins 500");
            assertThat(page.locator("figure svg:visible").first().isVisible()).isTrue();

            var cite = page.locator("figcaption details:has(.cite)").first();
            cite.locator("summary").click();
            assertThat(cite.innerText()).contains("15", "2025", "knownAt=");

            visit.open(cite.locator("a").first().getAttribute("href"));
            assertThat(page.locator(".headline").innerText()).isEqualTo(sentence);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anAnalystGoesFromATotalToThePlaceInItsSourceAndBack(String language, Reader reader) {
        try (var visit = CHROMIUM.visit(reader)) {
            var page = visit.open(language + "/initiatives/stargate?asOf=" + DAY);
            page.locator(".headline a", having("15")).click();

            assertThat(page.url()).contains("/explanation?");
            var amount = language.isEmpty() ? "$15.9bn" : "15,9\u00a0Md$";
            assertThat(page.locator("table.sums tbody tr", having("CoreWeave")).textContent())
                    .contains(amount);
            assertThat(page.locator("table.sums tfoot").textContent()).contains(amount);
            assertThat(page.locator(".facts li").first().innerText()).contains("paragraph 8");

            page.locator("ul.sources a").first().click();
            assertThat(page.url()).contains("/sources/");
            page.locator("main a[href*='/deals/openai-coreweave']").first().click();
            assertThat(page.locator("h1").innerText()).contains("CoreWeave");
            page.goBack();
            page.goBack();
            assertThat(page.url()).contains("/explanation?");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
