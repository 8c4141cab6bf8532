package org.calque.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.calque.language.AcceptedWords;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes analysed texts: sentences and tokens at once, the rest on demand. Safe for many threads. */
public final class Analyzer {

    private final Models models;
    private final AcceptedWords accepted;

    public Analyzer(Models models) {
        this(models, AcceptedWords.none());
    }

    /** @param accepted words that are right as they stand in every document */
    public Analyzer(Models models, AcceptedWords accepted) {
        this.models = models;
        this.accepted = accepted;
    }

    /**
     * Analyses a document.
     *
     * @param document the document
     * @param sourceLanguage BCP 47 tag of the language it was translated from; null to guess it
     * @param expired says true once the document's time is over; slow analyses then stop early
     */
    public AnalyzedText analyze(Document document, @Nullable String sourceLanguage, BooleanSupplier expired) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Forms forms = new Forms();
        for (int block = 0; block < document.blocks().size(); block++) {
            List<Token> ofBlock = Tokenizer.tokens(
                    document.text(), document.blocks().get(block).span(), forms);
            sentences.addAll(SentenceSplitter.sentences(ofBlock, block, tokens.size()));
            tokens.addAll(ofBlock);
        }
        return new AnalyzedText(
                document, sentences, tokens, models, sourceLanguage, accepted.in(document.text(), tokens), expired);
    }
}
