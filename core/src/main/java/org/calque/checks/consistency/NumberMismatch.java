package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** A number of the headline that the text gives otherwise: {@code 12 miners} above {@code 15 miners}. */
public final class NumberMismatch implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "number-mismatch",
            Category.MISTRANSLATION,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "The headline counts something, and the first sentences of the text count the same otherwise.",
            "Numerals that are written out or grouped in another way are misread, and headline and text are translated"
                    + " each by itself.",
            "[[12 miners]] trapped under the mountain near Kiruna\n\n"
                    + "A rescue team reached the 15 miners who have been trapped under the mountain since Monday. Nobody is hurt.",
            "15 miners trapped under the mountain near Kiruna",
            List.of(
                    "Only a number with its noun is compared, and only where the sentence shares other words with the"
                            + " headline.",
                    "Rounded numbers, sums, and numbers behind “nearly” or “at least” are left alone."));

    /** The fact that a headline tells is taken up in the first sentences. */
    private static final int LEAD = 4;

    /** So many words beside the noun show that headline and sentence tell the same. */
    private static final int COMMON = 2;

    private static final int SHORTEST_WORD = 4;

    private static final int STEM = 5;

    /** Numbers no farther apart, in UTF-16 code units, may be told as parts of one: “seven men and five women”. */
    private static final int TOGETHER = 400;

    /** So many numbers of a text are compared; one with more is a table. */
    private static final int MOST_NUMBERS = 200;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Sentence> headlines = new ArrayList<>();
        List<Sentence> body = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            BlockKind kind = text.block(sentence).kind();
            if (kind == BlockKind.HEADLINE && body.isEmpty()) {
                headlines.add(sentence);
            } else if (kind == BlockKind.PARAGRAPH) {
                body.add(sentence);
            }
        }
        List<Count> counted = headlines.stream()
                .flatMap(sentence -> Count.of(sentence, text).stream())
                .filter(count -> count.exact() && !count.noun().isEmpty())
                .toList();
        if (counted.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        List<Count> told = body.stream()
                .flatMap(sentence -> Count.of(sentence, text).stream())
                .toList();
        Set<String> words = new HashSet<>();
        headlines.forEach(headline -> words.addAll(stems(headline, text)));
        List<Finding> findings = new ArrayList<>();
        for (Count count : counted) {
            if (told.size() <= MOST_NUMBERS && !isTold(count, told)) {
                other(count, body.subList(0, Math.min(LEAD, body.size())), words, text)
                        .ifPresent(twin -> findings.add(finding(count.span(), twin, text)));
            }
        }
        return findings;
    }

    /** Whether the text has the number, rounded or as the sum or the difference of two that stand together. */
    private static boolean isTold(Count count, List<Count> told) {
        for (int i = 0; i < told.size(); i++) {
            double one = told.get(i).value();
            if (count.agrees(one)) {
                return true;
            }
            for (int k = i - 1;
                    k >= 0 && told.get(i).span().start() - told.get(k).span().end() <= TOGETHER;
                    k--) {
                double other = told.get(k).value();
                if (count.value() == one + other || count.value() == Math.abs(one - other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The one other number of the same things in a sentence that tells the same. */
    private static Optional<Span> other(Count count, List<Sentence> lead, Set<String> words, AnalyzedText text) {
        Optional<Count> found = Optional.empty();
        for (Sentence sentence : lead) {
            for (Count told : Count.of(sentence, text)) {
                if (told.noun().equals(count.noun())) {
                    boolean same = found.map(one -> one.value() == told.value()).orElse(true);
                    if (!told.exact() || !same || !isSameFact(sentence, words, count.noun(), text)) {
                        return Optional.empty();
                    }
                    found = Optional.of(found.orElse(told));
                }
            }
        }
        return found.map(Count::span);
    }

    private static boolean isSameFact(Sentence sentence, Set<String> words, String noun, AnalyzedText text) {
        Set<String> common = stems(sentence, text);
        common.retainAll(words);
        common.remove(stem(noun));
        return common.size() >= COMMON;
    }

    private static Set<String> stems(Sentence sentence, AnalyzedText text) {
        Set<String> stems = new HashSet<>();
        for (Token token : text.tokens(sentence)) {
            if (token.isWord() && token.text().length() >= SHORTEST_WORD) {
                stems.add(stem(token.text().toLowerCase(Locale.ROOT)));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static Finding finding(Span span, Span twin, AnalyzedText text) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                span,
                "The headline says “" + span.of(text.text()) + "”, the text “" + twin.of(text.text()) + "”.",
                List.of(new Evidence.Twin(twin)),
                List.of());
    }
}
