package org.calque.language;

import java.util.Set;
import java.util.stream.IntStream;
import org.calque.language.Stretch.Joint;

/**
 * Recognises names of several words that are written with a capital on the first: titles of works and institutions such
 * as {@code České dráhy}. In German, where every noun has a capital, an adjective with one makes a title:
 * {@code Deutsche Presse-Agentur}.
 */
final class Titles {

    /** The first word of a title is a word of the language by at least such odds. */
    private static final float WORD = 10;

    private static final int LONGEST = 5;

    /** Articles and possessives with the capital that makes them the first word of a title: {@code La casa tomada}. */
    private static final Set<String> ARTICLES = Set.of(
            "La", "Le", "Les", "Un", "Une", "El", "Los", "Las", "Una", "O", "Os", "As", "Um", "Uma", "Il", "Lo", "Gli",
            "Uno", "Tu", "Mi", "Mon", "Ma", "Mes", "Mio", "Mia", "Meu", "Minha", "De", "Het", "Een", "Den", "Det", "En",
            "Et", "Ett");

    private final DocumentWords document;
    private final WordScorer scorer;
    private final Candidates candidates;

    Titles(DocumentWords document, WordScorer scorer, Candidates candidates) {
        this.document = document;
        this.scorer = scorer;
        this.candidates = candidates;
    }

    boolean isTitle(Decoder.Run run, Stretch stretch) {
        if (run.end() - run.first() > LONGEST) {
            return false;
        }
        if (candidates.get(run.language()).code().equals("de")) {
            return isGermanTitle(run.first(), stretch)
                    || (stretch.words().get(run.first()).joint() == Joint.CLOSE
                            && isGermanTitle(run.first() - 1, stretch));
        }
        return isCapital(run.first(), stretch) || isFirstWord(run.first() - 1, run, stretch);
    }

    private boolean isGermanTitle(int word, Stretch stretch) {
        return isCapital(word, stretch) && scorer.isCapitalizedGerman(form(word, stretch));
    }

    private boolean isCapital(int word, Stretch stretch) {
        boolean inside = word > 0 && stretch.words().get(word).joint() != Joint.APART;
        return inside && form(word, stretch).letterCase() == WordForm.Case.CAPITALIZED;
    }

    /** Whether a capitalised word before the run, no sentence's first, is a word of its language and no English one. */
    private boolean isFirstWord(int word, Decoder.Run run, Stretch stretch) {
        if (word <= 0
                || stretch.words().get(word).joint() != Joint.CLOSE
                || stretch.words().get(run.first()).joint() != Joint.CLOSE) {
            return false;
        }
        WordForm form = form(word, stretch);
        if (ARTICLES.contains(form.text())) {
            return true;
        }
        if (isFamilyName(word, stretch)) {
            return false;
        }
        if (form.letterCase() != WordForm.Case.CAPITALIZED || !scorer.isNameLike(form) || scorer.isEnglishName(form)) {
            return false;
        }
        Odds own = scorer.odds(form.inLowerCase(), false);
        Odds next = stretch.words().get(run.first()).odds();
        return IntStream.range(0, candidates.size())
                .filter(language -> language == run.language() || next.get(language) >= WORD) // Czech and Slovak
                .anyMatch(language -> own.get(language) >= WORD && mayHave(language, form));
    }

    /** Whether a language has the word in lower case; it may if there is no list of its words. */
    private boolean mayHave(int language, WordForm form) {
        Lexicon lexicon = candidates.get(language).lexicon();
        return lexicon == null || lexicon.contains(form.lower());
    }

    /** Whether another capitalised word stands before this one: two together name a person, and what follows is none of it. */
    private boolean isFamilyName(int word, Stretch stretch) {
        return stretch.words().get(word).joint() == Joint.CLOSE
                && form(word - 1, stretch).letterCase() == WordForm.Case.CAPITALIZED
                && !scorer.isEnglish(form(word - 1, stretch));
    }

    private WordForm form(int word, Stretch stretch) {
        return document.latin(stretch.words().get(word).token()).orElseThrow();
    }
}
