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
     * Scores single words of a sentence as if the model could not see them, which is slower and sharper. A model that
     * never sees the word it scores gives the same as {@link #score}.
     *
     * @param sentence the texts of the sentence's tokens
     * @param words indices of the words to score
     * @return a score for each index
     */
    default List<WordScore> scoreHidden(List<String> sentence, List<Integer> words) {
        List<WordScore> scores = score(List.of(sentence)).get(0);
        return words.stream().map(scores::get).toList();
    }
}
