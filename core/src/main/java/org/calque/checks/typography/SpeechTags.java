package org.calque.checks.typography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Finds speech tags ({@code , he insisted.}) and the words that show that somebody speaks. */
final class SpeechTags {

    /** Longest name or noun phrase of a speaker, in tokens. */
    private static final int LONGEST_SPEAKER = 6;

    private final Set<String> verbs;
    private final Set<String> pronouns;
    private final Set<String> determiners;
    private final Set<String> persons;
    private final Set<String> circumstances;

    /**
     * A speech tag.
     *
     * @param mark index of the mark before the tag: the last token of what is said
     * @param end index behind the tag
     */
    record Tag(int mark, int end) {}

    private SpeechTags(PhraseFile words) {
        this.verbs = words.words("verb");
        this.pronouns = words.words("pronoun");
        this.determiners = words.words("determiner");
        this.persons = words.words("person");
        this.circumstances = words.words("circumstance");
    }

    static SpeechTags read() {
        return new SpeechTags(PhraseFile.beside(SpeechTags.class, "speech.txt"));
    }

    boolean isVerb(Token token) {
        return verbs.contains(token.text());
    }

    /** Whether the token is a word of the first or second person. */
    boolean isPerson(Token token) {
        String word = token.text();
        return token.isWord()
                && (persons.contains(word)
                        || persons.contains(word.replace('’', '\''))
                        || (!word.equals("US") && persons.contains(word.toLowerCase(Locale.ROOT))));
    }

    /** The first tag that follows what is said, if the sentence has one. */
    Optional<Tag> find(AnalyzedText text, Sentence sentence) {
        List<Token> tokens = text.tokens();
        for (int i = sentence.firstToken() + 1; i + 2 < sentence.endToken(); i++) {
            if (isEndOfSpeech(tokens.get(i))) {
                int end = endOfTag(tokens, i + 1, sentence.endToken());
                if (end > 0) {
                    return Optional.of(new Tag(i, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some tokens hold a mark with a speaker and a verb of saying behind it, whatever the sentence goes on with. */
    boolean speaks(AnalyzedText text, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (isEndOfSpeech(text.tokens().get(i))
                    && verbNear(text.tokens(), i + 1, Math.min(to, i + LONGEST_SPEAKER))) {
                return true;
            }
        }
        return false;
    }

    private boolean verbNear(List<Token> tokens, int from, int limit) {
        if (verbs.contains(tokens.get(from).text())) {
            return true;
        }
        int speaker = endOfSpeaker(tokens, from, limit);
        if (speaker == from && determiners.contains(tokens.get(from).text().toLowerCase(Locale.ROOT))) {
            speaker++;
        }
        return speaker > from
                && speaker < limit
                && verbs.contains(tokens.get(speaker).text());
    }

    /** Index of the colon of {@code He added: We will go}, where what follows begins in the first or second person; or -1. */
    int announcement(AnalyzedText text, Sentence sentence) {
        List<Token> tokens = text.tokens();
        for (int i = sentence.firstToken() + 1; i + 3 < sentence.endToken(); i++) {
            if (tokens.get(i).text().equals(":")) {
                boolean announced = verbs.contains(tokens.get(i - 1).text())
                        && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0))
                        && (isPerson(tokens.get(i + 1)) || isPerson(tokens.get(i + 2)));
                return announced ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isEndOfSpeech(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION
                && ",?!…".indexOf(token.text().charAt(0)) >= 0;
    }

    /** Index behind the tag that begins at {@code from}, or -1. */
    private int endOfTag(List<Token> tokens, int from, int limit) {
        Token first = tokens.get(from);
        if (verbs.contains(first.text()) && from + 1 < limit) {
            int speaker = endOfSpeaker(tokens, from + 1, limit);
            boolean tag = speaker > from + 1
                    && (!pronouns.contains(tokens.get(from + 1).text()) || isClosed(tokens, speaker, limit, false));
            return tag ? speaker : -1;
        }
        int speaker = endOfSpeaker(tokens, from, limit);
        boolean tag = speaker > from
                && speaker < limit
                && verbs.contains(tokens.get(speaker).text())
                && isClosed(tokens, speaker + 1, limit, pronouns.contains(first.text()));
        return tag ? speaker + 1 : -1;
    }

    /** Whether the tag ends before the index, at a mark or, where circumstances may follow, before one. */
    private boolean isClosed(List<Token> tokens, int index, int limit, boolean circumstantial) {
        if (index >= limit) {
            return true;
        }
        Token next = tokens.get(index);
        boolean circumstance = circumstantial
                && circumstances.contains(next.text())
                && !(index + 1 < limit && tokens.get(index + 1).text().equals("that"));
        return ".,;!?…".contains(next.text()) || circumstance;
    }

    /** Index behind a pronoun, a name or a noun phrase; {@code from} if there is none. */
    private int endOfSpeaker(List<Token> tokens, int from, int limit) {
        Token first = tokens.get(from);
        if (pronouns.contains(first.text())) {
            return from + 1;
        }
        int at = from;
        if (determiners.contains(first.text())) {
            at++;
            while (at < limit && at - from < LONGEST_SPEAKER && isPlainWord(tokens.get(at))) {
                at++;
            }
            return at;
        }
        while (at < limit && at - from < LONGEST_SPEAKER && isCapitalised(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isPlainWord(Token token) {
        return token.isWord() && !verbs.contains(token.text()) && !circumstances.contains(token.text());
    }

    private static boolean isCapitalised(Token token) {
        return token.isWord()
                && Character.isUpperCase(token.text().codePointAt(0))
                && !token.text().equals("I");
    }
}
