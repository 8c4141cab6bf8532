package org.calque.grammar.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;

/**
 * LanguageTool's analysis of the sentences of one document at a time: tokens, tags, chunks. A sentence that tagging and
 * checking both ask for is analysed once. Many threads may ask for sentences of the document that was begun.
 */
final class SentenceAnalysis {

    /** Sentences of a document that are held between tagging and checking it; the rest is analysed again. */
    private static final int HELD = 2_000;

    private final JLanguageTool analyzer;
    private final Map<String, AnalyzedSentence> held = new ConcurrentHashMap<>();
    private String document = "";

    SentenceAnalysis(Language language) {
        // no rules: they are run by LanguageToolEngine
        this.analyzer =
                new JLanguageTool(language, List.of(), null, null, null, new UserConfig(), false, true, List.of());
    }

    /** Forgets another document than this. */
    void begin(String text) {
        if (!text.equals(document)) {
            document = text;
            held.clear();
        }
    }

    AnalyzedSentence of(String sentence) {
        AnalyzedSentence known = held.get(sentence);
        if (known != null) {
            return known;
        }
        try {
            AnalyzedSentence analyzed = analyzer.getAnalyzedSentence(sentence);
            if (held.size() < HELD) {
                held.put(sentence, analyzed);
            }
            return analyzed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
