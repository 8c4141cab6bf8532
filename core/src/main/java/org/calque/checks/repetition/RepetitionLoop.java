package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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
import org.calque.check.PhraseFile;
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

    /** So many times in a row an emphasised word ({@code very very}) is a loop too. */
    private static final int EMPHASIS_TIMES = 6;

    /** No cheer or chant is written out so many times. */
    private static final int CHANT_TIMES = 12;

    /** A group of so many tokens is a loop when it stands there two and a half times. */
    private static final int LONG_GROUP = 6;

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
        int[] words = text.formsIgnoringCase();
        List<Finding> findings = new ArrayList<>();
        IntPredicate hyphenated = text.byForm(form -> form.indexOf('-') > 0);
        int first = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            boolean last = s + 1 == text.sentences().size()
                    || text.sentences().get(s + 1).block() != sentence.block();
            if (last) {
                inBlock(words, first, sentence.endToken(), hyphenated, text, findings);
                first = sentence.endToken();
            }
        }
        return findings;
    }

    private static void inBlock(
            int[] words, int from, int to, IntPredicate hyphenated, AnalyzedText text, List<Finding> findings) {
        BitSet taken = new BitSet();
        for (int i = from; i < to; i++) {
            Optional<Finding> chain = hyphenated.test(i) ? chain(text.tokens().get(i)) : Optional.empty();
            if (chain.isPresent()) {
                findings.add(chain.get());
                taken.set(i - from);
            }
        }
        for (int period = 1; period <= LONGEST_PERIOD && from + GROUP_TIMES * period <= to; period++) {
            int equal = 0;
            for (int i = from + period; i <= to; i++) {
                if (i < to && words[i] == words[i - period]) {
                    equal++;
                    continue;
                }
                if (equal + 1 >= leastEqual(period)) {
                    int start = from + taken.nextClearBit(i - equal - period - from);
                    start += start < i && text.tokens().get(start).kind() == Token.Kind.PUNCTUATION ? 1 : 0;
                    int next = taken.nextSetBit(start - from);
                    int end = next < 0 ? i : Math.min(i, from + next);
                    if (end - start - period + 1 >= leastEqual(period)) {
                        Loop loop = Loop.of(text.tokens(), start, end, period);
                        if (loop.isReported()) {
                            taken.set(start - from, end - from);
                            findings.add(finding(loop, text));
                        }
                    }
                }
                equal = 0;
            }
        }
    }

    /** So many tokens equal to those a period before make a loop, if the mark behind the last group is counted. */
    private static int leastEqual(int period) {
        return period < LONG_GROUP ? (GROUP_TIMES - 1) * period : period * 3 / 2;
    }

    /** {@code ship-ship-ship-ship}: one token of equal parts. */
    private static Optional<Finding> chain(Token token) {
        int length = token.text().indexOf('-');
        if (length < 1) {
            return Optional.empty();
        }
        int times = (token.text().length() + 1) / (length + 1);
        if (times < WORD_TIMES) {
            return Optional.empty();
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        if (Sounds.SOUNDS.contains(word.substring(0, length))) {
            return Optional.empty();
        }
        for (int i = length + 1; i < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i - length - 1)) {
                return Optional.empty();
            }
        }
        Span unit = new Span(token.start(), token.start() + length);
        return Optional.of(finding(token.span(), unit, token.text().substring(0, length), times));
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
        return finding(span, unit, unit.of(text.text()), loop.times());
    }

    private static Finding finding(Span span, Span unit, String once, int times) {
        Edit edit = new Edit(new Span(unit.end(), span.end()), "");
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .97,
                span,
                Excerpt.quote(once) + " stands here " + times + " times in a row.",
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
            int length = end - start + (open ? 1 : 0) + (period < LONG_GROUP ? 0 : period / 2);
            int times = length / period;
            return new Loop(new Span(start, end), tokens.subList(start, start + period - (open ? 1 : 0)), times);
        }

        /** Whether it is words, no sounds and cheers, and often enough. */
        boolean isReported() {
            long words = group.stream().filter(Token::isWord).count();
            boolean cheer = group.stream().anyMatch(token -> token.text().startsWith("!"));
            boolean sounds = group.stream()
                            .filter(Token::isWord)
                            .allMatch(
                                    token -> Sounds.SOUNDS.contains(token.text().toLowerCase(Locale.ROOT)))
                    && times < CHANT_TIMES;
            boolean emphasis = words == 1
                    && times < EMPHASIS_TIMES
                    && Sounds.OFTEN.contains(group.get(0).text().toLowerCase(Locale.ROOT));
            boolean often = times >= (words == 1 ? WORD_TIMES : GROUP_TIMES) || group.size() >= LONG_GROUP - 1;
            return words > 0 && !cheer && !sounds && !emphasis && often;
        }
    }

    /** Loads the lists when a loop is first met. */
    private static final class Sounds {
        private static final PhraseFile FILE = PhraseFile.beside(RepetitionLoop.class, "doubles.txt");

        static final Set<String> OFTEN = FILE.words("often");
        static final Set<String> SOUNDS = FILE.words("sound");
    }
}
