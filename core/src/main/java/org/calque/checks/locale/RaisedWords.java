package org.calque.checks.locale;

import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * Small words with a capital inside a sentence, {@code took place On January 15}: the capital is wrong, or the full stop
 * before it is lost.
 */
final class RaisedWords {

    /** So many tokens before and behind show whether this is a headline. */
    private static final int AROUND = 20;

    /** Behind these a text may write {@code He} of one. */
    private static final Set<String> DEITIES = Set.of("God", "Lord", "Allah", "Christ", "Jesus", "Almighty");

    /** As many tokens before a {@code He} such a name may stand. */
    private static final int NEAR = 60;

    private final Set<String> small;
    private final Set<String> announcers;
    private final Set<String> months;

    RaisedWords(PhraseFile words) {
        this.small = words.words("small");
        this.announcers = words.words("announcer");
        this.months = words.words("big-month");
    }

    /** Whether the token is such a word, in a sentence that is no headline with capitals. */
    boolean has(AnalyzedText text, Sentence sentence, int index) {
        Token word = text.tokens().get(index);
        if (!small.contains(word.text()) || index < sentence.firstToken() + 2 || index + 1 >= sentence.endToken()) {
            return false;
        }
        Token before = text.tokens().get(index - 1);
        Token after = text.tokens().get(index + 1);
        boolean goesOn = after.kind() == Token.Kind.NUMBER
                || months.contains(after.text())
                || (after.isWord() && LoweredNames.isLowerCase(after.text()));
        return goesOn
                && before.isWord()
                && LoweredNames.isLowerCase(before.text())
                && before.text().length() > 1
                && text.english().contains(before.text())
                && !announcers.contains(before.text())
                && !isOnNewLine(text, before, word)
                && !isOfGod(text, index)
                && !isHeadline(text, sentence, index);
    }

    /** A line of verse, a caption. */
    private static boolean isOnNewLine(AnalyzedText text, Token before, Token word) {
        return text.text().substring(before.end(), word.start()).indexOf('\n') >= 0;
    }

    private static boolean isOfGod(AnalyzedText text, int index) {
        return text.tokens().get(index).text().equals("He")
                && text.tokens().subList(Math.max(0, index - NEAR), index).stream()
                        .anyMatch(token -> DEITIES.contains(token.text()));
    }

    /** Whether more words of the sentence around the place have a capital than have none, but for those that always have. */
    private boolean isHeadline(AnalyzedText text, Sentence sentence, int index) {
        int capitals = 0;
        int words = 0;
        int from = Math.max(sentence.firstToken(), index - AROUND);
        int to = Math.min(sentence.endToken(), index + AROUND);
        for (int i = from; i < to; i++) {
            String word = text.tokens().get(i).text();
            if (text.tokens().get(i).isWord() && i != sentence.firstToken() && i != index && !months.contains(word)) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return capitals * 2 > words;
    }
}
