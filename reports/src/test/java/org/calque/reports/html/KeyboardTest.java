package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;
import org.calque.reports.Golden;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reviewing, from opening to exporting, with nothing but keys. */
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static final String SELECTED = ".notes>li.on";

    private static String selected(Page page) {
        return page.locator(SELECTED).getAttribute("id");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void jAndKGoFromFindingToFinding(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        press(page, "j");
        assertThat(selected(page)).isEqualTo("d1n1");
        press(page, "j", "j");
        assertThat(selected(page)).isEqualTo("d1n3");
        assertThat(page.locator(SELECTED + " .triage")).isVisible();
        press(page, "k");
        assertThat(selected(page)).isEqualTo("d1n2");
        assertThat(page.url()).endsWith("#d1n2");
        press(page, "Escape");
        assertThat(page.locator(SELECTED)).hasCount(0);
    }

    @Test
    void nAndShiftNGoFromDocumentToDocumentAndJGoesOnIntoTheNext(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story(), SampleRun.page()));
        press(page, "n");
        String first = page.locator("section.doc.open").getAttribute("id");
        press(page, "n");
        String second = page.locator("section.doc.open").getAttribute("id");
        assertThat(List.of(first, second)).containsExactlyInAnyOrder("d1", "d2");
        press(page, "Shift+N");
        assertThat(page.locator("section.doc.open")).hasAttribute("id", first);
        int findings = page.locator("#" + first + " .notes>li").count();
        for (int i = 0; i <= findings; i++) {
            press(page, "j");
        }
        assertThat(selected(page)).isEqualTo(second + "n1");
        press(page, "o");
        assertThat(page.locator("#documents")).isVisible();
        press(page, "g");
        assertThat(page.locator("#findings")).isVisible();
    }

    @Test
    void decidingGoesOnToTheNextOpenFindingAndIsUndone(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        press(page, "j", "a");
        assertThat(selected(page)).isEqualTo("d1n2");
        press(page, "d", "f");
        assertThat(page.locator("#d1n1")).hasAttribute("data-state", "confirmed");
        assertThat(page.locator("#d1n2")).hasAttribute("data-state", "dismissed");
        assertThat(page.locator("#d1n3")).hasAttribute("data-state", "fixed");
        assertThat(page.locator("#done")).hasText("3 of 7 decided");
        press(page, "u", "u");
        assertThat(page.locator("#done")).hasText("1 of 7 decided");
    }

    @Test
    void keysAreInertWhereSomebodyTypesAndCanBeTurnedOff(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        press(page, "j", "e");
        page.keyboard().type("judged as fad");
        assertThat(page.locator("#done")).hasText("0 of 7 decided");
        assertThat(page.locator(".desk textarea")).hasValue("judged as fad");
        press(page, "Escape", "/");
        page.keyboard().type("bridge");
        assertThat(page.locator("#q")).hasValue("bridge");
        press(page, "Escape", "?");
        assertThat(page.locator("#help")).isVisible();
        page.locator("#keys").uncheck();
        press(page, "Escape", "Escape", "j", "a");
        assertThat(page.locator("#done")).hasText("0 of 7 decided");
        page.reload();
        press(page, "j");
        assertThat(page.locator("#help #keys")).not().isChecked();
    }

    @Test
    void decisionsAreKeptExportedAndImported(Tabs tabs) throws IOException {
        String report = Reports.of(SampleRun.story(), SampleRun.page());
        Page page = tabs.open(report);
        Tabs.go(page, "#d1");
        press(page, "j", "d", "a", "e");
        page.keyboard().type("it’s \"his\" side: #1");
        press(page, "Escape", "f");
        page.reload();
        assertThat(page.locator("#done")).hasText("3 of 7 decided");
        press(page, "x");
        Download download =
                page.waitForDownload(() -> page.locator("[data-act=export]").press("Enter"));
        assertThat(download.suggestedFilename()).isEqualTo("calque-decisions.yml");
        String exported = Files.readString(download.path());
        Golden.assertMatches("decisions.yml", exported);

        Page other = tabs.open(report);
        press(other, "x");
        byte[] file = (exported + "- check: gone\n  fingerprint: \"0123456789abcdef\"\n  count: 2\n  state: accepted\n")
                .getBytes(StandardCharsets.UTF_8);
        other.locator("#import").setInputFiles(new FilePayload("decisions.yml", "application/yaml", file));
        assertThat(other.locator("#said"))
                .hasText("3 decisions taken over. Entries that match nothing here and are kept for the export: 1.");
        Download again =
                other.waitForDownload(() -> other.locator("[data-act=export]").press("Enter"));
        assertThat(Files.readString(again.path())).contains("check: gone").contains("state: dismissed");
        press(other, "Escape");
        Tabs.go(other, "#d1");
        assertThat(other.locator("#done")).hasText("3 of 7 decided");
        assertThat(other.locator("#d1n1")).hasAttribute("data-state", "dismissed");
    }

    @Test
    void aFileThatIsNoBaselineIsRefusedWithTheLine(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(SampleRun.story()));
        press(page, "x");
        page.locator("#import")
                .setInputFiles(new FilePayload(
                        "x.yml", "application/yaml", "version: 1\n<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#said")).hasText("This file can’t be read: line 2: this is no entry of a baseline.");
    }

    @Test
    void whatTheBaselineKnowsIsDecidedAlready(Tabs tabs) throws IOException {
        CheckedDocument story = SampleRun.story();
        CheckedDocument judged = new CheckedDocument(
                story.document(),
                story.findings().subList(1, 7),
                List.of(),
                story.score(),
                List.of(new Decision(story.findings().get(0), Decision.State.ACCEPTED, "a <known> thing")));
        Page page = tabs.open(Reports.of(judged));
        assertThat(page.locator("#done")).hasText("1 of 7 decided");
        assertThat(page.locator(".meta").first()).containsText("6 findings are new, 1 is known from the baseline.");
        page.locator("#q").fill("base:known");
        assertThat(page.locator("#count")).containsText("1 of 7 findings");
        press(page, "Enter");
        assertThat(page.locator(".desk textarea")).hasValue("a <known> thing");
    }

    @Test
    void allAlikeAreDecidedAtOnce(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(LargeRun.document(1, 400, 240)));
        press(page, "j");
        while (page.locator(".alike").isHidden()) {
            press(page, "j");
        }
        press(page, "s", "d");
        int decided = Integer.parseInt(page.locator("#done").textContent().split(" ", -1)[0]);
        assertThat(decided).isGreaterThan(1);
        assertThat(page.locator("#toast")).containsText(decided + " findings: dismissed");
        press(page, "u");
        assertThat(page.locator("#done")).hasText("0 of 240 decided");
    }

    @Test
    void theCorrectedParagraphIsCopied(Tabs tabs) throws IOException {
        tabs.options().setPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = tabs.open(Reports.of(SampleRun.story()));
        Tabs.go(page, "#d1n3");
        press(page, "a", "c");
        assertThat(page.locator("#toast")).containsText("Copied with ");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied)
                .startsWith("The mayor \uD83C\uDF89 said he on (his) side")
                .endsWith("ready.");
    }
}
