package org.calque.checks.repetition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Token;

/** Tells words that are doubled by right from those that are doubled by mistake. */
final class MeantDoubling {

    /** A name of syllables said twice, such as a panda's, is no longer than this in each half. */
    private static final int NAME_SYLLABLE = 4;

    /** Words that may go either way side by side, but not as a doubled phrase: {@code day by day by day}. */
    private static final Set<String> CONNECTORS = Set.of(
            "and", "by", "to", "after", "upon", "for", "or", "on", "with", "in", "as", "but", "than", "over",
            "against");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their", "of");

    private MeantDoubling() {}

    /** Whether English, a name or a foreign language doubles these words by right, or they are a loop. */
    static boolean isMeant(WordRun run, AnalyzedText text) {
        String word = run.group().get(0).text();
        String lower = lower(run.group().get(0));
        if (run.group().get(0).kind() == Token.Kind.NUMBER) {
            return !isClosingNumber(run, text.tokens());
        }
        if (run.times() >= (run.group().size() == 1 ? RepetitionLoop.WORD_TIMES : RepetitionLoop.GROUP_TIMES)) {
            return true;
        }
        if (run.group().size() > 1) {
            return isIdiom(run.group());
        }
        boolean name = isCapitalized(word) && (Words.NAMES.contains(word) || isSyllable(word, text));
        return name
                || Words.OFTEN.contains(lower)
                || Words.SOUNDS.contains(lower)
                || (run.times() == 2 && (Words.TWICE.contains(lower) || isPhrasal(lower, run, text)))
                || (!run.isSameCase(text) && !isSentenceStart(run, text) && !isDoubledArticle(run, text))
                || isInsideForeignWords(run, text);
    }

    /** {@code filled in in June}. */
    private static boolean isPhrasal(String word, WordRun run, AnalyzedText text) {
        return word.equals("in")
                && text.token(run.first() - 1)
                        .filter(before -> Words.BEFORE_IN.contains(lower(before)))
                        .isPresent();
    }

    /** {@code the The} before a word in lower case; before a capital it may be the article of a title. */
    private static boolean isDoubledArticle(WordRun run, AnalyzedText text) {
        boolean title = text.token(run.first() + run.times())
                .filter(next -> isCapitalized(next.text()))
                .isPresent();
        return DETERMINERS.contains(run.group().get(0).text()) && !title;
    }

    private static boolean isInsideForeignWords(WordRun run, AnalyzedText text) {
        int before = run.first() - 1;
        int after = run.first() + run.times();
        return text.language().isForeign(run.first())
                && ((before >= 0 && text.language().isForeign(before))
                        || text.language().isForeign(after));
    }

    /** Whether a number is doubled where a sentence ends, and not in a row of figures. */
    private static boolean isClosingNumber(WordRun run, List<Token> tokens) {
        int next = run.first() + run.times();
        return run.first() > 0
                && run.group().get(0).span().length() > 1
                && !isFigure(tokens.get(run.first() - 1))
                && next < tokens.size()
                && (tokens.get(next).text().equals(".")
                        || tokens.get(next).text().equals(")"));
    }

    /** A number, or a mark that may stand between the figures of a score or table. */
    private static boolean isFigure(Token token) {
        return token.kind() == Token.Kind.NUMBER || "-–—/:;|".contains(token.text());
    }

    /** {@code day by day by day}, {@code more and more and more}. */
    private static boolean isIdiom(List<Token> group) {
        boolean connector = group.stream().anyMatch(token -> CONNECTORS.contains(lower(token)));
        boolean determiner = group.stream().anyMatch(token -> DETERMINERS.contains(lower(token)));
        return group.size() == 2 && connector && !determiner;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static boolean isSyllable(String word, AnalyzedText text) {
        return word.length() == 1
                || (word.length() <= NAME_SYLLABLE && !text.english().contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSentenceStart(WordRun run, AnalyzedText text) {
        String second = text.tokens().get(run.first() + run.group().size()).text();
        boolean first = run.first() == 0 || text.tokens().get(run.first() - 1).kind() == Token.Kind.PUNCTUATION;
        return first && !isCapitalized(second);
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Loads the lists when a doubled word is first met. */
    private static final class Words {
        static final Set<String> TWICE = WordLists.read("doubles.txt", "twice");
        static final Set<String> OFTEN = WordLists.read("doubles.txt", "often");
        static final Set<String> SOUNDS = WordLists.read("doubles.txt", "sound");
        static final Set<String> BEFORE_IN = WordLists.read("doubles.txt", "before-in");
        static final Set<String> NAMES = WordLists.read("doubles.txt", "name");
    }
}
