package org.calque.grammar;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * Finds grammar, spelling and punctuation faults and tags words. Not safe for threads, but for {@link #workAhead}: one
 * engine a document.
 */
public interface GrammarEngine {

    /**
     * Checks a document for everything but style.
     *
     * @param text the document's text
     * @param sentences its sentences
     * @param tokens its tokens, which the sentences refer to by index
     * @param accepted tells of a token's index whether it is known to be no English word, and so never misspelled; what
     *     else is a name the engine judges itself
     * @param expired asked between sentences; once it says true, the engine stops and returns what it has
     */
    GrammarResult check(
            String text, List<Sentence> sentences, List<Token> tokens, IntPredicate accepted, BooleanSupplier expired);

    /** Checks a document's style, which few runs ask for; an engine may know nothing of it. */
    default GrammarResult checkStyle(String text, List<Sentence> sentences, BooleanSupplier expired) {
        return GrammarResult.empty();
    }

    /**
     * Loads what it else loads when it is first asked.
     *
     * @param rules whether {@link #check} will be asked, and not only {@link #tag}
     * @param helpers runs parts of it at the same time
     */
    default void load(boolean rules, Executor helpers) {}

    /**
     * Begins the work on a document's sentences that its tags and its check will need. What the other methods are then
     * asked of the same document waits for this work, and takes part in it.
     *
     * @param rules whether {@link #check} will be asked, and not only {@link #tag}
     * @param expired asked between sentences; once it says true, the rest is left out
     * @return takes part in the work until none is left to begin with; may be run by many threads at the same time
     */
    default Runnable workAhead(String text, List<Sentence> sentences, boolean rules, BooleanSupplier expired) {
        return () -> {};
    }

    /** Tags of each token of the document, aligned with {@code tokens}. */
    List<Tags> tag(String text, List<Sentence> sentences, List<Token> tokens);
}
