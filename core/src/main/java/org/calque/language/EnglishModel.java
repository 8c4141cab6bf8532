package org.calque.language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How likely a word is in English text: by its frequency if the lexicon has it, else the likeliest of these: a new word
 * made of known ones, a loanword's diacritics, a slip of the pen, a word nobody listed.
 */
final class EnglishModel {

    /** A word of running text that is in no list, by length in letters; counted in news, halved for the short ones. */
    private static final double[] UNLISTED = {0, -14, -12.5, -11, -9.5, -8, -7, -6.5};

    /** One word in a thousand is misspelled, in one of about 400 ways. */
    private static final double SLIP = Math.log(1e-3 / 400);

    private static final double DERIVED = -5;
    private static final double ACCENTED = -9;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_PART = 3;

    private static final List<String> PREFIXES = List.of(
            "un", "re", "non", "anti", "pre", "post", "sub", "super", "over", "under", "inter", "micro", "multi",
            "semi", "co", "counter", "mis", "out", "de", "dis", "neo", "pseudo", "cyber", "eco", "mega", "ultra", "bio",
            "tele", "geo", "hyper", "mid", "cross", "mini", "auto", "electro", "hydro", "nano", "para", "photo", "poly",
            "trans");

    private static final List<String> SUFFIXES = List.of(
            "ness", "less", "like", "ish", "able", "wise", "ism", "ist", "ists", "er", "ers", "ing", "ings", "ed", "s",
            "es", "ly", "ization", "isation", "ize", "ise", "ized", "ised", "hood", "ship", "y", "ies", "al", "ic",
            "ful", "dom", "n't", "'ll", "'d", "'ve", "'re", "'");

    /** Endings of the international words of science, medicine and its drugs. */
    private static final List<String> SCIENCE = List.of(
            "itis", "osis", "oses", "emia", "aemia", "ectomy", "ology", "ologist", "ometry", "rrhea", "rrhoea", "pathy",
            "plasty", "scopy", "tomy", "mab", "vir", "tinib", "cillin", "mycin", "azole", "idae", "inae", "oid", "oids",
            "ase", "statin", "prazole", "olol", "sartan", "opril", "amide", "amine", "azine", "idone", "caine", "ium",
            "cene", "saur", "saurs", "saurus", "phyte", "phage", "derm", "trope", "tropic", "genic", "lytic", "philia",
            "phobia", "phobic");

    private static final int SHORTEST_SCIENCE = 8;
    private static final double OF_SCIENCE = -15;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Lexicon lexicon;
    private final CharacterModel characters;

    EnglishModel(Lexicon lexicon, CharacterModel characters) {
        this.lexicon = lexicon;
        this.characters = characters;
    }

    /** The natural logarithm of the probability of a word in lower case; slips are not considered. */
    double logProbability(String word) {
        if (lexicon.contains(word)) {
            return Frequency.logProbability(lexicon.frequency(word));
        }
        return Math.max(unlisted(word), Math.max(derived(word), Math.max(compound(word), accented(word))));
    }

    /** The same by a closer look at the spelling; for words that the lexicon lacks. */
    double closeLogProbability(String word) {
        double close = rate(word) + characters.closeLogProbability(word);
        return Math.max(close, Math.max(derived(word), Math.max(compound(word), accented(word))));
    }

    /** The natural logarithm of the probability that the word is an English one misspelled in one letter. */
    double slip(String word) {
        double best = Double.NEGATIVE_INFINITY;
        StringBuilder edited = new StringBuilder(word);
        // an edit leaves all letters before it, with which a word has to begin
        for (int i = 0; i <= word.length() && lexicon.hasPrefix(word.substring(0, i)); i++) {
            if (i < word.length()) {
                char c = word.charAt(i);
                edited.deleteCharAt(i);
                best = Math.max(best, listed(edited));
                edited.insert(i, c);
                if (i + 1 < word.length()) {
                    edited.setCharAt(i, word.charAt(i + 1));
                    edited.setCharAt(i + 1, c);
                    best = Math.max(best, listed(edited));
                    edited.setCharAt(i, c);
                    edited.setCharAt(i + 1, word.charAt(i + 1));
                }
            }
            int following = lexicon.following(word.substring(0, i));
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if ((following >> (letter - 'a') & 1) == 0) {
                    continue;
                }
                edited.insert(i, letter);
                best = Math.max(best, listed(edited));
                edited.deleteCharAt(i);
                if (i < word.length()) {
                    char c = word.charAt(i);
                    edited.setCharAt(i, letter);
                    best = Math.max(best, listed(edited));
                    edited.setCharAt(i, c);
                }
            }
        }
        return best + SLIP;
    }

    private double listed(CharSequence word) {
        String form = word.toString();
        return lexicon.contains(form) ? Frequency.logProbability(lexicon.frequency(form)) : Double.NEGATIVE_INFINITY;
    }

    private double unlisted(String word) {
        return rate(word) + characters.logProbability(word);
    }

    private static double rate(String word) {
        return UNLISTED[Math.min(word.length(), UNLISTED.length - 1)];
    }

    private double derived(String word) {
        double best = isScience(word) ? OF_SCIENCE - DERIVED : Double.NEGATIVE_INFINITY;
        String name = Character.toTitleCase(word.charAt(0)) + word.substring(1);
        best = Math.max(best, Math.max(listed(name), listed(name + "s")));
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_STEM) {
                String stem = word.substring(prefix.length());
                best = Math.max(best, listed(stem.startsWith("-") ? stem.substring(1) : stem));
            }
        }
        for (String suffix : SUFFIXES) {
            int length = word.length() - suffix.length();
            if (length >= SHORTEST_STEM && word.endsWith(suffix)) {
                String stem = word.substring(0, length);
                best = Math.max(best, Math.max(listed(stem), listed(stem + "e")));
                if (suffix.startsWith("i")) {
                    best = Math.max(best, listed(stem + "y"));
                }
                if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
                    best = Math.max(best, listed(stem.substring(0, length - 1)));
                }
            }
        }
        return best + DERIVED;
    }

    private static boolean isScience(String word) {
        return word.length() >= SHORTEST_SCIENCE
                && word.chars().allMatch(c -> c < 128)
                && SCIENCE.stream().anyMatch(word::endsWith);
    }

    private double compound(String word) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            double first = listed(word.substring(0, i));
            if (first > Double.NEGATIVE_INFINITY) {
                best = Math.max(best, first + listed(word.substring(i)));
            }
        }
        return best;
    }

    private double accented(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.equals(word) ? Double.NEGATIVE_INFINITY : listed(plain) + ACCENTED;
    }
}
