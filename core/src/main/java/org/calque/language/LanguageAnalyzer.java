package org.calque.language;

import java.util.BitSet;
import java.util.List;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what is foreign and what is a name in a document. Safe for many threads. */
public interface LanguageAnalyzer {

    /**
     * Analyses a document.
     *
     * @param document the document
     * @param sentences its sentences
     * @param tokens its tokens, which the sentences refer to by index
     * @param sourceLanguage BCP 47 tag of the language it was translated from; null to guess it
     * @param accepted indices of the tokens that are right as they stand, whatever language they look like
     */
    LanguageEvidence analyze(
            Document document,
            List<Sentence> sentences,
            List<Token> tokens,
            @Nullable String sourceLanguage,
            BitSet accepted);
}
