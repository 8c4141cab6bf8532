package org.calque.grammar.languagetool;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;

/**
 * LanguageTool's chunker, which works on a sentence only once a rule asks one of its tokens for a chunk. It sees the tokens as they were when it was
 * called. Safe for many threads.
 */
final class ChunkerOnDemand implements Chunker {

    private final Supplier<Chunker> chunker;

    /** Makes a chunker whose models load when a sentence is first asked. */
    ChunkerOnDemand() {
        this(new Supplier<>() {
            private @Nullable Chunker made;

            @Override
            public synchronized Chunker get() {
                Chunker known = made;
                if (known == null) {
                    known = new EnglishChunker();
                    made = known;
                }
                return known;
            }
        });
    }

    ChunkerOnDemand(Supplier<Chunker> chunker) {
        this.chunker = chunker;
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> tokens) {
        List<AnalyzedTokenReadings> copies = tokens.stream()
                .map(token -> new AnalyzedTokenReadings(token.getReadings(), token.getStartPos()))
                .toList();
        Chunks chunks = new Chunks(copies, chunker);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setChunkTags(new Tags(chunks, i));
        }
    }

    /** The chunks of one sentence. */
    private static final class Chunks {

        private final List<AnalyzedTokenReadings> tokens;
        private @Nullable Supplier<Chunker> chunker;

        Chunks(List<AnalyzedTokenReadings> tokens, Supplier<Chunker> chunker) {
            this.tokens = tokens;
            this.chunker = chunker;
        }

        synchronized boolean isWaiting() {
            return chunker != null;
        }

        synchronized List<ChunkTag> of(int token) {
            Supplier<Chunker> waiting = chunker;
            if (waiting != null) {
                waiting.get().addChunkTags(tokens);
                chunker = null;
            }
            return tokens.get(token).getChunkTags();
        }
    }

    /** The chunks that a token belongs to. */
    private static final class Tags extends AbstractList<ChunkTag> {

        private final Chunks chunks;
        private final int token;

        Tags(Chunks chunks, int token) {
            this.chunks = chunks;
            this.token = token;
        }

        @Override
        public ChunkTag get(int index) {
            return chunks.of(token).get(index);
        }

        @Override
        public int size() {
            return chunks.of(token).size();
        }

        /**
         * Also true before the chunker has worked: LanguageTool asks this only to write tokens down, which it does with
         * the last of each sentence.
         */
        @Override
        public boolean isEmpty() {
            return chunks.isWaiting() || size() == 0;
        }
    }
}
