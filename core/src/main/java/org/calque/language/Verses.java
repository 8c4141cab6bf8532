package org.calque.language;

import java.util.Set;
import org.calque.text.Token;

/**
 * Tells whether the text presents a foreign passage as lines of a song or a poem: between notes of music, with its lines
 * set apart by slashes, or introduced or followed by words such as “sang” and “the lyrics read:”.
 */
final class Verses {

    private static final String NOTES = "♩♪♫♬";

    /** So many words before the colon that introduces lines, or behind the quotation mark that ends them, may name them. */
    private static final int REACH = 12;

    private static final int REACH_BEHIND = 4;

    /** Nouns that name lines which are quoted. */
    private static final Set<String> NOUNS = Set.of(
            "lyric", "lyrics", "song", "verse", "verses", "chorus", "refrain", "poem", "stanza", "ballad", "lullaby",
            "anthem", "hymn", "psalm", "aria", "sonnet", "couplet", "chant");

    private static final Set<String> VERBS = Set.of(
            "sings",
            "sang",
            "sing",
            "singing",
            "sung",
            "chants",
            "chanted",
            "chanting",
            "recites",
            "recited",
            "reciting");

    private final DocumentWords words;

    Verses(DocumentWords words) {
        this.words = words;
    }

    /** Whether the tokens from one to before another are presented as verse. */
    boolean present(int firstToken, int endToken) {
        return areBesideNotes(firstToken, endToken)
                || hasLines(firstToken, endToken)
                || isIntroduced(firstToken)
                || isFollowed(endToken);
    }

    /** Whether a note of music stands before or behind the tokens from one to before another. */
    boolean areBesideNotes(int firstToken, int endToken) {
        return isNote(outside(firstToken - 1, -1)) || isNote(outside(endToken, 1));
    }

    /** Whether only marks stand between two passages, so that the second goes on with what the first began. */
    boolean goesOn(int endToken, int firstToken) {
        for (int i = endToken; i < firstToken; i++) {
            if (words.word(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The nearest token in a direction that is neither a quotation mark nor the end of a sentence. */
    private int outside(int index, int step) {
        int at = index;
        while (at >= 0 && at < words.size() && isOneOf(at, "“”\"«»„‘’'.!?…")) {
            at += step;
        }
        return at;
    }

    private boolean isNote(int index) {
        return isOneOf(index, NOTES);
    }

    private boolean isOneOf(int index, String characters) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        Token token = words.token(index);
        return token.text().length() == 1 && characters.contains(token.text());
    }

    /** Whether a slash with a space on either side ends a line. */
    private boolean hasLines(int firstToken, int endToken) {
        for (int i = firstToken + 1; i + 1 < endToken; i++) {
            if (isOneOf(i, "/")
                    && !words.token(i).follows(words.token(i - 1))
                    && !words.token(i + 1).follows(words.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isIntroduced(int firstToken) {
        int before = firstToken - 1;
        boolean quoted = isOneOf(before, "“\"«„‘'");
        if (quoted) {
            before--;
        }
        boolean colon = isOneOf(before, ":");
        if (!colon && !quoted) {
            return false;
        }
        for (int i = before; i >= Math.max(0, before - REACH); i--) {
            if (i < before && isOneOf(i, ".!?”")) {
                return false;
            }
            boolean names = colon && isWord(i, NOUNS);
            if (names || (isWord(i, VERBS) && (colon || i >= before - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowed(int endToken) {
        int at = endToken;
        while (isOneOf(at, ",.!?…")) {
            at++;
        }
        if (!isOneOf(at, "”\"»’'")) {
            return false;
        }
        for (int i = at + 1; i <= at + REACH_BEHIND; i++) {
            if (isWord(i, VERBS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int index, Set<String> set) {
        return words.latin(index).filter(word -> set.contains(word.lower())).isPresent();
    }
}
