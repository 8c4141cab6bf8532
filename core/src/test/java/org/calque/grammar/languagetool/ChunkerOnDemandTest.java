package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.language.AmericanEnglish;

class ChunkerOnDemandTest {

    private static final String SENTENCE = "The old mayor of the town has opened two new bridges.";

    private static List<AnalyzedTokenReadings> tokens() throws IOException {
        AnalyzedSentence sentence = new JLanguageTool(AmericanEnglish.getInstance()).getAnalyzedSentence(SENTENCE);
        return Arrays.asList(sentence.getTokens());
    }

    @Test
    void saysWhatTheChunkerSays() throws IOException {
        List<AnalyzedTokenReadings> expected = tokens();
        new EnglishChunker().addChunkTags(expected);
        List<AnalyzedTokenReadings> tokens = tokens();
        new ChunkerOnDemand().addChunkTags(tokens);
        assertThat(expected).anyMatch(token -> !token.getChunkTags().isEmpty());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.get(i).getChunkTags())
                    .as(tokens.get(i).getToken())
                    .isEqualTo(expected.get(i).getChunkTags());
        }
    }

    @Test
    void worksOnceOnASentenceAndOnlyWhenAsked() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Chunker counting = tokens -> calls.incrementAndGet();
        List<AnalyzedTokenReadings> tokens = tokens();
        new ChunkerOnDemand(() -> counting).addChunkTags(tokens);
        tokens.get(1).setSentEnd();
        assertThat(calls).hasValue(0);
        tokens.forEach(token -> assertThat(token.getChunkTags().size()).isZero());
        assertThat(calls).hasValue(1);
    }
}
