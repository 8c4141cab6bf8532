package org.calque.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells surnames from the common nouns that they are, too: {@code Rosenkranz}. What a document has as the name of a person
 * in one place is one wherever it has no determiner.
 */
final class Surnames {

    /** What people do and things do not. */
    private static final Set<String> DEEDS = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "wrote",
            "writes",
            "added",
            "adds",
            "argued",
            "argues",
            "warned",
            "warns",
            "claimed",
            "claims",
            "admitted",
            "admits",
            "insisted",
            "insists",
            "explained",
            "explains",
            "stressed",
            "replied",
            "disagreed",
            "agreed",
            "asked",
            "asks",
            "thinks",
            "believes",
            "believed",
            "thought",
            "knew",
            "knows",
            "hopes",
            "hoped",
            "wants",
            "wanted",
            "resigned",
            "fled",
            "died",
            "scored",
            "won",
            "married",
            "retired",
            "refused",
            "denied",
            "denies",
            "criticised",
            "criticized",
            "praised",
            "accused",
            "met",
            "visited",
            "joined",
            "held",
            "himself",
            "herself",
            "who",
            "whose");

    /** What is said before the name of who said it, or done to people alone. */
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "added",
            "accused",
            "praised",
            "criticised",
            "criticized",
            "thanked",
            "married",
            "arrested");

    /** No surname is much longer: {@code Leutheusser}. */
    private static final int LONGEST_SURNAME = 13;

    private final DocumentWords document;
    private final ByForm<Boolean> forename;
    private final IntPredicate nameLike;
    private final IntPredicate bare;

    /** By number of the form, whether it names a person somewhere, for the forms that were asked for. */
    private final Map<Integer, Boolean> people = new HashMap<>();

    /**
     * @param nameLike whether a token looks like part of a name and like nothing else
     * @param bare whether a token has no determiner
     */
    Surnames(DocumentWords document, WordScorer scorer, IntPredicate nameLike, IntPredicate bare) {
        this.document = document;
        this.forename = new ByForm<>(document, scorer::isForename);
        this.nameLike = nameLike;
        this.bare = bare;
    }

    /** Whether a noun is one: by a first name before it or, without a determiner, by what the document says of it. */
    boolean isSurname(int token) {
        return isForename(token - 1)
                || (bare.test(token)
                        && people.computeIfAbsent(
                                document.number(token), form -> document.anyPlace(token, this::isPersonAt)));
    }

    private boolean isPersonAt(int token) {
        return bare.test(token)
                && (nameLike.test(token - 1)
                        || isForename(token - 1)
                        || (document.form(document.number(token)).length() <= LONGEST_SURNAME
                                && (isAmong(DEEDS, token + 1) || isAmong(SAID, token - 1) || isPossessive(token))));
    }

    private boolean isPossessive(int token) {
        String text = document.token(token).text();
        return text.endsWith("'s") || text.endsWith("’s");
    }

    private boolean isForename(int token) {
        return document.latin(token).isPresent() && forename.at(token);
    }

    private boolean isAmong(Set<String> words, int token) {
        return document.latin(token)
                .filter(word -> words.contains(word.lower()))
                .isPresent();
    }
}
