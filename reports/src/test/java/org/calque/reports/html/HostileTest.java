package org.calque.reports.html;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.RunInfo;
import org.calque.engine.UnreadInput;
import org.calque.reports.SampleRun;
import org.calque.reports.html.Chromium.Tabs;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents and names that try to run, to break out, to hide: they are shown. */
@ExtendWith(Chromium.class)
class HostileTest {

    private static final List<String> HOSTILE = List.of(
            "<script>window.ran = 1</script>",
            "<img src=x onerror=\"window.ran = 1\">",
            "</script><script>window.ran = 1</script>",
            "</noscript><script>window.ran = 1</script>",
            "</textarea></title></style><svg onload=window.ran=1>",
            "\" autofocus onfocus=\"window.ran=1",
            "' onmouseover='window.ran=1",
            "javascript:window.ran=1",
            "<!--<script>",
            "]]>",
            "${window.ran=1} {{constructor.constructor('window.ran=1')()}} @{1} #{1} <%= 1 %>",
            "\\u003cscript\\u003e \\x3c \\74 expression(window.ran=1) url(http://nowhere.invalid/x)",
            "\u202Egnp.exe\u202C \u2066x\u2069",
            "\uD800",
            "\uDC00 a",
            "\u2028\u2029\u0000\u001B[31m",
            "<a href=\"http://nowhere.invalid/\">link</a><base href=http://nowhere.invalid/>",
            "<meta http-equiv=refresh content=0;url=http://nowhere.invalid/>",
            "\u0430pple Pr\u043Evda",
            "=HYPERLINK(\"http://nowhere.invalid/\")");

    private static CheckedDocument document(String name) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String part : HOSTILE) {
            text.append("The mayor said ");
            spans.add(new Span(text.length(), text.length() + part.length()));
            text.append(part).append(" and went on.\n\n");
        }
        String all = text.toString();
        List<Finding> findings = new ArrayList<>();
        for (Span span : spans) {
            String part = span.of(all);
            findings.add(SampleRun.finding("markup-debris", Category.MARKUP, Severity.MAJOR, .9, span)
                    .says("It is " + part)
                    .because(
                            new Evidence.Pattern(part),
                            new Evidence.DictionaryEntry(part, List.of(part)),
                            new Evidence.Script(part),
                            new Evidence.Language(part, .5),
                            new Evidence.LogProbability(-3, List.of(part)),
                            new Evidence.Twin(spans.get(0)))
                    .fix(Fix.replace(span, part + part, Applicability.SAFE))
                    .made());
        }
        return SampleRun.checked(Document.ofText(name, all), 200, findings.toArray(new Finding[0]));
    }

    @Test
    void nothingRunsNothingBreaksAndOffsetsStayRight(Tabs tabs) throws IOException {
        List<org.calque.engine.Outcome> outcomes = new ArrayList<>(List.of(document("plain.txt")));
        for (String name : HOSTILE) {
            outcomes.add(document(name + ".txt"));
        }
        outcomes.add(new UnreadInput(HOSTILE.get(0), HOSTILE.get(1)));
        RunInfo run = SampleRun.info().withSettings(HOSTILE).withDate(HOSTILE.get(2));
        String report = Reports.of(run, outcomes);
        Page page = tabs.open(report);
        for (int i = 1; i <= HOSTILE.size(); i++) {
            Tabs.go(page, "#d" + i + "n" + i);
            page.locator("#d" + i + "n" + i + " .why summary").click();
            page.keyboard().press("d");
        }
        for (String words : HOSTILE) {
            page.locator("#q").fill("\"" + words.replace("\"", "") + "\"");
        }
        page.locator("#q").fill("");
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.locator("#group").selectOption("document");
        page.locator(".group summary").first().click();
        page.keyboard().press("x");
        assertThat(page.evaluate("window.ran ?? 0")).isEqualTo(0);
        assertThat((List<?>) page.evaluate("violations")).isEmpty();
        assertThat(page.locator("body > script, .doc script:not([type])")).hasCount(1);
        Object shown = page.evaluate("""
                [...document.querySelectorAll('script.data')].map(s => JSON.parse(s.textContent)).every(d =>
                  d.findings.length === 20 && d.findings.every(f => d.text.slice(f[4] - 15, f[4]) === 'The mayor said '
                    && d.text.startsWith(' and went on.', f[4] + f[5])))""");
        assertThat(shown).isEqualTo(true);
    }

    @Test
    void whatIsHiddenOrLooksLikeAnotherLetterIsNamed(Tabs tabs) throws IOException {
        Page page = tabs.open(Reports.of(document("plain.txt")));
        assertThat(page.locator(".hid[title='U+202E RIGHT-TO-LEFT OVERRIDE']").first())
                .isVisible();
        assertThat(page.locator(".look[title='U+0430 CYRILLIC SMALL LETTER A']").first())
                .hasText("\u0430");
        assertThat(page.locator("#d1n19")).containsText("\u043E U+043E CYRILLIC SMALL LETTER O");
    }

    @Test
    void aParagraphOfFiveMegabytesIsShown(Tabs tabs) throws IOException {
        String text = "The council met and said so. ".repeat(180_000);
        Span span = new Span(text.length() - 12, text.length() - 8);
        Finding finding = SampleRun.finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .9, span)
                .made();
        Page page = tabs.open(Reports.of(SampleRun.checked(Document.ofText("long.txt", text), 1_000_000, finding)));
        page.keyboard().press("j");
        assertThat(page.locator("#d1n1.on")).isVisible();
    }

    @Test
    void fiftyThousandFindingsOfOneDocumentAreShown(Tabs tabs) throws IOException {
        Page page = tabs.blank();
        page.setDefaultNavigationTimeout(120_000);
        page.setDefaultTimeout(120_000);
        java.nio.file.Path file = java.nio.file.Files.createTempFile("calque", ".html");
        try {
            java.nio.file.Files.writeString(file, Reports.of(LargeRun.document(1, 100_000, 50_000)));
            tabs.open(page, file.toUri().toString());
            assertThat(page.locator("#count b")).hasText("50,000");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("#d1n2.on")).isVisible();
        } finally {
            java.nio.file.Files.delete(file);
        }
    }
}
