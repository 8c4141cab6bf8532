package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address leads to what it names, also when the page is opened with it and things move as they please. */
@ExtendWith(Chromium.class)
class DeepLinkTest {

    @Test
    void theMarkOfTheNoteIsInSight(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(LargeRun.document(1, 3_000, 100)));
        String address = page.url();
        page.navigate("about:blank");
        page.navigate(address + "#d1n90");
        assertThat(page.locator("#d1n90.on")).isVisible();
        Tabs.until(page, """
                (() => { const mark = document.getElementById('d1m90').getBoundingClientRect();
                  return mark.top >= 0 && mark.bottom <= innerHeight; })()""");
    }

    @Test
    void aPlaceThatIsNoFindingLeavesThePageWhole(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story(), SampleRun.page()));
        String address = page.url();
        page.navigate("about:blank");
        page.navigate(address + "#c-glued-words");
        assertThat(page.locator("#count b")).hasText("9");
    }

    @Test
    void decisionsOutliveAReportThatIsMadeAnew(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story(), SampleRun.page()));
        Tabs.go(page, "#d1n2");
        page.keyboard().press("d");
        assertThat(page.locator("#done")).containsText("1 of 7");
        tabs.replace(Reports.of(SampleRun.page(), SampleRun.story()));
        page.reload();
        Tabs.go(page, "#overview");
        assertThat(page.locator("#done")).containsText("1 of 9");
    }

    @Test
    void twoWindowsOfAReportKnowOfEachOther(Tabs tabs) throws IOException {
        Page one = tabs.open(Reports.of(SampleRun.story(), SampleRun.page()));
        Page other = one.context().newPage();
        other.navigate(one.url());
        Tabs.go(one, "#d1n2");
        one.keyboard().press("d");
        assertThat(other.locator("#done")).containsText("1 of 9");
        Tabs.go(other, "#d1n3");
        other.keyboard().press("a");
        assertThat(one.locator("#done")).containsText("2 of 7");
    }

    @Test
    void aDecisionShowsBesideTheNote(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        Tabs.go(page, "#d1n2");
        page.keyboard().press("a");
        Tabs.until(page, """
                getComputedStyle(document.querySelector('#d1n2 summary').lastElementChild, '::after').content
                  .includes('confirmed')""");
    }
}
