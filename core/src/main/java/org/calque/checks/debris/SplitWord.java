package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
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

/** A space inside a word: {@code govern ment}. */
public final class SplitWord implements Check {

    /** Least frequency class of the whole word. */
    private static final int COMMON = 8;

    /** Shortest whole word, in UTF-16 code units. */
    private static final int SHORTEST = 5;

    /** What is left of a contraction or plural that has lost its apostrophe, and prefixes that stand alone. */
    private static final Set<String> ALONE =
            Set.of("s", "t", "d", "m", "ll", "re", "ve", "co", "non", "pre", "anti", "semi", "multi", "sub", "e", "ex");

    /** Small words of other languages; next to an English word they are no part of it. */
    private static final Set<String> FOREIGN = Set.of(
            "de", "se", "la", "le", "les", "el", "los", "un", "una", "en", "na", "za", "sa", "su", "si", "lo", "il",
            "al", "du", "des", "da", "do", "te", "ti", "je", "ne", "ya", "und", "der", "das", "van", "von", "den", "et",
            "del", "di", "y");

    private static final CheckInfo INFO = new CheckInfo(
            "split-word",
            Category.SPELLING,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word with a space inside.",
            "Line breaks, hyphenation and the pieces that translators cut words into can leave a space inside a word.",
            "The [[govern ment]] fell on Friday.",
            "The government fell on Friday.",
            List.of(
                    "Two parts that are English words by themselves are not reported: “in to”.",
                    "Prefixes that people write apart (co, non, pre) are left alone."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        IntPredicate word = text.byForm(form -> isWord(form, text));
        IntPredicate left = text.byForm(form -> isPart(form, 0));
        IntPredicate right = text.byForm(form -> isPart(form, -1));
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
                boolean possible = !(word.test(i) && word.test(i + 1)) && left.test(i) && right.test(i + 1);
                if (possible && isSplit(i, text)) {
                    findings.add(finding(text.tokens().get(i), text.tokens().get(i + 1)));
                    i++;
                }
            }
        }
        return findings;
    }

    private static boolean isSplit(int index, AnalyzedText text) {
        Token first = text.tokens().get(index);
        Token second = text.tokens().get(index + 1);
        if (!first.isWord() || second.start() != first.end() + 1) {
            return false;
        }
        String left = first.text().toLowerCase(Locale.ROOT);
        String right = second.text();
        boolean words = isWord(left, text) && isWord(right, text);
        boolean foreign =
                (FOREIGN.contains(left) && isWord(right, text)) || (FOREIGN.contains(right) && isWord(left, text));
        if (words
                || foreign
                || ALONE.contains(left)
                || ALONE.contains(right)
                || left.length() + right.length() < SHORTEST) {
            return false;
        }
        boolean name = !first.text().equals(left) && text.english().contains(first.text());
        return !name && text.english().frequency(left + right) >= COMMON && !isAmongForeignWords(index, text);
    }

    private static boolean isWord(String part, AnalyzedText text) {
        return text.english().frequency(part) > 0;
    }

    /** The parts alone may look foreign; with a foreign neighbour they are. */
    private static boolean isAmongForeignWords(int index, AnalyzedText text) {
        return (index > 0 && text.language().isForeign(index - 1))
                || text.language().isForeign(index + 2);
    }

    /** Lower-case ASCII letters; the first part may begin with a capital. */
    private static boolean isPart(String word, int capitalAt) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean capital = i == capitalAt && c >= 'A' && c <= 'Z';
            if (!lower && !capital) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(Token first, Token second) {
        Span span = first.span().hull(second.span());
        String whole = first.text() + second.text();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .9,
                span,
                "“" + first.text() + " " + second.text() + "” should be one word: “" + whole + "”.",
                List.of(new Evidence.DictionaryEntry(whole, List.of("en"))),
                List.of(Fix.replace(span, whole, Applicability.LIKELY)));
    }
}
