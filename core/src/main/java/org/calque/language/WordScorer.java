package org.calque.language;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.calque.language.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one word: for each candidate language the logarithm of the odds that the word is of that language and
 * not an English word or a name. Safe for many threads.
 */
final class WordScorer {

    /** A name, or another word that fits in with any language. */
    private static final float NAME = -0.5f;

    /** A capitalised German noun that is an English word too: a capital in mid-sentence speaks for German. */
    private static final float SHARED_NOUN = 0.5f;

    /** A German noun that may as well be a name: it counts only in a text that is mixed with German otherwise. */
    private static final float NOUN_OR_NAME = 5;

    /** Longer words that only German's dictionary has are compounds rather than names of people. */
    private static final int LONGEST_FORENAME = 7;

    /** Longer words are compounds or strings of endings, whatever their capital. */
    private static final int LONGEST_NAME = 20;

    /** A sentence begins with a name, not with another capitalised word. */
    private static final double NAME_AT_START = Math.log(0.1);

    /** A listed name, among all names. */
    private static final double KNOWN_NAME = -9;

    /** An unlisted name is spelled as in one of some fifty languages. */
    private static final double NAME_LANGUAGES = Math.log(50);

    /** A word of a fixed English expression. */
    private static final float CERTAINLY_ENGLISH = -9;

    /** What a letter of a capitalised German noun says for German. */
    private static final float NOUN_PER_LETTER = 2;

    /** What a single letter can say at the most. */
    private static final float LETTER = 4;

    /** An English word is taken for one unless its foreign reading is so much likelier. */
    private static final float ENGLISH = -2;

    /** The same for the most frequent words of both languages, which say little either way. */
    private static final float ENGLISH_FUNCTION_WORD = -0.5f;

    /** Parts of hyphenated words that are shorter say nothing. */
    private static final int SHORTEST_PART = 4;

    private static final int FUNCTION_WORD_CLASS = 15;

    /** A new word made of English ones is likelier than this. */
    private static final double MADE_OF_ENGLISH = -19;

    private static final Pattern HYPHEN = Pattern.compile("-");

    /** What the spelling of so short a word that no lexicon has can say at the most. */
    private static final float SHORT = 9.5f;

    private static final int SHORT_LENGTH = 4;

    /** Slips of the pen are looked for only where a word looks foreign otherwise. */
    private static final float SUSPICIOUS = 4;

    /** So many candidates are looked at closely for a word that no lexicon has. */
    private static final int CLOSE_CANDIDATES = 4;

    private static final int REMEMBERED = 50_000;

    private final Lexicon english;
    private final EnglishModel model;
    private final Candidates candidates;
    private final Lexicon germanNouns;
    private final Names names;
    private final LanguageLikelihoods languages;
    private final Map<String, Odds> lowerCase = new ConcurrentHashMap<>();

    WordScorer(Lexicon english, EnglishModel model, Candidates candidates, Lexicon germanNouns, Names names) {
        this.english = english;
        this.model = model;
        this.candidates = candidates;
        this.germanNouns = germanNouns;
        this.names = names;
        this.languages = new LanguageLikelihoods(candidates);
    }

    /**
     * The odds of a word.
     *
     * @param word the word
     * @param first whether it begins a sentence, so that a capital says nothing
     */
    Odds odds(WordForm word, boolean first) {
        if (word.length() == 1
                || isClipped(word.lower())
                || !Letters.hasVowel(word.lower())
                || word.text().indexOf('.') >= 0) {
            return letter(word);
        }
        return switch (word.letterCase()) {
            case LOWER -> lower(word.lower());
            case CAPITALIZED -> first ? atStart(word) : capitalized(word);
            case UPPER, MIXED -> hyphenated(word.text());
        };
    }

    /**
     * How well a word of a foreign stretch fits each candidate, as logarithms of likelihoods up to a common summand;
     * names say nothing.
     */
    double[] likelihoods(WordForm word, Odds odds) {
        double[] likelihoods = new double[candidates.size()];
        if (odds.isUniform() || word.length() == 1) {
            return likelihoods;
        }
        if (word.text().indexOf('-') > 0) {
            return ofParts(word, likelihoods);
        }
        if (isGermanNoun(word)) {
            likelihoods[candidates.indexOf("de")] = NOUN_PER_LETTER * word.length();
            return likelihoods;
        }
        return languages.of(word.lower());
    }

