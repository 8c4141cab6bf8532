package org.calque.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.language.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one word: for each candidate language the logarithm of the odds that the word is of that language and
 * not an English word or a name. Safe for many threads.
 */
final class WordScorer {

    /** A word in running text that its language's lexicon lacks. */
    private static final double MISSING_IN_LEXICON = Math.log(0.06);

    /** A character model knows nothing of lengths: about one word in ten has just that of this one. */
    private static final double LENGTH = Math.log(0.1);

    /** A name, or another word that fits in with any language. */
    private static final float NAME = -0.5f;

    /** A capitalised German noun that is an English word too: a capital in mid-sentence speaks for German. */
    private static final float SHARED_NOUN = 0.5f;

    /** A sentence begins with a name, not with another capitalised word. */
    private static final double NAME_AT_START = Math.log(0.15);

    /** A listed name, among all names. */
    private static final double KNOWN_NAME = -9;

    /** An unlisted name is spelled as in one of some fifty languages. */
    private static final double NAME_LANGUAGES = Math.log(50);

    /** What a letter of a capitalised German noun says for German. */
    private static final float NOUN_PER_LETTER = 2;

    /** What a single letter can say at the most. */
    private static final float LETTER = 4;

    /** An English word is taken for one unless its foreign reading is so much likelier. */
    private static final float ENGLISH = -2;

    /** The same for the most frequent words of both languages, which say little either way. */
    private static final float ENGLISH_FUNCTION_WORD = -0.5f;

    private static final int FUNCTION_WORD_CLASS = 15;

    /** Naming a language, a word in its lexicon speaks for it, and one that is missing there against it. */
    private static final double LISTED = 1.5;

    /** Slips of the pen are looked for only where a word looks foreign otherwise. */
    private static final float SUSPICIOUS = 4;

    private static final int REMEMBERED = 50_000;

    private static final Map<String, List<String>> ELISIONS = Map.of(
            "fr", List.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu", "quoiqu"),
            "it",
                    List.of(
                            "l", "d", "dell", "all", "nell", "sull", "dall", "un", "quest", "quell", "dov", "c", "s",
                            "m", "t", "v", "n", "com", "anch", "senz", "tutt"),
            "ca", List.of("l", "d", "s", "n", "m", "t"));

    private final Lexicon english;
    private final EnglishModel model;
    private final Candidates candidates;
    private final Lexicon germanNouns;
    private final Names names;
    private final Map<String, Odds> lowerCase = new ConcurrentHashMap<>();

    WordScorer(Lexicon english, EnglishModel model, Candidates candidates, Lexicon germanNouns, Names names) {
        this.english = english;
        this.model = model;
        this.candidates = candidates;
        this.germanNouns = germanNouns;
        this.names = names;
    }

    /**
     * The odds of a word.
     *
     * @param word the word
     * @param first whether it begins a sentence, so that a capital says nothing
     */
    Odds odds(WordForm word, boolean first) {
        if (word.length() == 1 || word.text().indexOf('.') >= 0) {
            return letter(word);
        }
        return switch (word.letterCase()) {
            case LOWER -> lower(word.lower());
            case CAPITALIZED -> first ? atStart(word) : capitalized(word);
            case UPPER, MIXED -> word.text().indexOf('-') > 0 ? hyphenated(word.text(), first) : all(NAME);
        };
    }

    /**
     * How well a word of a foreign stretch fits each candidate, as logarithms of likelihoods up to a common summand. The
     * frequency in a lexicon counts only where it is known; else spelling decides, so that a language without a lexicon
     * does not lose its words to a related one that has one.
     */
    double[] likelihoods(WordForm word, Odds odds) {
        double[] likelihoods = new double[candidates.size()];
        boolean nameOrLetter = odds.isUniform() || word.length() == 1;
        if (nameOrLetter) {
            return likelihoods;
        }
        if (word.letterCase() == WordForm.Case.CAPITALIZED && germanNouns.contains(word.text())) {
            likelihoods[candidates.indexOf("de")] = NOUN_PER_LETTER * word.length();
            return likelihoods;
        }
        double most = likeliestSpelling(word.lower());
        for (int k = 0; k < likelihoods.length; k++) {
            likelihoods[k] = likelihood(candidates.get(k), word.lower(), most);
        }
        return likelihoods;
    }

    private double likelihood(Candidate candidate, String word, double most) {
        CharacterModel characters = candidate.characters();
        double spelled = (characters == null ? most - 1 : characters.logProbability(word)) + LENGTH;
        Lexicon lexicon = candidate.lexicon();
        if (lexicon == null) {
            return spelled;
        }
        int apostrophe = word.indexOf('\'');
        String core = isElided(candidate, word, apostrophe) ? word.substring(apostrophe + 1) : word;
        if (!lexicon.contains(core)) {
            return spelled + MISSING_IN_LEXICON;
        }
        int frequency = lexicon.frequency(core);
        return frequency == 0 ? spelled + LISTED : Math.max(spelled + LISTED, Frequency.logProbability(frequency));
    }

