package org.calque.language;

import java.util.Optional;
import java.util.Set;

/** The odds of a document's words where they stand: what {@link WordScorer} says of a form, and what its neighbours say. */
final class WordsInContext {

    /** Words that stand before common nouns and seldom before names. */
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "my", "your", "his", "her", "its", "our", "their", "this", "these", "those", "every", "each",
            "some", "any", "no", "such", "which", "another", "many", "several", "few", "all", "both");

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

    private final DocumentWords document;
    private final WordScorer scorer;
    private final boolean mixed;
    private final ByForm<Odds> inside;
    private final ByForm<Odds> atStart;
    private final ByForm<Odds> aloneAtStart;
    private final ByForm<Boolean> germanNoun;
    private final ByForm<Boolean> germanPlace;
    private final ByForm<Boolean> nameLike;
    private final ByForm<Boolean> unlisted;
    private final ByForm<Boolean> particle;

    private final ByForm<Boolean> epithet;
    private final ByForm<Boolean> street;
    private final Surnames surnames;

    /** @param mixed whether the document is known to be mixed throughout, so that its sentences may begin with any word */
    WordsInContext(DocumentWords document, WordScorer scorer, boolean mixed) {
        this.document = document;
        this.scorer = scorer;
        this.mixed = mixed;
        this.inside = new ByForm<>(document, form -> scorer.odds(form, false));
        this.atStart = new ByForm<>(document, form -> scorer.odds(form, true));
        this.aloneAtStart = new ByForm<>(document, scorer::oddsAlone);
        this.germanNoun = new ByForm<>(document, scorer::isGermanNoun);
        this.germanPlace = new ByForm<>(document, scorer::isGermanPlace);
        this.nameLike = new ByForm<>(document, form -> form.isLatin() && scorer.isNameLike(form));
        this.unlisted = new ByForm<>(document, scorer::isUnlisted);
        this.particle = new ByForm<>(document, Particles::isParticle);
        this.epithet = new ByForm<>(document, Binomials::isEpithet);
        this.street = new ByForm<>(document, Particles::isStreet);
        this.surnames = new Surnames(document, scorer, this::isNameLike, this::isBare);
    }

    /**
     * The odds of a word in Latin script.
     *
     * @param token index of its token
     * @param first whether it begins a sentence or a quotation, so that a capital says nothing
     */
    Odds of(int token, boolean first) {
        if (document.inPhrase(token)) {
            return scorer.english();
        }
        WordForm form = document.form(document.number(token));
        if (isPartOfName(form, token)) {
            return scorer.name();
        }
        if (first && isCapitalized(form)) {
            return atStart(form, token);
        }
        Odds odds = inside.at(token);
        if (document.count(token) >= RECURRING && unlisted.at(token)) {
            return odds.plus(RECURRENT);
        }
        boolean noun = !first && germanNoun.at(token) && !odds.isUniform();
        if (noun && isDeterminer(token - 1)) {
            return odds.plus(AFTER_DETERMINER);
        }
        boolean bare = noun
                && WordScorer.isShortNoun(form)
                && !isArticle(token - 1)
                && !isArticle(token - 2)
                && !isDeterminer(token - 2);
        return bare ? scorer.nounOrName(odds) : odds;
    }

    private boolean isPartOfName(WordForm form, int token) {
        boolean suffix = token > 0
                && document.token(token - 1).text().equals(".")
                && document.token(token).follows(document.token(token - 1));
        return suffix
                || (particle.at(token) && Particles.isParticle(document, token))
                || (epithet.at(token) && Binomials.isEpithet(document, token))
                || (street.at(token) && Particles.isStreet(document, token))
                || (germanPlace.at(token) && isCapitalizedEnglish(token - 1)) // Merlins Crailsheim
                || (germanNoun.at(token)
                        && (document.isBareName(token, DETERMINERS)
                                || isNameLike(token - 1)
                                || (isAnd(token - 1) && isNameLike(token - 2)) // between Simbach and Pfarrkirchen
                                || (isAnd(token + 1) && isNameLike(token + 2))
                                || surnames.isSurname(token)
                                || (form.length() <= LONGEST_FORENAME && isNameLike(token + 1))));
    }

    /** Whether a word is an English one with a capital that no grammar asks for. */
    private boolean isCapitalizedEnglish(int token) {
        return document.latin(token)
                .filter(word -> isCapitalized(word) && scorer.isEnglish(word))
                .filter(word -> !isArticle(token) && !isDeterminer(token))
                .isPresent();
    }

    private boolean isBare(int token) {
        return !isArticle(token - 1) && !isDeterminer(token - 1);
    }

    private boolean isNameLike(int token) {
        return document.word(token).isPresent() && nameLike.at(token);
    }

    private static boolean isCapitalized(WordForm form) {
        return form.letterCase() == WordForm.Case.CAPITALIZED && form.length() > 1;
    }

    private boolean isDeterminer(int token) {
        return document.latin(token)
                .filter(word -> DETERMINERS.contains(word.lower()))
                .isPresent();
    }

    private boolean isAnd(int token) {
        return document.latin(token).filter(word -> word.lower().equals("and")).isPresent();
    }

    private boolean isArticle(int token) {
        return document.latin(token).filter(word -> word.lower().equals("the")).isPresent();
    }

    /**
     * A capital at the beginning of a sentence. A name stands before a verb and elsewhere in the text; an adverb or a
     * preposition before what begins a clause or a noun phrase.
     */
    private Odds atStart(WordForm form, int token) {
        Optional<WordForm> next = document.latin(token + 1);
        if (next.filter(WordsInContext::isCapitalized).isPresent()) {
            return scorer.nameOrGerman(atStart.at(token));
        }
        if (document.standsInside(token)) {
            return scorer.name();
        }
        boolean clause = document.isComma(token + 1)
                && document.latin(token + 2)
                        .filter(word -> CLAUSE_STARTS.contains(word.lower()))
                        .isPresent();
        if (clause || isArticle(token + 1) || isDeterminer(token + 1)) {
            return scorer.odds(form.inLowerCase(), false);
        }
        boolean phrase = mixed
                || next.filter(word -> word.isLower() && !scorer.isEnglish(word))
                        .isPresent();
        return phrase ? atStart.at(token) : aloneAtStart.at(token);
    }
}
