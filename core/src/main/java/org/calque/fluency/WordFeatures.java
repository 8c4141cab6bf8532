package org.calque.fluency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for a word's being wrong in its place, as a masked language model sees it. All values are natural
 * logarithms cut to a range, or 0 and 1.
 *
 * @param unlikeliness how unlikely the word is there
 * @param margin by how much the model prefers another word
 * @param sameRoot the same for a word with the same root: {@code great} for {@code greatly}
 * @param samePerson the same for another form of a pronoun: {@code his} for {@code him}
 * @param function the same for one function word in place of another
 * @param pieces 1 if the model knows the word only in pieces, which makes it look likelier or unlikelier than it is
 * @param capital 1 for a word with a capital
 */
public record WordFeatures(
        double unlikeliness,
        double margin,
        double sameRoot,
        double samePerson,
        double function,
        double pieces,
        double capital) {

    /** The names of the features, in order of {@link #values()}. */
    public static final List<String> NAMES =
            List.of("unlikeliness", "margin", "same-root", "same-person", "function", "pieces", "capital");

    private static final double MOST_UNLIKELY = 12;
    private static final double WIDEST = 10;
    private static final double WIDEST_OF_A_KIND = 8;

    private static final List<Set<String>> PERSONS = List.of(
            Set.of("i", "me", "my", "mine", "myself"),
            Set.of("he", "him", "his", "himself"),
            Set.of("she", "her", "hers", "herself"),
            Set.of("it", "its", "itself"),
            Set.of("we", "us", "our", "ours", "ourselves"),
            Set.of("you", "your", "yours", "yourself", "yourselves"),
            Set.of("they", "them", "their", "theirs", "themselves"),
            Set.of("who", "whom", "whose"));

    private static final Set<String> FUNCTION_WORDS =
            Set.of(("the a an this that these those of in on at by for with from"
                            + " to into over under about after before between through during among against without within since"
                            + " until towards upon across along behind near off and or but nor as if than because is are was"
                            + " were be been being am has have had do does did will would can could may might shall should must"
                            + " not no")
                    .split(" ", -1));

    /** The features of a word that the model scored. */
    public static WordFeatures of(String word, WordScore score) {
        String lower = word.toLowerCase(Locale.ROOT);
        double own = score.logProbability();
        double root = 0;
        double person = 0;
        double function = 0;
        double margin = 0;
        for (WordScore.Expectation expected : score.expected()) {
            String other = expected.word().toLowerCase(Locale.ROOT);
            double gain = expected.logProbability() - own;
            if (other.equals(lower) || gain <= 0) {
                continue;
            }
            margin = Math.max(margin, gain);
            root = haveSameRoot(lower, other) ? Math.max(root, gain) : root;
            person = haveSamePerson(lower, other) ? Math.max(person, gain) : person;
            function = FUNCTION_WORDS.contains(lower) && FUNCTION_WORDS.contains(other)
                    ? Math.max(function, gain)
                    : function;
        }
        return new WordFeatures(
                Math.min(MOST_UNLIKELY, -own),
                Math.min(WIDEST, margin),
                Math.min(WIDEST_OF_A_KIND, root),
                Math.min(WIDEST_OF_A_KIND, person),
                Math.min(WIDEST_OF_A_KIND, function),
                score.known() ? 0 : 1,
                Character.isUpperCase(word.codePointAt(0)) ? 1 : 0);
    }

    /** The values, in order of {@link #NAMES}. */
    public List<Double> values() {
        return List.of(unlikeliness, margin, sameRoot, samePerson, function, pieces, capital);
    }

    /** The word that the model would rather see and that keeps the sense: one of the same kind, else none. */
    public static Optional<String> relative(String word, WordScore score) {
        String lower = word.toLowerCase(Locale.ROOT);
        return score.expected().stream()
                .filter(expected -> expected.logProbability() > score.logProbability())
                .map(WordScore.Expectation::word)
                .filter(other -> isRelative(lower, other.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean isRelative(String word, String other) {
        return !word.equals(other)
                && (haveSameRoot(word, other)
                        || haveSamePerson(word, other)
                        || (FUNCTION_WORDS.contains(word) && FUNCTION_WORDS.contains(other)));
    }

    private static boolean haveSamePerson(String word, String other) {
        return PERSONS.stream().anyMatch(forms -> forms.contains(word) && forms.contains(other));
    }

    /** Whether two words begin alike for most of the shorter one. */
    private static boolean haveSameRoot(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        if (shorter < 4) {
            return false;
        }
        int common = 0;
        while (common < shorter && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(4, 0.6 * shorter) || common >= Math.max(3, 0.75 * shorter);
    }
}
