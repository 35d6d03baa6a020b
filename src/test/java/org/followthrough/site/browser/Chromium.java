package org.followthrough.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A browser without a window: the Chromium of this machine where it has one, and else the one that Playwright brings.
final class Chromium implements AutoCloseable {

    private static final List<String> WHERE =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// Whoever runs the tests may be root, and nothing but the service is to be reached.
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--font-render-hinting=none");

    /// The same letters on every machine: pictures of pages are compared.
    private static final String LETTERS = """
            @font-face { font-family: "Same"; src: url("/fonts/DejaVuSans.ttf"); }
            @font-face { font-family: "Same"; font-weight: 600 900; src: url("/fonts/DejaVuSans-Bold.ttf"); }
            @font-face { font-family: "Same serif"; src: url("/fonts/DejaVuSerif.ttf"); }
            @font-face { font-family: "Same serif"; font-weight: 600 900; src: url("/fonts/DejaVuSerif-Bold.ttf"); }
            :root { --sans: "Same"; --serif: "Same serif"; }
            svg text { font-family: "Same"; }
            """;

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /// It is started for the first visit.
    private Browser browser() {
        if (browser == null) {
            var installed = installed();
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("FOLLOWTHROUGH_BROWSER")), WHERE.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A page that is read as a reader reads it, with nothing that other readers left behind.
    Visit visit(Reader reader) {
        var service = URI.create("%s:%d".formatted(RestAssured.baseURI, RestAssured.port));
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(service.toString())
                        .setViewportSize(reader.width(), reader.height())
                        .setColorScheme(reader.scheme())
                        .setJavaScriptEnabled(reader.hasScript())
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"));
        context.route(
                address -> address.endsWith(".ttf"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("font/ttf")
                        .setBodyBytes(font(route.request().url()))));
        return new Visit(context, context.newPage(), service);
    }

    /// The rules that a stylesheet is served with in addition.
    static String letters() {
        return LETTERS;
    }

    private static byte[] font(String url) {
        var name = "/net/sf/jasperreports/fonts/dejavu" + url.substring(url.lastIndexOf('/'));
        try (InputStream file = Objects.requireNonNull(Chromium.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
