package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text with its marks and notes: on wide and narrow screens, on paper, beside its original. */
@ExtendWith(Chromium.class)
class ReadingTest {

    @Test
    void notesStandBesideTheirMarksAndNeverOverlap(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(LargeRun.document(1, 600, 40)));
        page.keyboard().press("j");
        page.keyboard().press("j");
        Tabs.until(page, """
                [...document.querySelectorAll('.notes>li')].map(e => e.getBoundingClientRect())
                  .sort((a, b) => a.top - b.top).every((r, i, all) => i === 0 || r.top >= all[i - 1].bottom - 1)""");
        Tabs.until(page, """
                Math.abs(document.querySelector('.notes>li.on').getBoundingClientRect().top
                  - document.querySelector('mark.on').getBoundingClientRect().top) < 24""");
        Page few = tabs.open(Reports.of(LargeRun.document(2, 600, 6)));
        Tabs.until(few, """
                [...document.querySelectorAll('.notes>li')].every(e => Math.abs(e.getBoundingClientRect().top
                  - document.getElementById(e.id.replace('n', 'm')).getBoundingClientRect().top) <= 16)""");
    }

    @Test
    void numbersAndSignsAreNotCopiedWithTheText(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        Object copied = page.evaluate("""
                () => { const text = document.querySelectorAll('.text')[2];
                  getSelection().selectAllChildren(text); return String(getSelection()); }""");
        assertThat((String) copied)
                .startsWith("The mayor \uD83C\uDF89 said heon (his) side had waited for [le pont] since years ,");
    }

    @Test
    void onANarrowScreenNotesOpenBelowTheParagraphAndNothingScrollsSideways(Tabs tabs) throws IOException {
        tabs.options().setViewportSize(390, 800).setHasTouch(true);
        Page page = tabs.open(Reports.of(SampleRun.story(), SampleRun.page()));
        Tabs.go(page, "#d1");
        assertThat(page.locator("#d1n3")).isHidden();
        page.locator("#d1m3").tap();
        assertThat(page.locator("#d1n3 .msg, #d1n3 p").first()).isVisible();
        assertThat((Boolean) page.evaluate("""
                document.getElementById('d1n3').getBoundingClientRect().top
                  >= document.getElementById('d1m3').closest('.text').getBoundingClientRect().bottom""")).isTrue();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.locator(".triage .dock").last().tap();
        assertThat(page.locator("#d1n4")).isVisible();
    }

    @Test
    void atFourHundredPercentNothingScrollsSideways(Tabs tabs) throws IOException {
        tabs.options().setViewportSize(320, 256);
        Page page = tabs.open(Reports.ofSamples());
        for (String place : List.of("", "#d1n3", "#findings")) {
            Tabs.go(page, place);
            assertThat((Number) page.evaluate("document.documentElement.scrollWidth"))
                    .satisfies(width -> assertThat(width.intValue()).isLessThanOrEqualTo(320));
        }
    }

    @Test
    void theOriginalStandsBesideTheTranslationWithTheMarkOnBothSides(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.beside()));
        assertThat(page.locator(".original[lang=fr]")).containsText("Le maire a dit");
        assertThat(page.locator(".original mark[data-f='3']")).hasText("de son côté");
        assertThat(page.locator(".original mark[data-f='5']")).hasText("le pont");
        page.locator("#d1m3").click();
        assertThat(page.locator(".original mark.on")).hasText("de son côté");
        assertThat((Boolean) page.evaluate("""
                (() => { const a = document.querySelector('.original').getBoundingClientRect(),
                  b = document.getElementById('d1m3').closest('.text').getBoundingClientRect();
                  return a.right <= b.left && Math.abs(a.top - b.top) < 4; })()""")).isTrue();
    }

    @Test
    void aCardSaysWhyAndHowToSilence(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        Tabs.go(page, "#d1n5");
        assertThat(page.locator("#d1n5")).containsText("Language: French, very likely, 0.93.");
        assertThat(page.locator("#d1n5")).containsText("Dictionary: “pont”: French, Romanian.");
        page.locator("#d1n5 .why summary").click();
        assertThat(page.locator("#d1n5 .why")).containsText("a good <example>");
        assertThat(page.locator("#d1n5 pre")).containsText("check: untranslated-word");
        assertThat(page.locator("#d1n5 pre")).containsText("state: dismissed");
        page.locator("#d1n2 summary").first().click();
        page.locator("#d1n2 a[href='#d1t2']").click();
        assertThat(page.locator("#d1t2")).isVisible();
    }

    @Test
    void aSummaryOrEverythingIsPrinted(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story(), SampleRun.page(), SampleRun.office()));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".sum")).isVisible();
        assertThat(page.locator("#documents")).isVisible();
        assertThat(page.locator(".find")).isHidden();
        assertThat(page.locator("section.doc:visible")).hasCount(0);
        page.evaluate(
                "window.print = () => { window.shown ="
                        + " [...document.querySelectorAll('section.doc')].filter(e => e.offsetHeight > 0 && e.querySelector('.story')).length;"
                        + " window.notes = [...document.querySelectorAll('.notes>li p:first-of-type')].filter(e => e.offsetHeight > 0).length; }");
        page.evaluate("document.querySelector('[data-act=print-all]').click()");
        assertThat((Integer) page.evaluate("shown")).isEqualTo(3);
        assertThat((Integer) page.evaluate("notes")).isGreaterThan(5);
        page.evaluate("document.querySelector('[data-act=print-summary]').click()");
        assertThat((Integer) page.evaluate("shown")).isZero();
        Tabs.go(page, "#d1");
        Object look = page.evaluate("""
                () => { const s = getComputedStyle(document.getElementById('d1m3'));
                  return [s.textDecorationLine, s.textDecorationStyle, s.textDecorationColor].join(' '); }""");
        assertThat(look).isEqualTo("underline dashed rgb(0, 0, 0)");
        assertThat(page.pdf().length).isGreaterThan(10_000);
    }
}
