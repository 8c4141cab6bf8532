package org.calque.language.lingua;

import static org.calque.language.lingua.Continuations.ABSENT;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.calque.language.CharacterModel;
import org.jspecify.annotations.Nullable;

/**
 * A trigram model of characters, and on demand a quadrigram model. Its tables give the relative frequency of each
 * n-gram's last character after the ones before it; where the text has an n-gram that the table lacks, a shorter one
 * answers at a discount (Brants et al. 2007, “stupid backoff”, factor 0.4).
 *
 * <p>Chinese, Japanese and Korean have unigrams only. The tables are Lingua's in another form, made by
 * {@link LinguaTables} when Calque is built.
 */
final class NgramModel implements CharacterModel {

    /** The n-grams in a model's first file; the quadrigrams have one of their own. */
    static final int FIRST = 3;

    static final String FIRST_FILE = ".trigrams";
    static final String LONG_FILE = ".quadrigrams";

    private static final float BACKOFF = (float) Math.log(0.4);

    /** A character that the language's training text never had. */
    private static final float UNSEEN = -13;

    private final String language;
    private final char[] alphabet;
    private final short[] unigrams;
    /** The bigrams and the trigrams; none of a language that has unigrams only. */
    private final List<Continuations> longer;

    private volatile @Nullable Continuations quadrigrams;

    private NgramModel(String language, char[] alphabet, short[] unigrams, List<Continuations> longer) {
        this.language = language;
        this.alphabet = alphabet;
        this.unigrams = unigrams;
        this.longer = List.copyOf(longer);
    }

    /** @throws UncheckedIOException if the tables are not there or cannot be read */
    static NgramModel read(String language) {
        try (DataInputStream in = open(language + FIRST_FILE)) {
            int size = in.readUnsignedShort();
            int lengths = in.readUnsignedByte();
            char[] alphabet = new char[size];
            for (int i = 0; i < size; i++) {
                alphabet[i] = in.readChar();
            }
            short[] unigrams = Continuations.shorts(in, size);
            List<Continuations> longer = new ArrayList<>();
            for (int length = 2; length <= lengths; length++) {
                Continuations ngrams = Continuations.read(in, size);
                longer.add(ngrams);
                size = ngrams.size();
            }
            return new NgramModel(language, alphabet, unigrams, longer);
        } catch (IOException e) {
            throw new UncheckedIOException("the n-grams of " + language + ": " + e.getMessage(), e);
        }
    }

    private static DataInputStream open(String file) {
        InputStream stream = Objects.requireNonNull(NgramModel.class.getResourceAsStream(file), file);
        return new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    }

    @Override
    public double logProbability(String word) {
        return sum(word, null);
    }

    @Override
    public double closeLogProbability(String word) {
        return longer.isEmpty() ? sum(word, null) : sum(word, longTable());
    }

    private double sum(String word, @Nullable Continuations quads) {
        // the unigram, bigram and trigram that end with the letter at hand
        int[] ending = {-1, -1, -1};
        double sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = Math.max(-1, Arrays.binarySearch(alphabet, word.charAt(i)));
            float known = quads == null ? ABSENT : quads.logProbability(quads.find(ending[FIRST - 1], letter));
            for (int k = FIRST - 1; k > 0; k--) {
                ending[k] = k <= longer.size() ? longer.get(k - 1).find(ending[k - 1], letter) : -1;
            }
            ending[0] = letter;
            if (!Float.isNaN(known)) {
                sum += known;
            } else {
                sum += last(ending, Math.min(i, FIRST - 1)) + (quads != null && i >= FIRST ? BACKOFF : 0);
            }
        }
        return sum;
    }

    /** How likely a letter is after at most so many before it, by the n-grams that end with it. */
    private float last(int[] ending, int before) {
        float discount = 0;
        for (int k = before; k > 0; k--) {
            float known = k <= longer.size() ? longer.get(k - 1).logProbability(ending[k]) : ABSENT;
            if (!Float.isNaN(known)) {
                return discount + known;
            }
            discount += BACKOFF;
        }
        float alone = ending[0] < 0 ? ABSENT : Continuations.decoded(unigrams[ending[0]]);
        return Float.isNaN(alone) ? UNSEEN : discount + alone;
    }

    private Continuations longTable() {
        Continuations known = quadrigrams;
        if (known == null) {
            synchronized (this) {
                known = quadrigrams;
                if (known == null) {
                    known = readLong();
                    quadrigrams = known;
                }
            }
        }
        return known;
    }

    private Continuations readLong() {
        try (DataInputStream in = open(language + LONG_FILE)) {
            return Continuations.read(in, longer.get(longer.size() - 1).size());
        } catch (IOException e) {
            throw new UncheckedIOException("the quadrigrams of " + language + ": " + e.getMessage(), e);
        }
    }
}
