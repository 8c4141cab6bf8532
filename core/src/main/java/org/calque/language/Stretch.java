package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * A sentence as the decoder sees it.
 *
 * @param words its words
 */
record Stretch(List<Word> words) {

    /** Words that stand before common nouns and seldom before names. */
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "my", "your", "his", "her", "its", "our", "their", "this", "that", "these", "those", "every",
            "each", "some", "any", "no", "such", "which", "another", "many", "several", "few", "all", "both");

    /** What such a word before a capitalised common noun says for its being none of a name. */
    private static final float AFTER_DETERMINER = 3;

    /** A longer noun before a name is a title. */
    private static final int LONGEST_FORENAME = 9;

    /** Words that begin a clause behind an adverb and its comma, and seldom an apposition to a name. */
    private static final Set<String> CLAUSE_STARTS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "there",
            "this",
            "these",
            "those",
            "some",
            "many",
            "most",
            "if",
            "when",
            "because",
            "people",
            "everyone",
            "nobody");

    /** A word in no list that a document has so often is a term that it has explained. */
    private static final int RECURRING = 3;

    private static final float RECURRENT = -5;

    private static final double OPENING_BRACKET = 2;
    private static final double OPENING_QUOTE = 1;
    private static final double COMMA = 0.3;
    private static final double BREAK = 1.5;

    /**
     * A word and what its surroundings say.
     *
     * @param token index of its token in the document
     * @param odds its own evidence
     * @param opening what speaks for a foreign stretch beginning here, in logarithms of odds
     * @param gap what crossing from the word before costs within a stretch
     * @param joint what stands between it and the word before
     */
    record Word(int token, Odds odds, double opening, double gap, Joint joint) {}

    /** What stands between two words. */
    enum Joint {
        /** Nothing, or a number. */
        CLOSE,
        COMMA,
        /** Brackets, quotation marks, symbols, any other punctuation. */
        APART
    }

    Stretch {
        words = List.copyOf(words);
    }

    /** @param mixed whether the document is known to be mixed throughout, so that its sentences may begin with any word */
    static Stretch of(Sentence sentence, DocumentWords document, WordScorer scorer, boolean mixed) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        double opening = 0;
        double gap = 0;
        Joint joint = Joint.CLOSE;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Optional<WordForm> form = document.latin(i);
            if (form.isPresent()) {
                words.add(new Word(i, odds(form.get(), i, first, document, scorer, mixed), opening, gap, joint));
                first = false;
                opening = 0;
                gap = 0;
                joint = Joint.CLOSE;
            } else if (isSuspendedHyphen(document, i)) {
                gap += COMMA;
            } else if (document.token(i).kind() == Token.Kind.PUNCTUATION) {
                char c = document.token(i).text().charAt(0);
                gap += c == ',' || c == '-' ? COMMA : BREAK;
                joint = c == ',' && joint == Joint.CLOSE ? Joint.COMMA : Joint.APART;
                if (c == '[' || c == '(') {
                    opening = OPENING_BRACKET;
                } else if ("“\"«„‘'".indexOf(c) >= 0) {
                    if (opens(document, i)) {
                        opening = OPENING_QUOTE;
                        first = true;
                    }
                } else if (":•".indexOf(c) >= 0) {
                    first = true;
                }
            } else if (document.token(i).kind() == Token.Kind.SYMBOL) {
                joint = Joint.APART;
            }
        }
        return new Stretch(words);
    }

    /** Whether a quotation mark stands directly before what it quotes. */
    private static boolean opens(DocumentWords document, int index) {
        return index + 1 < document.size() && document.token(index + 1).follows(document.token(index));
    }

    /** The hyphen of {@code Ein- und Ausreise}. */
    private static boolean isSuspendedHyphen(DocumentWords document, int index) {
        return document.token(index).text().equals("-")
                && document.word(index - 1).isPresent()
                && document.token(index).follows(document.token(index - 1))
                && document.word(index + 1).isPresent();
    }

    private static boolean isCapitalized(WordForm form) {
        return form.letterCase() == WordForm.Case.CAPITALIZED && form.length() > 1;
    }

    private static Odds odds(
            WordForm form, int token, boolean first, DocumentWords document, WordScorer scorer, boolean mixed) {
        if (document.inPhrase(token)) {
            return scorer.english();
        }
        boolean suffix = token > 0
                && document.token(token - 1).text().equals(".")
                && document.token(token).follows(document.token(token - 1));
        boolean partOfName = suffix
                || Particles.isParticle(document, token)
                || (scorer.isGermanNoun(form)
                        && (document.isBareName(token, DETERMINERS)
                                || document.latin(token - 1)
                                        .filter(scorer::isNameLike)
                                        .isPresent()
                                || (form.length() <= LONGEST_FORENAME
                                        && document.latin(token + 1)
                                                .filter(scorer::isNameLike)
                                                .isPresent())));
        if (partOfName) {
            return scorer.name();
        }
        if (first && isCapitalized(form)) {
            return atStart(form, token, document, scorer, mixed);
        }
        Odds odds = scorer.odds(form, first);
        if (document.count(form) >= RECURRING && scorer.isUnlisted(form)) {
            return odds.plus(RECURRENT);
        }
        boolean noun = !first && scorer.isGermanNoun(form) && !odds.isUniform();
        if (noun && isDeterminer(document, token - 1)) {
            return odds.plus(AFTER_DETERMINER);
        }
        boolean bare = noun
                && WordScorer.isShortNoun(form)
                && !isArticle(document, token - 1)
                && !isArticle(document, token - 2)
                && !isDeterminer(document, token - 2);
        return bare ? scorer.nounOrName(odds) : odds;
    }

    private static boolean isDeterminer(DocumentWords document, int token) {
        return document.latin(token)
                .filter(word -> DETERMINERS.contains(word.lower()))
                .isPresent();
    }

    private static boolean isArticle(DocumentWords document, int token) {
        return document.latin(token).filter(word -> word.lower().equals("the")).isPresent();
    }

    /**
     * A capital at the beginning of a sentence. A name stands before a verb and elsewhere in the text; an adverb or a
     * preposition before what begins a clause or a noun phrase.
     */
    private static Odds atStart(WordForm form, int token, DocumentWords document, WordScorer scorer, boolean mixed) {
        Optional<WordForm> next = document.latin(token + 1);
        if (next.filter(Stretch::isCapitalized).isPresent()) {
            return scorer.nameOrGerman(scorer.odds(form, true));
        }
        if (document.standsInside(form)) {
            return scorer.name();
        }
        boolean clause = document.isComma(token + 1)
                && document.latin(token + 2)
                        .filter(word -> CLAUSE_STARTS.contains(word.lower()))
                        .isPresent();
        if (clause || isArticle(document, token + 1) || isDeterminer(document, token + 1)) {
            return scorer.odds(form.inLowerCase(), false);
        }
        boolean phrase = mixed
                || next.filter(word -> word.isLower() && !scorer.isEnglish(word))
                        .isPresent();
        return phrase ? scorer.odds(form, true) : scorer.oddsAlone(form);
    }
}