    private double[] ofParts(WordForm word, double[] sums) {
        for (String part : HYPHEN.split(word.text(), -1)) {
            WordForm form = WordForm.of(part);
            if (form.length() >= SHORTEST_PART && form.isLatin()) {
                double[] likelihoods = likelihoods(form, odds(form, false));
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += likelihoods[k];
                }
            }
        }
        return sums;
    }

    boolean isGermanNoun(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED && germanNouns.contains(word.text());
    }

    /** Whether a word looks like part of a name: a capital, no English word and none of German either. */
    boolean isNameLike(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED
                && word.length() > 1
                && !english.contains(word.lower())
                && !isGermanNoun(word)
                && candidates
                        .lexicon("de")
                        .filter(german -> german.contains(word.lower()))
                        .isEmpty();
    }

    /** Whether a word is a common English one. */
    boolean isEnglish(WordForm word) {
        return english.contains(word.lower());
    }

    /** Whether a word that looked like a name is one of a candidate's lexicon and none of English. */
    boolean belongs(WordForm word, int candidate) {
        Lexicon lexicon = candidates.get(candidate).lexicon();
        return lexicon != null
                && word.length() > 1
                && !isEnglish(word)
                && !english.contains(word.text())
                && (lexicon.contains(word.lower()) || isGermanNounIn(word, candidate));
    }

    private boolean isGermanNounIn(WordForm word, int candidate) {
        return candidates.get(candidate).code().equals("de") && isGermanNoun(word);
    }

    /** The odds of a word that is English in its context, whatever it looks like. */
    Odds english() {
        return all(CERTAINLY_ENGLISH);
    }

    /** The odds of a name: it fits in with any language and speaks for none. */
    Odds name() {
        return all(NAME);
    }

    /** The odds of the first of several words with capitals: a name, unless they are German. */
    Odds nameOrGerman(Odds odds) {
        int german = candidates.indexOf("de");
        return all(NAME).withAtLeast(german, odds.get(german));
    }

    private Odds all(float odds) {
        return Odds.uniform(candidates.size(), odds);
    }

    /** A letter or an abbreviation: at most a word inside a stretch that other words prove. */
    private Odds letter(WordForm word) {
        return word.isLower() && word.text().indexOf('.') < 0
                ? lower(word.lower()).atMost(LETTER)
                : all(NAME);
    }

    /** Whether a word has an apostrophe and is in no lexicon, elisions considered: {@code n'wah}. */
    private boolean isClipped(String word) {
        return word.indexOf('\'') >= 0 && !isListed(word);
    }

    /** Whether the English lexicon has the word with its capital. */
    boolean isEnglishName(WordForm word) {
        return english.contains(word.text());
    }

    /** Whether a capitalised word is a German adjective or verb: its capital makes it part of a name. */
    boolean isCapitalizedGerman(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED
                && !isGermanNoun(word)
                && !english.contains(word.lower())
                && candidates
                        .lexicon("de")
                        .filter(german -> german.contains(word.lower()))
                        .isPresent();
    }

    /** Whether a word is in no lexicon, so that its spelling alone speaks for it. */
    boolean isUnlisted(WordForm word) {
        return word.isLower() && !english.contains(word.lower()) && !isListed(word.lower());
    }

    private Odds lower(String word) {
        Odds known = lowerCase.get(word);
        if (known != null) {
            return known;
        }
        Odds odds = word.indexOf('-') > 0 && !english.contains(word) ? hyphenated(word) : plain(word);
        if (lowerCase.size() < REMEMBERED) {
            lowerCase.put(word, odds);
        }
        return odds;
    }

    private Odds plain(String word) {
        Likelihoods evidence = evidence(word);
        Odds odds = evidence.odds(evidence.english());
        boolean unlisted = word.length() <= SHORT_LENGTH && !english.contains(word) && !isListed(word);
        return unlisted ? odds.atMost(SHORT) : odds;
    }

    /** How likely a word in lower case is by candidate and in English, as logarithms. */
    private static final class Likelihoods {

        private final double[] foreign;
        private final double english;

        Likelihoods(double[] foreign, double english) {
            this.foreign = foreign;
            this.english = english;
        }

        double english() {
            return english;
        }

        Odds odds(double otherwise) {
            return Odds.of(foreign, otherwise);
        }
    }

    private Likelihoods evidence(String word) {
        double otherwise = model.logProbability(word);
        boolean shared = english.contains(word);
        double[] foreign = new double[candidates.size()];
        for (int k = 0; k < foreign.length; k++) {
            foreign[k] = foreign(candidates.get(k), word, shared, otherwise);
        }
        if (shared) {
            boolean function = english.frequency(word) >= FUNCTION_WORD_CLASS;
            return new Likelihoods(foreign, otherwise - (function ? ENGLISH_FUNCTION_WORD : ENGLISH));
        }
        boolean suspicious = Arrays.stream(foreign).max().orElse(0) > otherwise + SUSPICIOUS;
        if (!suspicious) {
            return new Likelihoods(foreign, otherwise);
        }
        double slip = Math.max(otherwise, model.slip(word));
        return isListed(word) ? new Likelihoods(foreign, slip) : close(word, foreign, slip);
    }

    private boolean isListed(String word) {
        for (int k = 0; k < candidates.size(); k++) {
            Lexicon lexicon = candidates.get(k).lexicon();
            if (lexicon != null
                    && lexicon.contains(Elision.core(candidates.get(k).code(), word))) {
                return true;
            }
        }
        return false;
    }

    /** The same by a closer look at the spelling, for the candidates that fit best at first sight. */
    private Likelihoods close(String word, double[] foreign, double otherwise) {
        double closer = Math.max(otherwise, model.closeLogProbability(word));
        double[] sorted = foreign.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - CLOSE_CANDIDATES];
        double[] looked = foreign.clone();
        for (int k = 0; k < foreign.length; k++) {
            CharacterModel characters = candidates.get(k).characters();
            if (characters != null && foreign[k] >= least) {
                double missing = candidates.get(k).lexicon() == null ? 0 : LanguageLikelihoods.MISSING;
                looked[k] = characters.closeLogProbability(word) + LanguageLikelihoods.LENGTH + missing;
            }
        }
        return new Likelihoods(looked, closer);
    }

    private double foreign(Candidate candidate, String word, boolean shared, double otherwise) {
        double listed = listed(candidate.lexicon(), word);
        if (listed > Double.NEGATIVE_INFINITY) {
            return listed;
        }
        double elided = elided(candidate, word);
        if (elided > Double.NEGATIVE_INFINITY) {
            return elided;
        }
        if (shared && candidate.lexicon() != null) {
            return Double.NEGATIVE_INFINITY;
        }
        CharacterModel characters = candidate.characters();
        double spelled = characters == null ? otherwise : characters.logProbability(word) + LanguageLikelihoods.LENGTH;
        return spelled + (candidate.lexicon() == null ? 0 : LanguageLikelihoods.MISSING);
    }

    private static double listed(@Nullable Lexicon lexicon, String word) {
        return lexicon != null && lexicon.contains(word)
                ? Frequency.logProbability(lexicon.frequency(word))
                : Double.NEGATIVE_INFINITY;
    }

    private static double elided(Candidate candidate, String word) {
        String core = Elision.core(candidate.code(), word);
        return core.equals(word) ? Double.NEGATIVE_INFINITY : listed(candidate.lexicon(), core);
    }

    /**
     * Only parts that could stand alone as words speak for a language: no prefixes, particles and numbers. A word that
     * has a name for a part is one.
     */
    private Odds hyphenated(String word) {
        Odds sum = all(0);
        for (String part : HYPHEN.split(word, -1)) {
            WordForm form = WordForm.of(part);
            if (form.length() >= SHORTEST_PART && form.isLatin() && !part.equals(word)) {
                if (form.letterCase() == WordForm.Case.CAPITALIZED && !isGermanNoun(form)) {
                    return all(NAME);
                }
                sum = sum.plus(odds(form, false));
            }
        }
        return sum.isUniform() ? all(NAME) : sum;
    }

    private Odds atStart(WordForm word) {
        if (english.contains(word.text())) {
            return all(NAME);
        }
        if (english.contains(word.lower())) {
            return lower(word.lower());
        }
        Likelihoods evidence = evidence(word.lower());
        double name = NAME_AT_START
                + (names.contains(word.text())
                        ? KNOWN_NAME
                        : languages.likeliestSpelling(word.lower()) - NAME_LANGUAGES);
        Odds odds = evidence.odds(Math.max(evidence.english(), name));
        return odds.withAtLeast(candidates.indexOf("de"), noun(word));
    }

    private Odds capitalized(WordForm word) {
        if (word.length() > LONGEST_NAME) {
            return lower(word.lower());
        }
        int german = candidates.indexOf("de");
        if (english.contains(word.text())) {
            return isGermanNoun(word) ? all(NAME).withAtLeast(german, SHARED_NOUN) : all(NAME);
        }
        if (names.contains(word.text())) {
            return isGermanNoun(word) ? all(NAME).withAtLeast(german, NOUN_OR_NAME) : all(NAME);
        }
        if (!english.contains(word.lower())) {
            boolean made = model.logProbability(word.lower()) > MADE_OF_ENGLISH;
            return made ? all(NAME) : all(NAME).withAtLeast(german, noun(word));
        }
        Odds odds = lower(word.lower());
        return germanNouns.contains(word.text()) ? odds.withAtLeast(german, SHARED_NOUN) : odds;
    }

    private float noun(WordForm word) {
        if (germanNouns.contains(word.text())) {
            return NOUN_PER_LETTER * word.length();
        }
        return isListedAsGerman(word) ? NOUN_OR_NAME : NAME;
    }

    /** Whether German's dictionary has a longer word with its capital only: a compound noun, or a place. */
    private boolean isListedAsGerman(WordForm word) {
        return word.length() > LONGEST_FORENAME
                && candidates
                        .lexicon("de")
                        .filter(german -> german.contains(word.text()) && !german.contains(word.lower()))
                        .isPresent();
    }
}
