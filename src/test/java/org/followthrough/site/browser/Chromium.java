package org.followthrough.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            "--font-render-hinting=none",
            "--disable-lcd-text",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

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
        return visit(options(reader));
    }

    /// A page that looks the same on every machine: in fonts of the tests, without anything that moves.
    Visit sitting(Reader reader) {
        return visit(options(reader).setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
    }

    private Visit visit(Browser.NewContextOptions options) {
        var context = browser().newContext(options);
        return new Visit(context, context.newPage(), service());
    }

    private static Browser.NewContextOptions options(Reader reader) {
        return new Browser.NewContextOptions()
                .setBaseURL(service().toString())
                .setViewportSize(reader.width(), reader.height())
                .setColorScheme(reader.scheme())
                .setJavaScriptEnabled(reader.hasScript())
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }

    private static URI service() {
        return URI.create("%s:%d".formatted(RestAssured.baseURI, RestAssured.port));
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
