package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.calque.check.Category;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.score.MqmScore;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void aFindingHasPlaceSeverityMessageLineUnderlineAndFix() throws IOException {
        assertThat(report(SampleRun.story())).contains("""
                        news/story one.txt:5:18: major: “heon” is two words run together: a space is missing. [glued-words]
                            The mayor \uD83C\uDF89 said heon (his) side had waited for [le pont] since years , and that…
                                              ^^^^
                            fix: Replace with “he on”
                        """);
    }

    @Test
    void placesAreThoseOfTheSourceWhereThereIsAWayBack() throws IOException {
        assertThat(report(SampleRun.page())).contains("site/page.html:2:20: major:");
    }

    @Test
    void wideCharactersTakeTwoColumns() throws IOException {
        assertThat(report(SampleRun.office()))
                .contains("\n    He met \u5f20\u4f1f in ")
                .contains("\n           ^^^^\n");
    }

    @Test
    void aLongLineIsCutAroundThePassage() throws IOException {
        String text = "word ".repeat(100) + "wrong" + " word".repeat(100);
        Span span = SampleRun.span(text, "wrong");
        CheckedDocument checked = SampleRun.checked(
                Document.ofText("long.txt", text),
                201,
                SampleRun.finding("grammar", Category.GRAMMAR, Severity.MINOR, .5, span)
                        .made());
        assertThat(report(checked))
                .contains("\n    …" + "word ".repeat(7) + "wrong" + " word".repeat(9) + "…\n    " + " ".repeat(36)
                        + "^^^^^\n");
    }

    @Test
    void aPassageOfManyLinesIsShownToTheEndOfItsFirst() throws IOException {
        String text = "First line\nsecond line\n";
        CheckedDocument checked = SampleRun.checked(
                Document.ofText("lines.txt", text),
                4,
                SampleRun.finding("grammar", Category.GRAMMAR, Severity.MINOR, .5, new Span(6, 17))
                        .made());
        assertThat(report(checked)).contains("\n    First line…\n          ^^^^\n");
    }

    @Test
    void nothingOfTheDocumentSteersTheTerminal() throws IOException {
        assertThat(report(SampleRun.hostile()))
                .contains("‹U+001B›[31mred‹U+001B›[0m", "‹U+202E›gnp.exe‹U+202C›", "‹U+0000›", "‹U+D800›")
                .doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void colourIsOnlyThereWhenAskedFor() throws IOException {
        String colored = SampleRun.write(
                ReportFormat.TEXT, ReportOptions.plain().withColor(true), SampleRun.info(), List.of(SampleRun.story()));
        assertThat(colored).contains("\u001B[33mmajor:\u001B[0m");
        assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(report(SampleRun.story()));
    }

    @Test
    void theSummaryCountsAndRules() throws IOException {
        assertThat(SampleRun.write(ReportFormat.TEXT)).endsWith("""
                        22 findings in 6 documents: 10 critical, 8 major, 3 minor, 1 neutral.
                        MQM score 0.0, 182 words.
                        1 input could not be read.
                        Not everything was checked: 1 failure.
                        """);
        assertThat(report(SampleRun.clean()))
                .isEqualTo("0 findings in 1 document.\nMQM score 100.0, 4 words: too short to rule on.\n");
    }

    @Test
    void aScoreIsRoundedDownAsInTheOtherReports() throws IOException {
        CheckedDocument checked = SampleRun.clean();
        assertThat(report(new CheckedDocument(checked.document(), List.of(), List.of(), new MqmScore(1, 3_000, 0))))
                .contains("MQM score 99.9, 3,000 words.");
    }

    private static String report(CheckedDocument checked) throws IOException {
        return SampleRun.write(ReportFormat.TEXT, ReportOptions.plain(), SampleRun.info(), List.of(checked));
    }
}
