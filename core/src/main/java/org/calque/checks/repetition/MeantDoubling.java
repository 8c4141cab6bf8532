package org.calque.checks.repetition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.Token;

/** Tells words that are doubled by right from those that are doubled by mistake. */
final class MeantDoubling {

    /** A name of syllables said twice, such as a panda's, is no longer than this in each half. */
    private static final int NAME_SYLLABLE = 4;

    /** Frequency class of words that are English even where their neighbours are not. */
    private static final int COMMON_ENGLISH = 18;

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
            return isIdiom(run, text);
        }
        boolean name = isCapitalized(word) && (Words.NAMES.contains(word) || isSyllable(word, text));
        return name
                || (Words.OFTEN.contains(lower) && !isDangling(lower, run, text))
                || Words.SOUNDS.contains(lower)
                || (run.times() == 2
                        && ((Words.TWICE.contains(lower) && !isOnlyVerb(lower, run, text))
                                || isPhrasal(lower, run, text)
                                || isClefted(lower, run, text)))
                || (!run.isSameCase(text) && !isSentenceStart(run, text) && !isLostBreak(run, text))
                || isInsideForeignWords(run, text);
    }

    /** {@code filled in in June}. */
    private static boolean isPhrasal(String word, WordRun run, AnalyzedText text) {
        return word.equals("in")
                && text.token(run.first() - 1)
                        .filter(before -> Words.BEFORE_IN.contains(lower(before)))
                        .isPresent();
    }

    /** {@code what it is is a start}: the first of the two ends a clause that the second takes for its subject. */
    private static boolean isClefted(String word, WordRun run, AnalyzedText text) {
        if (!word.equals("is")) {
            return false;
        }
        String before = text.token(run.first() - 1).map(MeantDoubling::lower).orElse("");
        boolean clause = false;
        for (int i = run.first() - 2;
                i >= 0 && !".!?".contains(text.tokens().get(i).text());
                i--) {
            clause |= Words.CLAUSE.contains(lower(text.tokens().get(i)));
        }
        return (clause && !before.equals(",")) || before.equals("it");
    }

    /** {@code right right,}: an adverb that wants something behind it has nothing to emphasise before a mark. */
    private static boolean isDangling(String word, WordRun run, AnalyzedText text) {
        return Words.INTENSIFIERS.contains(word)
                && text.token(run.first() - 1)
                        .filter(before -> !before.isWord())
                        .isPresent()
                && text.token(run.first() + run.times())
                        .filter(after -> after.kind() == Token.Kind.PUNCTUATION)
                        .isPresent();
    }

    /** {@code it will will}: only behind a word that goes with the noun may two of them stand. */
    private static boolean isOnlyVerb(String word, WordRun run, AnalyzedText text) {
        return word.equals("will")
                && text.token(run.first() - 1)
                        .filter(before -> !Words.BEFORE_WILL.contains(lower(before)))
                        .isPresent();
    }

    /**
     * {@code the The} and {@code life Life} before a word in lower case: two pieces were put together. Before a capital
     * the second may begin a name or title, and so it may where the document has it with a capital elsewhere.
     */
    private static boolean isLostBreak(WordRun run, AnalyzedText text) {
        int last = run.first() + run.times() - 1;
        String second = text.tokens().get(last).text();
        boolean joined =
                run.first() > 0 && run.group().get(0).follows(text.tokens().get(run.first() - 1));
        if (run.times() != 2 || isCapitalized(run.group().get(0).text()) || !isCapitalized(second) || joined) {
            return false;
        }
        Optional<Token> next = text.token(last + 1);
        boolean title = next.filter(
                        token -> isCapitalized(token.text()) || lower(token).equals("of"))
                .isPresent();
        boolean determiner = Words.DETERMINERS.contains(lower(run.group().get(0)));
        return !title && (determiner || (next.filter(Token::isWord).isPresent() && isSingle(second, last, text)));
    }

    private static boolean isSingle(String word, int index, AnalyzedText text) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (i != index && text.tokens().get(i).text().equals(word)) {
                return false;
            }
        }
        return word.length() > 2 && text.english().contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInsideForeignWords(WordRun run, AnalyzedText text) {
        int before = run.first() - 1;
        int after = run.first() + run.times();
        if (text.english().frequency(lower(run.group().get(0))) >= COMMON_ENGLISH) {
            return false;
        }
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

    /** {@code day by day by day}: the word before the doubled ones, or the one behind them, goes on in the chain. */
    private static boolean isIdiom(WordRun run, AnalyzedText text) {
        List<Token> group = run.group();
        if (group.size() != 2 || group.stream().noneMatch(token -> Words.CONNECTORS.contains(lower(token)))) {
            return false;
        }
        String before = text.token(run.first() - 1).map(MeantDoubling::lower).orElse("");
        String after = text.token(run.first() + 2 * run.times())
                .map(MeantDoubling::lower)
                .orElse("");
        return before.equals(lower(group.get(1))) || after.equals(lower(group.get(0)));
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
        private static final PhraseFile FILE = PhraseFile.beside(MeantDoubling.class, "doubles.txt");

        static final Set<String> DETERMINERS = FILE.words("determiner");
        static final Set<String> CONNECTORS = FILE.words("connector");
        static final Set<String> TWICE = FILE.words("twice");
        static final Set<String> OFTEN = FILE.words("often");
        static final Set<String> SOUNDS = FILE.words("sound");
        static final Set<String> BEFORE_IN = FILE.words("before-in");
        static final Set<String> INTENSIFIERS = FILE.words("intensifier");
        static final Set<String> CLAUSE = FILE.words("clause");
        static final Set<String> BEFORE_WILL = FILE.words("before-will");
        static final Set<String> NAMES = FILE.words("name");
    }
}
