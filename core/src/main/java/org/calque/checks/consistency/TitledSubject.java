package org.calque.checks.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * The only person of a sentence, whose title tells the gender: {@code Mrs Dupont opened the shop in May}. Empty as soon as
 * the sentence speaks of anybody else, or might.
 *
 * @param title the title, in lower case
 * @param token index of the title's token
 * @param male whether it is a man's
 */
record TitledSubject(String title, int token, boolean male) {

    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince");

    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "lady", "queen", "princess");

    /** Words that bring in somebody of a gender. */
    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "men",
            "women",
            "boy",
            "girl",
            "husband",
            "wife",
            "son",
            "daughter",
            "father",
            "mother",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "grandfather",
            "grandmother",
            "widow",
            "widower",
            "boyfriend",
            "girlfriend",
            "partner",
            "fiance",
            "fiancee",
            "bride",
            "groom",
            "colleague",
            "friend",
            "lawyer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "actor",
            "actress",
            "waitress",
            "waiter",
            "nun",
            "priest",
            "baby",
            "child",
            "victim",
            "suspect",
            "driver",
            "secretary",
            "assistant",
            "successor",
            "predecessor",
            "opponent",
            "rival",
            "boss",
            "nurse",
            "doctor",
            "teacher",
            "pupil",
            "student",
            "client",
            "patient",
            "officer",
            "judge",
            "minister",
            "president",
            "chancellor",
            "mayor",
            "he",
            "she",
            "him",
            "her",
            "hers",
            "his",
            "himself",
            "herself",
            "who",
            "whose",
            "someone",
            "somebody",
            "person",
            "player",
            "coach",
            "singer",
            "neighbour",
            "neighbor",
            "witness",
            "author",
            "leader",
            "candidate",
            "chairman",
            "chairwoman");

    /** Words whose capital makes nobody of them. */
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "christmas",
            "easter");

    /** The titled person of a sentence, if the title and the name are its only capitals but for its first word. */
    static Optional<TitledSubject> of(Sentence sentence, AnalyzedText text) {
        List<Token> tokens = text.tokens();
        Optional<TitledSubject> found = Optional.empty();
        int nameEnd = -1;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            boolean capital =
                    token.isWord() && Character.isUpperCase(token.text().codePointAt(0)) && !CALENDAR.contains(lower);
            boolean title = capital && (MEN.contains(lower) || WOMEN.contains(lower)) && isName(text, sentence, i);
            if (title) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(new TitledSubject(lower, i, MEN.contains(lower)));
                nameEnd = nameEnd(text, sentence, i);
            } else if (i >= nameEnd
                    && ((capital && i > sentence.firstToken()) || PERSONS.contains(lower) || isMark(token))) {
                return Optional.empty();
            }
        }
        return found;
    }

    private static boolean isMark(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION
                && "“”\"‘«»".indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isName(AnalyzedText text, Sentence sentence, int title) {
        return nameEnd(text, sentence, title) > title + 1;
    }

    /** The index behind the capitalised words that follow a title and its full stop. */
    private static int nameEnd(AnalyzedText text, Sentence sentence, int title) {
        int at = title + 1;
        if (at < sentence.endToken() && text.tokens().get(at).text().equals(".")) {
            at++;
        }
        int first = at;
        while (at < sentence.endToken()
                && text.tokens().get(at).isWord()
                && Character.isUpperCase(text.tokens().get(at).text().codePointAt(0))) {
            at++;
        }
        return at == first ? title + 1 : at;
    }
}
