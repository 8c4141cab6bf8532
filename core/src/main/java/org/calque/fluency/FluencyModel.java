package org.calque.fluency;

import java.util.List;

/** A language model of English. Safe for many threads; loads when first asked. */
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
}
