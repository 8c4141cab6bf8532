package org.calque.fluency.ngram;

import edu.cmu.sphinx.linguist.WordSequence;
import edu.cmu.sphinx.linguist.dictionary.Pronunciation;
import edu.cmu.sphinx.linguist.dictionary.Word;
import edu.cmu.sphinx.linguist.language.ngram.trie.NgramTrie;
import edu.cmu.sphinx.linguist.language.ngram.trie.NgramTrieModel;
import edu.cmu.sphinx.linguist.language.ngram.trie.NgramTrieQuant;
import edu.cmu.sphinx.util.LogMath;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.calque.text.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * A trigram model in the binary format of CMU Sphinx, read in one pass: the library's own reader keeps three copies of
 * the file while it works, and makes a word of each entry, asked for or not. Not safe for threads.
 */
final class TrieModel extends NgramTrieModel {

    static final int ORDER = 3;

    private static final String HEADER = "Trie Language Model";

    /** The bytes of a word's entry: two floats and an index. */
    private static final int ENTRY = 12;

    private final WordIndex vocabulary;
    private final @Nullable Word[] asked;

    /** @throws IOException if this is no trigram model, or cannot be read */
    @SuppressWarnings("NullAway") // no file, no dictionary and no log: nothing that needs them is called
    TrieModel(DataInputStream in) throws IOException {
        super("", null, null, 0, false, ORDER, null, false, 1f, 1.0, 1f);
        logMath = LogMath.getLogMath();
        unigramIDMap = new HashMap<>();
        String header = new String(in.readNBytes(HEADER.length()), StandardCharsets.US_ASCII);
        int order = in.readByte();
        if (!header.equals(HEADER) || order != ORDER) {
            throw new IOException("not a trigram model of Sphinx");
        }
        counts = new int[ORDER];
        buffer(in, counts.length * Integer.BYTES).asIntBuffer().get(counts);
        quant = quantization(in);
        unigrams = unigrams(in, counts[0] + 1);
        trie = new NgramTrie(counts, quant.getProbBoSize(), quant.getProbSize());
        in.readFully(trie.getMem());
        byte[] letters = new byte[buffer(in, Integer.BYTES).getInt()];
        in.readFully(letters);
        vocabulary = WordIndex.ofTerminated(letters);
        if (vocabulary.size() != counts[0]) {
            throw new IOException(vocabulary.size() + " words and not " + counts[0]);
        }
        asked = new Word[counts[0]];
        // the library keeps what it was asked for n-grams of the greatest depth, in a memory that only its reader makes
        maxDepth = ORDER + 1;
    }

    private static NgramTrieQuant quantization(DataInputStream in) throws IOException {
        int type = buffer(in, Integer.BYTES).getInt();
        NgramTrieQuant.QuantType[] types = NgramTrieQuant.QuantType.values();
        if (type < 0 || type >= types.length) {
            throw new IOException("unknown quantization " + type);
        }
        NgramTrieQuant quantization = new NgramTrieQuant(ORDER, types[type]);
        for (int order = 2; order <= ORDER; order++) {
            quantization.setTable(floats(in, quantization.getProbTableLen()), order, true);
            if (order < ORDER) {
                quantization.setTable(floats(in, quantization.getBackoffTableLen()), order, false);
            }
        }
        return quantization;
    }

    private static float[] floats(DataInputStream in, int length) throws IOException {
        float[] read = new float[length];
        buffer(in, length * Float.BYTES).asFloatBuffer().get(read);
        return read;
    }

    private static TrieUnigram[] unigrams(DataInputStream in, int length) throws IOException {
        ByteBuffer bytes = buffer(in, length * ENTRY);
        TrieUnigram[] read = new TrieUnigram[length];
        Arrays.setAll(read, i -> {
            TrieUnigram unigram = new TrieUnigram();
            unigram.prob = bytes.getFloat();
            unigram.backoff = bytes.getFloat();
            unigram.next = bytes.getInt();
            return unigram;
        });
        return read;
    }

    private static ByteBuffer buffer(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A word of the model; null if it has none of this spelling. */
    @Nullable
    Word word(String spelling) {
        int index = vocabulary.indexOf(spelling);
        if (index < 0) {
            return null;
        }
        Word known = asked[index];
        if (known == null) {
            known = new Word(spelling, new Pronunciation[0], false);
            asked[index] = known;
            unigramIDMap.put(known, index);
        }
        return known;
    }

    /** The natural logarithm of the probability of the last of some words behind the others, at most {@link #ORDER}. */
    double logProbability(List<Word> words) {
        return logMath.logToLn(getProbability(new WordSequence(words)));
    }
}
