package org.calque.check;

import java.util.List;
import org.calque.analysis.AnalyzedText;

/** A check: from an analysed text to findings. Stateless and safe for many threads; checks know nothing of each other. */
public interface Check {

    CheckInfo info();

    /** Whether it asks for tags or grammar, so that the engine can be made ready before the check runs. */
    default boolean needsGrammarEngine() {
        return false;
    }

    /** Whether it asks for what the engine's rules find, and not only for tags. */
    default boolean needsGrammarRules() {
        return false;
    }

    /** Whether it finds nothing, or little, without the neural fluency model. */
    default boolean needsNeuralModel() {
        return false;
    }

    /** The findings in the text, in any order. */
    List<Finding> run(AnalyzedText text);
}
