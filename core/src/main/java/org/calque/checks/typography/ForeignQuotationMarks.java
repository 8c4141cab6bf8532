package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.calque.text.Token;

/** Quotation marks that English does not use: {@code «…»}, {@code „…“}, {@code 「…」}. */
public final class ForeignQuotationMarks implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "foreign-quotation-marks",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A quotation or title in the marks of another language: « », „ “, ‚ ‘, 「 」, 《 》; a dash that opens speech.",
            "Translation engines copy the quotation marks of the source.",
            "She called it [[«a long way»]] to go.",
            "She called it “a long way” to go.",
            List.of(
                    "Marks inside a passage in another language are left alone.",
                    "A mark without its partner is reported as unpaired.",
                    "A dash is judged at the beginning of a paragraph that says who speaks, and next to one."));

    /** Longest quotation, in tokens; beyond it the marks need not belong together. */
    private static final int LONGEST = 400;

    /** What closes a quotation, by what opens it. */
    private static final Map<String, String> CLOSING =
            Map.of("«", "»", "»", "«", "„", "“”\"„", "‚", "‘’'", "‹", "›", "「", "」", "『", "』", "《", "》", "〈", "〉");

    private final SpeechTags tags = SpeechTags.read();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        int outer = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String closing = CLOSING.get(tokens.get(i).text());
            if (closing == null || isSpacedClosing(text, i)) {
                continue;
            }
            int close = close(text, i, closing);
            if (close > i + 1 && !isForeign(text, i, close)) {
                boolean nested = i < outer;
                findings.add(finding(text, i, close, nested));
                outer = Math.max(outer, close);
            }
            if (close > i && tokens.get(i).text().equals("»")) {
                i = close;
            }
        }
        new SpeechDashes(text, tags).find().forEach(speech -> findings.add(finding(speech)));
        return findings;
    }

    private static Finding finding(SpeechDashes.Speech speech) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                speech.dash(),
                "English opens direct speech with a quotation mark, not with a dash.",
                List.of(new Evidence.Pattern("a dash that opens direct speech")),
                List.of(new Fix("Set it in quotation marks", speech.edits(), Applicability.LIKELY)));
    }

    /** Whether a whole phrase in another language stands between the marks. */
    private static boolean isForeign(AnalyzedText text, int open, int close) {
        return close - open > 2
                && text.language().isForeign(open + 1)
                && text.language().isForeign(close - 1);
    }

    /** A {@code »} that closes, or that separates parts of a menu. */
    private static boolean isSpacedClosing(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        boolean guillemet = tokens.get(index).text().equals("»");
        return guillemet && !(index + 1 < tokens.size() && tokens.get(index + 1).follows(tokens.get(index)));
    }

    /** Index of the mark that closes the quotation in the same paragraph, or -1. */
    private static int close(AnalyzedText text, int open, String closing) {
        List<Token> tokens = text.tokens();
        int limit = Math.min(tokens.size(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            if (closing.contains(tokens.get(i).text())) {
                return i;
            }
            if (Spacing.between(text.text(), tokens.get(i - 1), tokens.get(i)) == Spacing.LINE_BREAK) {
                return -1;
            }
        }
        return -1;
    }

    private static Finding finding(AnalyzedText text, int open, int close, boolean nested) {
        List<Token> tokens = text.tokens();
        Token first = tokens.get(open);
        Token last = tokens.get(close);
        int wordStart = tokens.get(open + 1).start();
        int wordEnd = tokens.get(close - 1).end();
        Fix fix = new Fix(
                nested ? "Use ‘ ’" : "Use “ ”",
                List.of(
                        new Edit(new Span(first.start(), wordStart), nested ? "‘" : "“"),
                        new Edit(new Span(wordEnd, last.end()), nested ? "’" : "”")),
                Applicability.SAFE);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.92,
                first.span().hull(last.span()),
                "English does not use the quotation marks " + first.text() + " " + last.text() + ".",
                List.of(new Evidence.Pattern("quotation marks of another language")),
                List.of(fix));
    }
}
