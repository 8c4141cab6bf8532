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

    /**
     * A quotation.
     *
     * @param open index of the mark that opens it
     * @param close index of the one that closes it
     * @param nested whether it stands inside another
     */
    private record Quotation(int open, int close, boolean nested) {}

    private final SpeechTags tags = SpeechTags.read();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Quotation> quotations = new ArrayList<>();
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
                quotations.add(new Quotation(i, close, nested));
                outer = Math.max(outer, close);
            }
            if (close > i && tokens.get(i).text().equals("»")) {
                i = close;
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int from = 0; from < quotations.size(); ) {
            int to = from + 1;
            while (to < quotations.size() && isJoined(text, quotations.get(to - 1), quotations.get(to))) {
                to++;
            }
            findings.add(finding(text, quotations.subList(from, to)));
            from = to;
        }
        new SpeechDashes(text, tags).find().forEach(speech -> findings.add(finding(speech)));
        return findings;
    }

    /** {@code 《一》《二》}: titles that stand close to each other are one place. */
    private static boolean isJoined(AnalyzedText text, Quotation quotation, Quotation next) {
        return !quotation.nested
                && !next.nested
                && next.open == quotation.close + 1
                && text.tokens().get(next.open).follows(text.tokens().get(quotation.close));
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

    private static Finding finding(AnalyzedText text, List<Quotation> run) {
        List<Token> tokens = text.tokens();
        boolean nested = run.get(0).nested;
        List<Edit> edits = new ArrayList<>();
        for (Quotation quotation : run) {
            Token first = tokens.get(quotation.open);
            Token last = tokens.get(quotation.close);
            int wordStart = tokens.get(quotation.open + 1).start();
            int wordEnd = tokens.get(quotation.close - 1).end();
            String space = edits.isEmpty() ? "" : " ";
            edits.add(new Edit(new Span(first.start(), wordStart), space + (nested ? "‘" : "“")));
            edits.add(new Edit(new Span(wordEnd, last.end()), nested ? "’" : "”"));
        }
        Token first = tokens.get(run.get(0).open);
        Token last = tokens.get(run.get(run.size() - 1).close);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.92,
                first.span().hull(last.span()),
                "English does not use the quotation marks " + first.text() + " " + last.text() + ".",
                List.of(new Evidence.Pattern("quotation marks of another language")),
                List.of(new Fix(nested ? "Use ‘ ’" : "Use “ ”", edits, Applicability.SAFE)));
    }
}
