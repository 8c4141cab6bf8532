package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** White space inside quotation marks: {@code " word "}, {@code the ' red line '}, {@code “ word ”}. */
public final class SpaceInsideQuotation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "space-inside-quotation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "White space between a quotation mark and what it quotes.",
            "English sets quotation marks close to the words between them. The space comes from text that was cut into"
                    + " tokens for a translation engine and badly put together again, or from French.",
            "He called it a [[\" ]]red line[[ \"]] for his country.",
            "He called it a \"red line\" for his country.",
            List.of(
                    "Straight marks are judged in pairs: a mark with white space on both sides is one only with its"
                            + " partner in the same sentence.",
                    "Straight single marks around more than ten tokens are left alone, as apostrophes look the same.",
                    "«…» is the business of another check."));

    /** Straight single marks farther from each other belong to different words, in tokens. */
    private static final int LONGEST_SINGLE = 10;

    /** As many tokens behind what may be the apostrophe of a plural are still a quotation. */
    private static final int SHORT_SINGLE = 3;

    /** What may stand behind an apostrophe: {@code rock ' n ' roll}. */
    private static final Set<String> CLITICS = Set.of("n", "s", "t", "d", "m", "o", "ll", "re", "ve", "em");

    /** How a mark stands to what is around it. */
    private enum Side {
        OPENS,
        CLOSES,
        APART,
        /** Between letters, or otherwise no mark of a quotation that can be told. */
        UNCLEAR
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Integer> doubles = new ArrayList<>();
            List<Integer> singles = new ArrayList<>();
            boolean open = false;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                String mark = text.tokens().get(i).text();
                if (mark.equals("’")
                        && open
                        && side(text, sentence, i) == Side.APART
                        && isSpaced(text, sentence, i, false)) {
                    findings.add(before(text, i));
                }
                open = mark.equals("‘") || (open && !mark.equals("’"));
                switch (mark) {
                    case "\"" -> doubles.add(i);
                    case "'" -> singles.add(i);
                    case "“", "‘" -> {
                        if (side(text, sentence, i) == Side.APART && isSpaced(text, sentence, i, true)) {
                            findings.add(behind(text, i));
                        }
                    }
                    case "”" -> {
                        if (side(text, sentence, i) == Side.APART && isSpaced(text, sentence, i, false)) {
                            findings.add(before(text, i));
                        }
                    }
                    default -> {
                        // no quotation mark that is judged
                    }
                }
            }
            inPairs(text, sentence, doubles, findings);
            single(text, sentence, singles, findings);
        }
        List<Integer> displaced = DisplacedMarks.of(text);
        for (int i = 0; i < displaced.size(); i++) {
            findings.add(moved(text, displaced.get(i), i % 2 == 0));
        }
        return findings;
    }

    /** Straight double marks that open and close in turn, some of them apart. */
    private static void inPairs(AnalyzedText text, Sentence sentence, List<Integer> marks, List<Finding> findings) {
        if (marks.size() % 2 != 0) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int mark = marks.get(i);
            boolean opens = i % 2 == 0;
            Side side = side(text, sentence, mark);
            if (side == Side.APART && !isInch(text, mark) && isSpaced(text, sentence, mark, opens)) {
                found.add(opens ? behind(text, mark) : before(text, mark));
            } else if (side != (opens ? Side.OPENS : Side.CLOSES)) {
                return;
            }
        }
        findings.addAll(found);
    }

    /** Two straight single marks, both of them apart, around a few words. */
    private static void single(AnalyzedText text, Sentence sentence, List<Integer> marks, List<Finding> findings) {
        for (int i = 0; i + 1 < marks.size(); i++) {
            int open = marks.get(i);
            int close = marks.get(i + 1);
            int between = close - open - 1;
            if (between > 0
                    && between <= LONGEST_SINGLE
                    && side(text, sentence, open) == Side.APART
                    && side(text, sentence, close) == Side.APART
                    && isSpaced(text, sentence, open, true)
                    && isSpaced(text, sentence, close, false)
                    && !isInch(text, open)
                    && !CLITICS.contains(text.tokens().get(open + 1).text())
                    && !(isPlural(text, sentence, open)
                            && (between > SHORT_SINGLE || isPlural(text, sentence, close)))) {
                findings.add(behind(text, open));
                findings.add(before(text, close));
                i++;
            }
        }
    }

    /** Whether a word in -s stands before the mark, which may be its apostrophe: {@code Charles ' troops}. */
    private static boolean isPlural(AnalyzedText text, Sentence sentence, int index) {
        return index > sentence.firstToken()
                && text.tokens().get(index - 1).isWord()
                && text.tokens().get(index - 1).text().endsWith("s");
    }

    private static boolean isInch(AnalyzedText text, int index) {
        return index > 0 && text.tokens().get(index - 1).kind() == Token.Kind.NUMBER;
    }

    /**
     * Whether white space stands on the inner side of the mark, and behind it something else than a further mark: some
     * set a thin space between two.
     */
    private static boolean isSpaced(AnalyzedText text, Sentence sentence, int index, boolean opens) {
        int inner = opens ? index + 1 : index - 1;
        if (inner < sentence.firstToken() || inner >= sentence.endToken()) {
            return false;
        }
        Token mark = text.tokens().get(index);
        Token word = text.tokens().get(inner);
        return !"\"'“”‘’«»".contains(word.text())
                && Spacing.between(text.text(), opens ? mark : word, opens ? word : mark) == Spacing.SPACE;
    }

    private static Side side(AnalyzedText text, Sentence sentence, int index) {
        Token mark = text.tokens().get(index);
        boolean first = index == sentence.firstToken();
        boolean last = index + 1 == sentence.endToken();
        Spacing before = first
                ? Spacing.LINE_BREAK
                : Spacing.between(text.text(), text.tokens().get(index - 1), mark);
        Spacing after = last
                ? Spacing.LINE_BREAK
                : Spacing.between(text.text(), mark, text.tokens().get(index + 1));
        boolean free = before != Spacing.NONE
                || "([{—–-/".indexOf(text.tokens().get(index - 1).text().charAt(0)) >= 0;
        boolean ended = after != Spacing.NONE
                || ".,;:!?)]}…—–".indexOf(text.tokens().get(index + 1).text().charAt(0)) >= 0;
        if (free && ended) {
            return Side.APART;
        }
        return free ? Side.OPENS : ended ? Side.CLOSES : Side.UNCLEAR;
    }

    private static Finding behind(AnalyzedText text, int index) {
        Token mark = text.tokens().get(index);
        Span space =
                new Span(mark.end(), /* end= */ text.tokens().get(index + 1).start());
        return finding(mark.span().hull(space), space, "There must be no space behind an opening quotation mark.");
    }

    private static Finding before(AnalyzedText text, int index) {
        Token mark = text.tokens().get(index);
        Span space = new Span(/* start= */ text.tokens().get(index - 1).end(), mark.start());
        return finding(space.hull(mark.span()), space, "There must be no space before a closing quotation mark.");
    }

    private static Finding moved(AnalyzedText text, int index, boolean opens) {
        Token mark = text.tokens().get(index);
        Span span = opens
                ? new Span(mark.start(), /* end= */ text.tokens().get(index + 1).start())
                : new Span(/* start= */ text.tokens().get(index - 1).end(), mark.end());
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                span,
                "The space stands on the wrong side of this quotation mark.",
                List.of(new Evidence.Pattern("a space on the inner side of a quotation mark and none on the outer")),
                List.of(Fix.replace(span, opens ? " \"" : "\" ", Applicability.LIKELY)));
    }

    private static Finding finding(Span span, Span space, String message) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.95,
                span,
                message,
                List.of(new Evidence.Pattern("white space inside quotation marks")),
                List.of(new Fix(
                        "Delete the space",
                        Fix.replace(space, "", Applicability.SAFE).edits(),
                        Applicability.SAFE)));
    }
}
