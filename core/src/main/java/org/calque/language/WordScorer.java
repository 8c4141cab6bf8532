package org.calque.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The evidence of one word: for each candidate language the logarithm of the odds that the word is of that language and
 * not an English word or a name. Safe for many threads.
 */
final class WordScorer {

    /** A name, or another word that fits in with any language. */
    private static final float NAME = -0.5f;

    /** A capitalised German noun that is an English word too: a capital in mid-sentence speaks for German. */
    private static final float SHARED_NOUN = 0.5f;

    /** Longer words are compounds or strings of endings, whatever their capital. */
    private static final int LONGEST_NAME = 20;

    /** A sentence begins with a name, not with another capitalised word. */
    private static final double NAME_AT_START = Math.log(0.1);

    /** The same of a word that has no foreign one behind it. */
    private static final double NAME_ALONE = Math.log(20);

    /** A listed name, among all names. */
    private static final double KNOWN_NAME = -9;

    /** An unlisted name is spelled as in one of some fifty languages. */
    private static final double NAME_LANGUAGES = Math.log(50);

    /** A word of a fixed English expression. */
    private static final float CERTAINLY_ENGLISH = -9;

    /** Longer nouns of German are compounds, which seldom are names. */
    private static final int LONGEST_BARE = 9;

    /** What a single letter can say at the most. */
    private static final float LETTER = 4;

    /** Parts of hyphenated words that are shorter say nothing. */
    private static final int SHORTEST_PART = 4;

    /** A new word made of English ones is likelier than this. */
    private static final double MADE_OF_ENGLISH = -19;

    /** Words at the beginning of sentences that are remembered over all documents. */
    private static final int REMEMBERED = 10_000;

    private static final Pattern HYPHEN = Pattern.compile("-");

    private final Lexicon english;
    private final EnglishModel model;
    private final Candidates candidates;
    private final LowerCaseWords lowerCase;
    private final GermanCapitals german;
    private final Names names;
    private final LanguageLikelihoods languages;
    private final Map<String, Start> starts = new ConcurrentHashMap<>();

    /**
     * What is known of a capitalised word that is not English.
     *
     * @param evidence what it is if its capital is that of a sentence
     * @param name the logarithm of the likelihood of such a name among all names
     */
    private record Start(LowerCaseWords.Likelihoods evidence, double name) {}

    WordScorer(Lexicon english, EnglishModel model, Candidates candidates, GermanLexicon germanNouns, Names names) {
        this.english = english;
        this.model = model;
        this.candidates = candidates;
        this.lowerCase = new LowerCaseWords(english, model, candidates);
        this.german = new GermanCapitals(germanNouns, candidates);
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
        if (!isWhole(word)) {
            return letter(word);
        }
        return switch (word.letterCase()) {
            case LOWER -> lower(word.lower());
            case CAPITALIZED -> first ? atStart(word, NAME_AT_START) : capitalized(word);
            case UPPER, MIXED -> hyphenated(word.text());
        };
    }

    /** Whether a word is more than a letter, an abbreviation or the remains of a word. */
    private boolean isWhole(WordForm word) {
        return word.length() > 1
                && !isClipped(word.lower())
                && Letters.hasVowel(word.lower())
                && word.text().indexOf('.') < 0;
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
            likelihoods[candidates.indexOf("de")] = GermanCapitals.oddsOfNoun(word);
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
        return german.isNoun(word);
    }

    /** Whether German's dictionary has a word with its capital only, and the list of its nouns has not: often a place. */
    boolean isGermanPlace(WordForm word) {
        return !isGermanNoun(word) && german.isListedWithCapital(word);
    }

    /** Whether a word with a capital is a first name. */
    boolean isForename(WordForm word) {
        return german.isForename(word);
    }

    /** Whether a capitalised word is a German adjective or verb and no English word: its capital makes it part of a name. */
    boolean isCapitalizedGerman(WordForm word) {
        return german.isRaised(word) && !english.contains(word.lower());
    }

    /** Whether a word is in no lexicon, so that its spelling alone speaks for it. */
    boolean isUnlisted(WordForm word) {
        return word.isLower() && lowerCase.isUnlisted(word.lower());
    }

    /** Whether a word looks like part of a name: a capital, no English word and none of German either. */
    boolean isNameLike(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED
                && word.length() > 1
                && !english.contains(word.lower())
                && !isGermanNoun(word)
                && !german.isLowerCaseWord(word);
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
        int index = candidates.indexOf("de");
        return all(NAME).withAtLeast(index, odds.get(index));
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
        return word.indexOf('\'') >= 0 && !lowerCase.isListed(word);
    }

    /** Whether the English lexicon has the word with its capital. */
    boolean isEnglishName(WordForm word) {
        return english.contains(word.text());
    }

    private Odds lower(String word) {
        return word.indexOf('-') > 0 && !english.contains(word) ? hyphenated(word) : lowerCase.odds(word);
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

    /** The odds of a word that begins a sentence and has no foreign word behind it: a name rather than a phrase's first. */
    Odds oddsAlone(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED && isWhole(word)
                ? nounOrName(atStart(word, NAME_ALONE), word)
                : odds(word, true);
    }

    private Odds nounOrName(Odds odds, WordForm word) {
        return german.isNoun(word) && isShortNoun(word) ? nounOrName(odds) : odds;
    }

    /** Whether a German noun is so short that without a determiner it may be a name: longer ones are compounds. */
    static boolean isShortNoun(WordForm word) {
        return word.length() <= LONGEST_BARE;
    }

    /** The odds of a German noun that has no determiner: it may be a name. */
    Odds nounOrName(Odds odds) {
        int index = candidates.indexOf("de");
        return odds.get(index) <= GermanCapitals.NOUN_OR_NAME
                ? odds
                : all(NAME).withAtLeast(index, GermanCapitals.NOUN_OR_NAME);
    }

    private Odds atStart(WordForm word, double commonness) {
        if (english.contains(word.text())) {
            return all(NAME);
        }
        if (english.contains(word.lower())) {
            return lower(word.lower());
        }
        Start start = start(word);
        Odds odds = start.evidence().against(Math.max(start.evidence().english(), commonness + start.name()));
        return odds.withAtLeast(candidates.indexOf("de"), german.odds(word, NAME));
    }

    private Start start(WordForm word) {
        Start start = starts.get(word.text());
        if (start == null) {
            double name = names.contains(word.text())
                    ? KNOWN_NAME
                    : languages.likeliestSpelling(word.lower()) - NAME_LANGUAGES;
            start = new Start(lowerCase.likelihoods(word.lower()), name);
            if (starts.size() < REMEMBERED) {
                starts.put(word.text(), start);
            }
        }
        return start;
    }

    private Odds capitalized(WordForm word) {
        if (word.length() > LONGEST_NAME) {
            return lower(word.lower());
        }
        int index = candidates.indexOf("de");
        if (english.contains(word.text())) {
            return isGermanNoun(word) ? all(NAME).withAtLeast(index, SHARED_NOUN) : all(NAME);
        }
        if (names.contains(word.text()) && !english.contains(word.lower())) {
            return isGermanNoun(word) ? all(NAME).withAtLeast(index, GermanCapitals.NOUN_OR_NAME) : all(NAME);
        }
        if (!english.contains(word.lower())) {
            boolean made = model.logProbability(word.lower()) > MADE_OF_ENGLISH;
            return made ? all(NAME) : all(NAME).withAtLeast(index, german.odds(word, NAME));
        }
        Odds odds = lower(word.lower());
        return german.isNoun(word) ? odds.withAtLeast(index, SHARED_NOUN) : odds;
    }
}
