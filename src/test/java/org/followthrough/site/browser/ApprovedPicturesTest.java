package org.followthrough.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.tracker.Stargate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The main pages and charts look as somebody approved them. The days are in the addresses, the fonts in the tests.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApprovedPicturesTest {

    private static final Chromium CHROMIUM = new Chromium();

    private static final String DAY = "?asOf=2025-07-31";
    private static final String TRACKER = "/initiatives/stargate" + DAY;
    private static final Reader DESK = Reader.AT_A_DESK;

    private static final String FONTS = "/fonts-of-the-tests/";

    /// Choices are as wide as their widest word, which others may have put on record; days are written as the machine's
    /// own language writes them.
    private static final String SHEET = """
            @font-face { font-family: Plain; src: url(/fonts-of-the-tests/DejaVuSans.ttf); }
            @font-face { font-family: Plain; font-weight: 700; src: url(/fonts-of-the-tests/DejaVuSans-Bold.ttf); }
            @font-face { font-family: Lettered; src: url(/fonts-of-the-tests/DejaVuSerif.ttf); }
            @font-face { font-family: Lettered; font-weight: 700; src: url(/fonts-of-the-tests/DejaVuSerif-Bold.ttf); }
            :root { --sans: Plain; --serif: Lettered; }
            code, pre { font-family: Plain !important; }
            select { width: 9rem; }
            input[type=date] { width: 10rem; color: transparent !important; }
            * { caret-color: transparent !important; }""";

    /// Days after the last that the dossiers tell of are those on which the test runs.
    private static final String SETTLED = """
            async () => {
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    texts.currentNode.data = texts.currentNode.data.replace(
                        /\\d{1,2} \\p{L}+ (20[3-9]\\d|202[6-9])/gu, "1 May 2026");
                }
                await Promise.all([...document.fonts].map(font => font.load()));
                await document.fonts.ready;
            }""";

    /// @param part of the page, or `null` for as much as is seen at first
    record Picture(
            String name,
            String path,
            Reader reader,
            @Nullable String part) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Picture> PICTURES = List.of(
            new Picture("home", "/?q=Stargate&asOf=2025-07-31", DESK, null),
            new Picture("home-french", "/fr/?q=Stargate&asOf=2025-07-31", DESK, null),
            new Picture("tracker", TRACKER, DESK, null),
            new Picture("tracker-french", "/fr" + TRACKER, DESK, null),
            new Picture("tracker-dark", TRACKER, DESK.inTheDark(), null),
            new Picture("tracker-phone", TRACKER, new Reader(320, 1400, DESK.scheme(), true), null),
            new Picture("ladder", TRACKER, DESK, "section.unit >> nth=0 >> figure"),
            new Picture("bridge", TRACKER, DESK, "section[aria-labelledby=bridge] figure >> nth=0"),
            new Picture("timeline", TRACKER, DESK, "section[aria-labelledby=timeline] figure >> nth=0"),
            new Picture("map", "/initiatives/placed" + DAY, DESK, "section[aria-labelledby=sites]"),
            new Picture("moved", "/initiatives/stargate/moved?from=2025-01-31&to=2025-07-31", DESK, null),
            new Picture("deal", "/deals/openai-coreweave" + DAY, DESK, null),
            new Picture(
                    "explanation",
                    "/initiatives/stargate/explanation?unit=USD&basis=sponsor&stage=agreed&asOf=2025-07-31",
                    DESK,
                    null),
            new Picture("style", "/style", DESK, null),
            new Picture("desk", "/desk/deals/openai-coreweave/milestones", DESK, null));

    @BeforeEach
    void theDossiersAreOnRecord() {
        Stargate.isOnRecord();
        Plants.put("placed", Stargate.resource("/odd/placed.yaml"));
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    static Stream<Picture> pictures() {
        return PICTURES.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itLooksAsApproved(Picture picture) {
        try (var visit = CHROMIUM.sitting(picture.reader())) {
            var page = visit.page();
            page.route(address -> URI.create(address).getPath().startsWith(FONTS), ApprovedPicturesTest::font);
            if (picture.path().startsWith("/desk")) {
                signIn(visit);
            }
            visit.open(picture.path());
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(SHEET));
            page.evaluate(SETTLED);

            var png = picture.part() == null
                    ? page.screenshot()
                    : page.locator(picture.part()).screenshot();

            assertThat(Approval.complaint(picture.name(), png)).isEmpty();
        }
    }

    private static void signIn(Visit visit) {
        var page = visit.open("/login");
        page.locator("input[name=token]").fill(TestTokens.WRITER);
        page.locator("main button[type=submit]").click();
    }

    private static void font(Route route) {
        var path = URI.create(route.request().url()).getPath();
        var file = "/net/sf/jasperreports/fonts/dejavu/" + path.substring(FONTS.length());
        try (InputStream font = Objects.requireNonNull(ApprovedPicturesTest.class.getResourceAsStream(file), file)) {
            route.fulfill(new Route.FulfillOptions().setContentType("font/ttf").setBodyBytes(font.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
