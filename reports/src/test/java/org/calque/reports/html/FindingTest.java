package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The query bar, facets, groups, links, sorting and the table for spreadsheets. */
@ExtendWith(Chromium.class)
class FindingTest {

    private static Page open(Tabs tabs) throws IOException {
        return tabs.open(Reports.of(LargeRun.document(1, 300, 60), LargeRun.document(2, 300, 30), SampleRun.office()));
    }

    @Test
    void everyFieldOfAQueryFindsAndTheScoreFollows(Tabs tabs) throws IOException {
        Page page = open(tabs);
        assertThat(page.locator("#count")).containsText("93 findings");
        String whole = page.locator("#count").textContent();
        for (String[] query : new String[][] {
            {"sev:critical", "15"},
            {"sev:critical,major", "48"},
            {"check:glued-words", "15"},
            {"check:spelling", "15"},
            {"kind:debris", "30"},
            {"cat:design", "30"},
            {"lang:fr", "15"},
            {"doc:story-2", "30"},
            {"state:open", "93"},
            {"base:new", "93"},
            {"conf>0.94", "45"},
            {"conf<0.65", "15"},
            {"-sev:minor", "48"},
            {"\"is unlikely\"", "15"},
            {"sev:major lang:ru", "1"},
            {"doc:story-2 sev:major \"left untranslated\"", "5"}
        }) {
            page.locator("#q").fill(query[0]);
            assertThat(page.locator("#count b")).hasText(query[1]);
        }
        page.locator("#q").fill("sev:critical");
        assertThat(page.locator("#count").textContent()).isNotEqualTo(whole).contains("375 points");
        page.locator("#q").fill("svr:major");
        assertThat(page.locator("#unknown")).hasText("Not understood: svr:major. The key ? lists the fields.");
    }

    @Test
    void aFacetIsToggledAndShowsWhatItWouldGive(Tabs tabs) throws IOException {
        Page page = open(tabs);
        page.locator("[data-field=sev][data-value=critical]").click();
        assertThat(page.locator("#q")).hasValue("sev:critical");
        assertThat(page.locator("[data-field=sev][data-value=major] b")).hasText("33");
        page.locator("[data-field=sev][data-value=major]").click();
        assertThat(page.locator("#q")).hasValue("sev:critical,major");
        assertThat(page.locator("[data-field=kind][data-value=typography] b")).hasText("0");
        page.locator("[data-field=sev][data-value=major]").click();
        page.locator("[data-field=sev][data-value=critical]").click();
        assertThat(page.locator("#q")).hasValue("");
    }

    @Test
    void aLinkOpensWhatTheSenderSaw(Tabs tabs) throws IOException {
        Page page = open(tabs);
        page.locator("#q").fill("doc:story-2 sev:major");
        page.keyboard().press("Enter");
        page.keyboard().press("j");
        String link = page.url();
        String selected = page.locator(".notes>li.on").getAttribute("id");
        assertThat(link).contains("#" + selected).contains("q=doc");
        Page other = tabs.blank();
        tabs.open(other, link);
        assertThat(other.locator("#q")).hasValue("doc:story-2 sev:major");
        assertThat(other.locator(".notes>li.on")).hasAttribute("id", selected);
        assertThat(other.locator("#count").textContent())
                .isEqualTo(page.locator("#count").textContent());
    }

    @Test
    void findingsAreGroupedAndAGroupIsDecidedAtOnce(Tabs tabs) throws IOException {
        Page page = open(tabs);
        page.keyboard().press("g");
        for (String[] group : new String[][] {
            {"document", "3"},
            {"kind", "5"},
            {"category", "6"},
            {"language", "4"},
            {"severity", "3"},
            {"state", "1"},
            {"check", "7"}
        }) {
            page.locator("#group").selectOption(group[0]);
            assertThat(page.locator(".group")).hasCount(Integer.parseInt(group[1]));
            assertThat(page.url()).contains("g=" + group[0]);
        }
        page.locator(".group summary", new Page.LocatorOptions().setHasText("Glued words"))
                .click();
        page.locator(".group[open] button", new Page.LocatorOptions().setHasText("False alarms"))
                .click();
        assertThat(page.locator("#done")).hasText("15 of 93 decided");
        page.locator(".group[open] .rows a").first().click();
        assertThat(page.locator(".notes>li.on")).isVisible();
    }

    @Test
    void theTableOfDocumentsIsSortedAndThinned(Tabs tabs) throws IOException {
        Page page = open(tabs);
        List<String> worst = page.locator(".docs tbody th").allTextContents();
        page.locator("th[data-sort=words] button").click();
        assertThat(page.locator("th[data-sort=words]")).hasAttribute("aria-sort", "descending");
        assertThat(page.locator(".docs tbody th").allTextContents()).isNotEqualTo(worst);
        page.locator("#q").fill("lang:ar");
        assertThat(page.locator(".docs tbody tr:visible")).hasCount(1);
    }

    @Test
    void whatIsFoundIsExportedForSpreadsheetsWithoutFormulas(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.hostile()));
        page.locator("#q").fill("sev:critical");
        page.keyboard().press("Escape");
        page.keyboard().press("x");
        Download download =
                page.waitForDownload(() -> page.locator("[data-act=csv]").click());
        List<String> lines = Files.readString(download.path()).lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.get(0)).startsWith("document,number,check,");
        assertThat(lines).noneMatch(line -> line.startsWith("=") || line.contains(",=") || line.contains(",@"));
    }

    @Test
    void noteAndMarkAndStripLeadToTheFinding(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(LargeRun.document(1, 400, 8)));
        page.locator("#d1m3").click();
        assertThat(page.locator(".notes>li.on")).hasAttribute("id", "d1n3");
        page.locator("#d1n5 summary").first().click();
        assertThat(page.locator(".notes>li.on")).hasAttribute("id", "d1n5");
        page.locator("#where svg").click(new com.microsoft.playwright.Locator.ClickOptions().setPosition(3, 8));
        assertThat(page.locator(".notes>li.on")).hasAttribute("id", "d1n1");
    }
}
