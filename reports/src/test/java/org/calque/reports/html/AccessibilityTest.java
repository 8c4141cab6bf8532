package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA and best practice by axe, with contrast, in the states of the page. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, NONE, 1440", "DARK, NONE, 1440", "LIGHT, ACTIVE, 1440", "LIGHT, NONE, 390", "DARK, NONE, 390"})
    void axeFindsNothing(ColorScheme scheme, ForcedColors forced, int width, Tabs tabs) throws IOException {
        tabs.options()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE);
        Page page = tabs.open(Reports.ofSamples());
        check(page, "overview");
        Tabs.go(page, "#d1n3");
        page.keyboard().press("e");
        page.keyboard().type("a note");
        page.keyboard().press("Escape");
        page.locator("#d1n3 .why summary").press("Enter");
        check(page, "card");
        page.keyboard().press("d");
        page.keyboard().press("a");
        page.locator("#q").fill("sev:major,critical");
        check(page, "decided and filtered");
        Tabs.go(page, "#d4n2");
        check(page, "hostile document");
        Tabs.go(page, "#findings&g=severity");
        page.locator(".group summary").first().click();
        check(page, "list");
        page.keyboard().press("?");
        check(page, "help");
        page.keyboard().press("Escape");
        page.keyboard().press("x");
        check(page, "decisions");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void axeFindsNothingInOneStoryAndItsOriginal(ColorScheme scheme, Tabs tabs) throws IOException {
        tabs.options().setViewportSize(1300, 900).setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
        Page page = tabs.open(Reports.of(SampleRun.beside()));
        page.keyboard().press("j");
        check(page, "beside");
    }

    private static void check(Page page, String state) {
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(found).as(state).isEmpty();
    }
}
