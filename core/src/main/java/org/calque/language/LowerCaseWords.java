package org.calque.language;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.language.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a word in lower case without hyphens: how likely its dictionaries and its spelling make it in each
 * candidate language, and in English. Safe for many threads.
 */
final class LowerCaseWords {

    /** An English word is taken for one unless its foreign reading is so much likelier. */
    private static final float ENGLISH = -2;

    /** The same for the most frequent words of both languages, which say little either way. */
    private static final float ENGLISH_FUNCTION_WORD = -0.5f;

    private static final int FUNCTION_WORD_CLASS = 15;

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
    private final Map<String, Odds> known = new ConcurrentHashMap<>();

    LowerCaseWords(Lexicon english, EnglishModel model, Candidates candidates) {
        this.english = english;
        this.model = model;
        this.candidates = candidates;
    }

    /**
     * How likely a word is by candidate and in English, as logarithms.
     *
     * @param foreign by candidate
     * @param english in English
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once and never compared
    record Likelihoods(double[] foreign, double english) {

        /** The odds of each candidate against another reading of the word. */
        Odds against(double otherwise) {
            return Odds.of(foreign, otherwise);
        }
    }

    Odds odds(String word) {
        Odds odds = known.get(word);
        if (odds == null) {
            odds = newOdds(word);
            if (known.size() < REMEMBERED) {
                known.put(word, odds);
            }
        }
        return odds;
    }

    private Odds newOdds(String word) {
        Likelihoods likelihoods = likelihoods(word);
        Odds odds = likelihoods.against(likelihoods.english());
        return word.length() <= SHORT_LENGTH && isUnlisted(word) ? odds.atMost(SHORT) : odds;
    }

    /** Whether a word is in no lexicon, so that its spelling alone speaks for it. */
    boolean isUnlisted(String word) {
        return !english.contains(word) && !isListed(word);
    }

    /** Whether the lexicon of a candidate has a word, elisions considered. */
    boolean isListed(String word) {
        for (int k = 0; k < candidates.size(); k++) {
            Lexicon lexicon = candidates.get(k).lexicon();
            if (lexicon != null
                    && lexicon.contains(Elision.core(candidates.get(k).code(), word))) {
                return true;
            }
        }
        return false;
    }

    Likelihoods likelihoods(String word) {
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
        return isListed(word) ? new Likelihoods(foreign, slip) : closer(word, foreign, slip);
    }

    /** The same by a closer look at the spelling, for the candidates that fit best at first sight. */
    private Likelihoods closer(String word, double[] foreign, double otherwise) {
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

    private static double foreign(Candidate candidate, String word, boolean shared, double otherwise) {
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
}
