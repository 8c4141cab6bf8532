package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Excerpt;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * The same words over and over, as a translation model's decoder leaves them. For each period, a scan counts how long
 * every token equals the one a period before; linear in the length of the text.
 */
public final class RepetitionLoop implements Check {

    /** The longest group of tokens that is followed; longer ones are passages. */
    private static final int LONGEST_PERIOD = 48;

    /** So many times a single word stands in a row before it is a loop. */
    static final int WORD_TIMES = 4;

    /** So many times a group of words stands in a row before it is a loop. */
    static final int GROUP_TIMES = 3;

    private static final CheckInfo INFO = new CheckInfo(
            "repetition-loop",
            Category.ADDITION,
            Severity.CRITICAL,
            CheckInfo.Scope.PASSAGE,
            true,
            "The same word or group of words over and over.",
            "A neural translator that loses its place falls into a loop and writes the last words again until it is"
                    + " stopped.",
            "The price is high, [[the price is high, the price is high, the price is high, the price is high]].",
            "The price is high.",
            List.of(
                    "Sounds, cheers and chants (la, ha, go, anything with an exclamation mark) are left alone.",
                    "A loop in which the words change a little each time is found only where they do not."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Token> tokens = text.tokens();
        int[] words = numbered(tokens);
        List<Finding> findings = new ArrayList<>();
        int first = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            boolean last = s + 1 == text.sentences().size()
                    || text.sentences().get(s + 1).block() != sentence.block();
            if (last) {
                inBlock(words, first, sentence.endToken(), text, findings);
                first = sentence.endToken();
            }
        }
        return findings;
    }

    /** A number for each form, letter case aside. */
    private static int[] numbered(List<Token> tokens) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            String form = tokens.get(i).text().toLowerCase(Locale.ROOT);
            words[i] = numbers.computeIfAbsent(form, key -> numbers.size());
        }
        return words;
    }

    private static void inBlock(int[] words, int from, int to, AnalyzedText text, List<Finding> findings) {
        List<Span> taken = new ArrayList<>();
        for (int period = 1; period <= LONGEST_PERIOD && from + GROUP_TIMES * period <= to; period++) {
            int equal = 0;
            for (int i = from + period; i <= to; i++) {
                if (i < to && words[i] == words[i - period]) {
                    equal++;
                    continue;
                }
                if (equal + 1 >= (GROUP_TIMES - 1) * period) {
                    Loop loop = Loop.of(text.tokens(), i - equal - period, i, period);
                    if (taken.stream().noneMatch(loop.run()::overlaps) && loop.isReported()) {
                        taken.add(loop.run());
                        findings.add(finding(loop, text));
                    }
                }
                equal = 0;
            }
        }
    }

    private static Finding finding(Loop loop, AnalyzedText text) {
        List<Token> tokens = text.tokens();
        Span span = tokens.get(loop.run().start())
                .span()
                .hull(tokens.get(loop.run().end() - 1).span());
        Span unit = loop.group()
                .get(0)
                .span()
                .hull(loop.group().get(loop.group().size() - 1).span());
        Edit edit = new Edit(new Span(unit.end(), span.end()), "");
        String once = Excerpt.of(text.text(), unit);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .97,
                span,
                once + " stands here " + loop.times() + " times in a row.",
                List.of(new Evidence.Pattern("a repetition loop")),
                List.of(new Fix("Keep it once", List.of(edit), Applicability.LIKELY)));
    }

    /**
     * A run of equal groups.
     *
     * @param run its tokens, by index
     * @param group the first group, without the mark between the groups if the last one lacks it
     * @param times how many groups there are
     */
    private record Loop(Span run, List<Token> group, int times) {

        static Loop of(List<Token> tokens, int start, int end, int period) {
            boolean separated = tokens.get(start + period - 1).kind() == Token.Kind.PUNCTUATION;
            boolean open = separated && (end - start) % period == period - 1;
            int times = (end - start + (open ? 1 : 0)) / period;
            return new Loop(new Span(start, end), tokens.subList(start, start + period - (open ? 1 : 0)), times);
        }

        /** Whether it is words, no sounds and cheers, and often enough. */
        boolean isReported() {
            long words = group.stream().filter(Token::isWord).count();
            boolean cheer = group.stream().anyMatch(token -> token.text().startsWith("!"));
            boolean sounds = group.stream()
                    .filter(Token::isWord)
                    .allMatch(token -> Sounds.OFTEN.contains(token.text().toLowerCase(Locale.ROOT)));
            return words > 0 && !cheer && !sounds && times >= (words == 1 ? WORD_TIMES : GROUP_TIMES);
        }
    }

    /** Loads the list when a loop is first met. */
    private static final class Sounds {
        static final Set<String> OFTEN = WordLists.read("doubles.txt", "often");
    }
}
