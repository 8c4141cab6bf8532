package org.calque.reports;

import java.io.IOException;
import java.util.List;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * A run with what readers of reports stumble over: names and messages with the characters that a format uses itself,
 * astral characters and tabs before a finding, CR LF inside one, a file without a character in it.
 */
final class AwkwardRun {

    static final String NAME = "50% off: news, \u201Cone\u201D & <two> \uD83C\uDF89.txt";
    static final String MESSAGE =
            "\u201Cheon\u201D: 100% wrong, says \"dictionary\"; write <he on> & see a::b \uD83C\uDF89.";
    static final String TEXT =
            "The mayor\t\uD83C\uDF89 said heon his side.\r\n\r\n100%: yes, \u00FCber\r\nall: heon agreed.\r\n";

    private AwkwardRun() {}

    static List<Outcome> outcomes() {
        return List.of(awkward(), empty(), SampleRun.clean());
    }

    /** Three findings: “heon” behind a tab and an astral character, one over a line end, “heon” once more. */
    static CheckedDocument awkward() {
        Span first = SampleRun.span(TEXT, "heon");
        Span across = SampleRun.span(TEXT, "\u00FCber\r\nall");
        Span again = new Span(TEXT.lastIndexOf("heon"), TEXT.lastIndexOf("heon") + 4);
        return SampleRun.checked(
                Document.ofText(NAME, TEXT),
                11,
                SampleRun.finding("glued-words", Category.CHARACTER_ENCODING, Severity.CRITICAL, .9, first)
                        .says(MESSAGE)
                        .fix(Fix.replace(first, "he on", Applicability.SAFE))
                        .made(),
                SampleRun.finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .9, across)
                        .says("It is German.\r\n\tSo it seems.")
                        .made(),
                SampleRun.finding("glued-words", Category.CHARACTER_ENCODING, Severity.CRITICAL, .9, again)
                        .says(MESSAGE)
                        .made());
    }

    private static CheckedDocument empty() {
        return SampleRun.checked(Document.ofText("a folder/empty file.txt", ""), 0);
    }

    static String write(ReportFormat format) throws IOException {
        return SampleRun.write(format, ReportOptions.plain(), SampleRun.info(), outcomes());
    }
}
