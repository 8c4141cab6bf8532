package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.reports.HtmlLayout;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page where no script runs, and its layouts in several files. */
@ExtendWith(Chromium.class)
class NoScriptTest {

    /** What Jenkins sends with the files of a build. */
    private static final String JENKINS =
            "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'self';";

    @TempDir
    Path folder;

    private static void assertReadable(Page page) {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".docs tbody tr")).hasCount(7);
        assertThat(page.locator("section.doc")).hasCount(6);
        assertThat(page.locator(".story").nth(1)).isVisible();
        assertThat(page.locator(".notes>li")).hasCount(22);
        assertThat(page.locator("#d1n3")).isVisible();
        assertThat(page.locator(".find")).isHidden();
        page.locator("#d1n5 summary").click();
        assertThat(page.locator("#d1n5")).containsText("Dictionary: “pont”: French, Romanian.");
        page.locator("#d2n1 summary").click();
        page.locator("#d2n1 a", new Page.LocatorOptions().setHasText("About")).click();
        assertThat(page.locator("#c-untranslated-word")).isInViewport();
        page.locator(".docs tbody a").first().click();
        assertThat(page.url()).contains("#d");
    }

    @Test
    void everythingButFindingAndDecidingIsThere(Tabs tabs) throws IOException {
        tabs.options().setJavaScriptEnabled(false);
        Page page = tabs.open(Reports.ofSamples());
        assertReadable(page);
        page.locator("label:has(#theme-dark)").click();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(22, 21, 19)");
    }

    @Test
    void inSplitLayoutItIsReadableUnderThePolicyOfJenkins(Tabs tabs) throws IOException {
        Reports.write(folder, HtmlLayout.SPLIT, SampleRun.outcomes());
        HttpServer server = serve(JENKINS);
        try {
            Page page = tabs.blank();
            tabs.open(page, "http://localhost:" + server.getAddress().getPort() + "/report.html");
            assertReadable(page);
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(251, 250, 246)");
        } finally {
            server.stop(0);
        }
    }

    private HttpServer serve(String policy) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            String name = file.toString();
            String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "text/html";
            boolean exists = Files.isRegularFile(file);
            byte[] bytes = exists ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(
                    exists || name.endsWith("favicon.ico") ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void splitAndPagesWorkFromAServerAndFromTheDisk(Tabs tabs) throws IOException {
        for (HtmlLayout layout : List.of(HtmlLayout.SPLIT, HtmlLayout.PAGES)) {
            Reports.write(folder, layout, List.of(SampleRun.story(), SampleRun.page(), SampleRun.office()));
            HttpServer server = serve("");
            try {
                for (String place : List.of(
                        "http://localhost:" + server.getAddress().getPort() + "/report.html",
                        folder.resolve("report.html").toUri().toString())) {
                    Page page = tabs.blank();
                    tabs.open(page, place);
                    page.locator("#q").fill("lang:fr");
                    assertThat(page.locator("#count b")).hasText("1");
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#d1n5.on .triage")).isVisible();
                    page.keyboard().press("d");
                    assertThat(page.locator("#d1n5")).hasAttribute("data-state", "dismissed");
                }
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void aPageForEachDocumentLeadsOnAndBackAndSharesItsDecisions(Tabs tabs) throws IOException {
        Reports.write(folder, HtmlLayout.PAGES, List.of(SampleRun.story(), SampleRun.page()));
        Page page = tabs.blank();
        tabs.open(page, folder.resolve("report.html").toUri().toString());
        page.locator(".docs a[href='report-files/d1.html#d1']").click();
        page.waitForURL("**/d1.html#d1");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.keyboard().press("j");
        assertThat(page.locator("#d1n1.on")).isVisible();
        page.keyboard().press("d");
        page.keyboard().press("n");
        assertThat(page.locator("#d2")).isVisible();
        page.locator("#pages a").first().click();
        assertThat(page.locator("#done")).hasText("1 of 9 decided");
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain("id=\"d1n1\"");
    }
}
