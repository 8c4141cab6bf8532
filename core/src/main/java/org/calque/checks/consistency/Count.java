package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * A number of a text with what it counts: {@code 12 Spanish tourists}, {@code 1.5 million people}.
 *
 * @param value how many
 * @param noun what is counted, in lower case; empty if that can't be told
 * @param exact whether no word such as “nearly” or “at least” stands before it
 * @param span the number and the words up to the noun
 */
record Count(double value, String noun, boolean exact, Span span) {

    /** A counted noun stands no further behind its number. */
    private static final int FARTHEST_NOUN = 3;

    /** Words that make a number vague stand no further before it. */
    private static final int FARTHEST_HEDGE = 3;

    private static final Pattern ENGLISH_NUMBER = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));

    private static final Map<String, Double> SCALES =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    private static final Set<String> PLURALS = Set.of("people", "dead", "children", "police");

    /** Words that a number stands before without counting what follows. */
    private static final Set<String> BREAKS = Set.of(
            "of", "in", "on", "at", "to", "and", "or", "by", "for", "from", "after", "with", "the", "a", "an", "is",
            "are", "was", "were", "has", "have", "as", "per", "than");

    private static final Set<String> HEDGES = Set.of(
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "under",
            "least",
            "most",
            "than",
            "up",
            "roughly",
            "approximately",
            "another",
            "other",
            "further",
            "additional",
            "first",
            "last",
            "next",
            "between",
            "every",
            "circa",
            "to",
            "near",
            "close",
            "beyond",
            "extra",
            "only",
            "of");

    /** The counts of a sentence, in order. */
    static List<Count> of(Sentence sentence, AnalyzedText text) {
        List<Count> counts = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Optional<Double> value = value(text.tokens().get(i));
            if (value.isPresent()) {
                counts.add(at(i, value.get(), sentence, text));
            }
        }
        return counts;
    }

    private static Count at(int index, double number, Sentence sentence, AnalyzedText text) {
        List<Token> tokens = text.tokens();
        int next = index + 1;
        double value = number;
        double scale = next < sentence.endToken() ? SCALES.getOrDefault(lower(tokens.get(next)), 1.0) : 1;
        if (scale > 1) {
            value *= scale;
            next++;
        }
        boolean joined = next < sentence.endToken() && tokens.get(next).follows(tokens.get(next - 1));
        if (!joined) {
            for (int i = next; i < Math.min(sentence.endToken(), next + FARTHEST_NOUN); i++) {
                String word = lower(tokens.get(i));
                if (!tokens.get(i).isWord() || BREAKS.contains(word)) {
                    break;
                }
                if (PLURALS.contains(word) || isPlural(word)) {
                    return new Count(
                            value,
                            word,
                            isExact(index, sentence, tokens),
                            tokens.get(index).span().hull(tokens.get(i).span()));
                }
            }
        }
        return new Count(
                value, "", isExact(index, sentence, tokens), tokens.get(index).span());
    }

    private static boolean isPlural(String word) {
        return word.endsWith("men") || isPluralInS(word);
    }

    private static boolean isPluralInS(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("'s")
                && !word.endsWith("’s");
    }

    private static boolean isExact(int index, Sentence sentence, List<Token> tokens) {
        for (int i = Math.max(sentence.firstToken(), index - FARTHEST_HEDGE); i < index; i++) {
            if (HEDGES.contains(lower(tokens.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Double> value(Token token) {
        if (token.isWord()) {
            return Optional.ofNullable(WORDS.get(lower(token))).map(Integer::doubleValue);
        }
        if (token.kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        return ENGLISH_NUMBER.matcher(token.text()).matches()
                ? Optional.of(Double.valueOf(token.text().replace(",", "")))
                : Optional.empty();
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** Whether one value is the other, exactly or rounded to within a twentieth. */
    boolean agrees(double other) {
        return Math.abs(value - other) <= Math.max(value, other) / 20;
    }
}