    /** The odds of a name: it fits in with any language and speaks for none. */
    Odds name() {
        return all(NAME);
    }

    private Odds all(float odds) {
        return Odds.uniform(candidates.size(), odds);
    }

    /** A letter or an abbreviation: at most a word inside a stretch that other words prove. */
    private Odds letter(WordForm word) {
        return word.isLower() && word.length() == 1 ? lower(word.lower()).atMost(LETTER) : all(NAME);
    }

    private Odds lower(String word) {
        Odds known = lowerCase.get(word);
        if (known != null) {
            return known;
        }
        Odds odds = word.indexOf('-') > 0 && !english.contains(word) ? hyphenated(word, false) : plain(word);
        if (lowerCase.size() < REMEMBERED) {
            lowerCase.put(word, odds);
        }
        return odds;
    }

    private Odds plain(String word) {
        double otherwise = model.logProbability(word);
        double[] foreign = new double[candidates.size()];
        for (int k = 0; k < foreign.length; k++) {
            foreign[k] = foreign(candidates.get(k), word, otherwise);
        }
        if (english.contains(word)) {
            boolean function = english.frequency(word) >= FUNCTION_WORD_CLASS;
            return Odds.of(foreign, otherwise - (function ? ENGLISH_FUNCTION_WORD : ENGLISH));
        }
        boolean suspicious = Arrays.stream(foreign).max().orElse(0) > otherwise + SUSPICIOUS;
        return Odds.of(foreign, suspicious ? Math.max(otherwise, model.slip(word)) : otherwise);
    }

    private double foreign(Candidate candidate, String word, double otherwise) {
        double listed = listed(candidate.lexicon(), word);
        if (listed > Double.NEGATIVE_INFINITY) {
            return listed;
        }
        double elided = elided(candidate, word);
        if (elided > Double.NEGATIVE_INFINITY) {
            return elided;
        }
        CharacterModel characters = candidate.characters();
        double spelled = characters == null ? otherwise : characters.logProbability(word) + LENGTH;
        return spelled + (candidate.lexicon() == null ? 0 : MISSING_IN_LEXICON);
    }

    private static double listed(@Nullable Lexicon lexicon, String word) {
        return lexicon != null && lexicon.contains(word)
                ? Frequency.logProbability(lexicon.frequency(word))
                : Double.NEGATIVE_INFINITY;
    }

    private static double elided(Candidate candidate, String word) {
        int apostrophe = word.indexOf('\'');
        return isElided(candidate, word, apostrophe)
                ? listed(candidate.lexicon(), word.substring(apostrophe + 1))
                : Double.NEGATIVE_INFINITY;
    }

    private static boolean isElided(Candidate candidate, String word, int apostrophe) {
        return apostrophe > 0
                && ELISIONS.getOrDefault(candidate.code(), List.of()).contains(word.substring(0, apostrophe));
    }

    private Odds hyphenated(String word, boolean first) {
        Odds sum = all(0);
        boolean begin = first;
        for (String part : word.split("-", -1)) {
            if (!part.isEmpty()) {
                sum = sum.plus(odds(WordForm.of(part), begin));
                begin = false;
            }
        }
        return sum;
    }

    private Odds atStart(WordForm word) {
        if (english.contains(word.lower())) {
            return lower(word.lower());
        }
        if (english.contains(word.text())) {
            return all(NAME);
        }
        double otherwise = Math.max(model.logProbability(word.lower()), model.slip(word.lower()));
        double name = NAME_AT_START
                + (names.contains(word.text()) ? KNOWN_NAME : likeliestSpelling(word.lower()) - NAME_LANGUAGES);
        Odds odds = lower(word.lower()).plus((float) Math.min(0, otherwise - name));
        return odds.withAtLeast(candidates.indexOf("de"), noun(word));
    }

    /** The logarithm of the probability of a spelling in the candidate language that it fits best. */
    private double likeliestSpelling(String word) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < candidates.size(); k++) {
            CharacterModel characters = candidates.get(k).characters();
            if (characters != null) {
                most = Math.max(most, characters.logProbability(word));
            }
        }
        return most;
    }

    private Odds capitalized(WordForm word) {
        if (english.contains(word.text()) || names.contains(word.text())) {
            return all(NAME);
        }
        if (!english.contains(word.lower())) {
            return all(NAME).withAtLeast(candidates.indexOf("de"), noun(word));
        }
        Odds odds = lower(word.lower());
        return germanNouns.contains(word.text()) ? odds.withAtLeast(candidates.indexOf("de"), SHARED_NOUN) : odds;
    }

    private float noun(WordForm word) {
        return germanNouns.contains(word.text()) ? NOUN_PER_LETTER * word.length() : NAME;
    }
}
