package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.calque.language.Stretch.Joint;

/**
 * Finds the exact edges of a run: English words at its ends are left out, foreign words beside it that looked like names
 * are taken in, and it ends at brackets, quotation marks and symbols, and at commas between the items of a list.
 */
final class Edges {

    /** An English word at the end of a run needs such odds to belong to it. */
    private static final float SHARED = 2.5f;

    /** Before brackets, quotation marks and symbols, an English word of so many letters may be the last. */
    private static final int SHORTEST_LAST = 3;

    /** At a comma, a part of so many words or fewer is an item of a list. */
    private static final int LONGEST_ITEM = 3;

    private final DocumentWords document;
    private final WordScorer scorer;

    Edges(DocumentWords document, WordScorer scorer) {
        this.document = document;
        this.scorer = scorer;
    }

    /** The parts of a run, each with its own edges, in order; they share its margin. */
    List<Decoder.Run> of(Decoder.Run run, Stretch stretch) {
        List<Decoder.Run> parts = new ArrayList<>();
        int first = run.first();
        for (int word = run.first() + 1; word <= run.end(); word++) {
            if (word == run.end() || isBreak(stretch, first, word, run.end())) {
                part(run, first, word, stretch, parts);
                first = word;
            }
        }
        return parts;
    }

    private static boolean isBreak(Stretch stretch, int first, int word, int end) {
        Joint joint = stretch.words().get(word).joint();
        if (joint != Joint.COMMA) {
            return joint == Joint.APART;
        }
        int next = word + 1;
        while (next < end && stretch.words().get(next).joint() == Joint.CLOSE) {
            next++;
        }
        return word - first <= LONGEST_ITEM || next - word <= LONGEST_ITEM;
    }

    private void part(Decoder.Run run, int from, int to, Stretch stretch, List<Decoder.Run> parts) {
        int language = run.language();
        int first = from;
        int end = to;
        boolean closed =
                end == stretch.words().size() || stretch.words().get(end).joint() == Joint.APART;
        while (end - first > 1 && (isShared(stretch, first, language) || isFamilyName(stretch, first))) {
            first++;
        }
        while (end - first > 1
                && (isShared(stretch, end - 1, language) || isBehindName(stretch, end - 1))
                && !(closed && form(stretch, end - 1).length() >= SHORTEST_LAST)) {
            end--;
        }
        boolean item = to - from < run.end() - run.first();
        if (isEnglish(stretch, first, end, language, item)) {
            return;
        }
        int before = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
        while (first > before
                && stretch.words().get(first).joint() == Joint.CLOSE
                && !isFamilyName(stretch, first - 1)
                && belongs(stretch, first - 1, language)) {
            first--;
        }
        while (end < stretch.words().size()
                && stretch.words().get(end).joint() == Joint.CLOSE
                && belongs(stretch, end, language)) {
            end++;
        }
        parts.add(new Decoder.Run(first, end, language, run.margin()));
    }

    /**
     * Whether nothing speaks for a part but its neighbours: where they are not in it, an item of a list can be English,
     * and words with capitals make the name of an institution, {@code Center Party}.
     */
    private boolean isEnglish(Stretch stretch, int first, int end, int language, boolean item) {
        return IntStream.range(first, end)
                .allMatch(word -> stretch.words().get(word).odds().get(language) <= 0
                        || ((item || isCapitalized(stretch, word)) && isShared(stretch, word, language)));
    }

    private boolean isCapitalized(Stretch stretch, int word) {
        return form(stretch, word).letterCase() == WordForm.Case.CAPITALIZED;
    }

    /** Whether a word ends the name of a person that begins before it: what stands behind it is none of the name. */
    private boolean isFamilyName(Stretch stretch, int word) {
        if (word == 0
                || stretch.words().get(word).joint() != Joint.CLOSE
                || !isCapitalized(stretch, word)
                || scorer.isGermanNoun(form(stretch, word))) {
            return false;
        }
        WordForm before = form(stretch, word - 1);
        return isCapitalized(stretch, word - 1) && !scorer.isEnglish(before);
    }

    /** {@code løgmaður Aksel Johannesen met}: an English word behind a name goes on with the English sentence. */
    private boolean isBehindName(Stretch stretch, int word) {
        return word > 1
                && stretch.words().get(word).joint() == Joint.CLOSE
                && form(stretch, word).isLower()
                && scorer.isEnglish(form(stretch, word))
                && isFamilyName(stretch, word - 1)
                && scorer.isNameLike(form(stretch, word - 1));
    }

    private boolean isShared(Stretch stretch, int word, int language) {
        return stretch.words().get(word).odds().get(language) < SHARED && scorer.isEnglish(form(stretch, word));
    }

    private boolean belongs(Stretch stretch, int word, int language) {
        return !document.inPhrase(stretch.words().get(word).token()) && scorer.belongs(form(stretch, word), language);
    }

    private WordForm form(Stretch stretch, int word) {
        return document.latin(stretch.words().get(word).token()).orElseThrow();
    }
}
