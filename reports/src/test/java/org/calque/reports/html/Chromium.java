package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Hands tests a browser, one for all of them. After each test no page may have asked for anything but the files of its
 * report, broken its policy, or met an error in its script.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(Chromium.class);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** How long a busy machine may take to show what is expected, in ms. */
    private static final int PATIENCE = 30_000;

    /** The browser of a whole run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Optional<Path> executable() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            System.out.println("Skipped: there is no Chromium on the PATH, which the tests of the HTML report need.");
        }
        assumeTrue(executable.isPresent(), "no Chromium on the PATH");
        context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent("running", key -> launch(executable.get()), Running.class);
    }

    private static Running launch(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Running(playwright, browser);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tabs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot().getStore(HERE).get("running", Running.class);
        if (running == null) {
            throw new TestAbortedException("no Chromium on the PATH");
        }
        Tabs tabs = new Tabs(running.browser());
        context.getStore(HERE).put("tabs", tabs);
        return tabs;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Tabs tabs = context.getStore(HERE).remove("tabs", Tabs.class);
        if (tabs != null) {
            tabs.close();
        }
    }

    /** The pages of one test. */
    static final class Tabs {
        private static final int TRIES = 200;

        /** In ms. */
        private static final int PAUSE = 100;

        private final Browser browser;
        private final List<BrowserContext> contexts = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();
        private final Path folder;
        private Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1440, 900);

        private Tabs(Browser browser) {
            this.browser = browser;
            try {
                this.folder = Files.createTempDirectory("calque-report");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        /** How the pages opened from now on are. */
        Browser.NewContextOptions options() {
            options = new Browser.NewContextOptions().setViewportSize(1440, 900);
            return options;
        }

        /** A report in a new window with nothing kept from others. */
        Page open(String html) throws IOException {
            Path file = folder.resolve("report.html");
            Files.writeString(file, html);
            return open(blank(), file.toUri().toString());
        }

        /** Writes another report where the one that is open came from. */
        void replace(String html) throws IOException {
            Files.writeString(folder.resolve("report.html"), html);
        }

        /** A page without a report yet. */
        Page blank() {
            BrowserContext context = browser.newContext(options);
            contexts.add(context);
            context.setDefaultTimeout(PATIENCE);
            context.addInitScript("window.violations = []; addEventListener('securitypolicyviolation', e =>"
                    + " violations.push(e.violatedDirective + ' ' + e.blockedURI));");
            Page page = context.newPage();
            page.onPageError(error -> complaints.add("script: " + error));
            page.onRequest(request -> {
                String url = request.url();
                if (!url.startsWith("file:") && !url.startsWith("blob:") && !url.startsWith("http://localhost:")) {
                    complaints.add("request: " + url);
                }
            });
            page.onConsoleMessage(message -> {
                // a policy that lets no script run is what some tests are about
                boolean isMeant = message.text().startsWith("Blocked script execution");
                if (message.type().equals("error") && !isMeant) {
                    complaints.add("console: " + message.text());
                }
            });
            return page;
        }

        Page open(Page page, String url) {
            page.navigate(url);
            return page;
        }

        /**
         * Goes to a place of the page that is open, and waits until the page has followed: the browser tells of a new
         * fragment later than it is done navigating, and keys pressed in between would act on the place before.
         */
        static void go(Page page, String place) {
            page.evaluate("""
                    place => new Promise(followed => {
                      if (location.hash === place) { followed(); return; }
                      addEventListener('hashchange', () => followed(), {once: true});
                      location.hash = place;
                    })""", place);
        }

        /** Waits until a condition holds; the page's own policy lets no such test run inside it. */
        static void until(Page page, String condition) {
            for (int i = 0; i < TRIES && !(boolean) page.evaluate(condition); i++) {
                page.waitForTimeout(PAUSE);
            }
            assertThat(page.evaluate(condition)).as(condition).isEqualTo(true);
        }

        private void close() throws IOException {
            for (BrowserContext context : contexts) {
                context.close();
            }
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
            assertThat(complaints).isEmpty();
        }
    }
}
