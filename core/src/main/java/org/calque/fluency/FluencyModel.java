package org.calque.fluency;

import java.util.List;

/** A language model of English. Safe for many threads. */
public interface FluencyModel {

    /** Stands before the first word of a sentence, for models that score by what goes before. */
    String START = "<s>";

    /** Stands behind the last word of a sentence. */
    String END = "</s>";

    /**
     * Scores sentences, each a list of the texts of its tokens in order.
     *
     * @return for each sentence, a score for each of its tokens
     */
    List<List<WordScore>> score(List<? extends List<String>> sentences);

    /**
     * A word in its sentence.
     *
     * @param sentence the texts of the sentence's tokens
     * @param word the word's index
     */
    record Place(List<String> sentence, int word) {

        public Place {
            sentence = List.copyOf(sentence);
        }
    }

    /**
     * Scores single words as if the model could not see them, which is slower and sharper. A model that never sees the
     * word it scores gives the same as {@link #score}.
     *
     * @return a score for each word. Of a word that the model knows only in pieces, the probability is that of its
     *     beginning
     */
    default List<WordScore> scoreHidden(List<Place> places) {
        return places.stream()
                .map(place -> score(List.of(place.sentence())).get(0).get(place.word()))
                .toList();
    }
}
