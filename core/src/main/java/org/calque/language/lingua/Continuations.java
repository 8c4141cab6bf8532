package org.calque.language.lingua;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/**
 * The n-grams of one length: which letters follow each n-gram that is one letter shorter, and the logarithm of their
 * probability there. N-grams are numbered in the order of their shorter ones, then of their last letters, so that three
 * bytes are enough for each. Letters are numbers below 256.
 */
final class Continuations {

    /** Stands for a probability that the tables do not give, of an n-gram that only a longer one needs. */
    static final float ABSENT = Float.NaN;

    /** Steps of a logarithm: 16 bits reach to the exponent −32. */
    private static final float STEPS = 2048;

    private static final int UNKNOWN = 0xffff;

    private final int[] starts;
    private final byte[] letters;
    private final short[] values;

    private Continuations(int[] starts, byte[] letters, short[] values) {
        this.starts = starts;
        this.letters = letters;
        this.values = values;
    }

    /** The number of the n-gram that a shorter one makes with one more letter; −1 if it is unknown. */
    int find(int shorter, int letter) {
        if (shorter < 0 || letter < 0) {
            return -1;
        }
        int low = starts[shorter];
        int high = starts[shorter + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int there = letters[middle] & 0xff;
            if (there == letter) {
                return middle;
            }
            if (there < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1;
    }

    /** The logarithm of the probability of an n-gram's last letter after the others; ABSENT for −1. */
    float logProbability(int ngram) {
        return ngram < 0 ? ABSENT : decoded(values[ngram]);
    }

    static float decoded(short value) {
        int steps = value & UNKNOWN;
        return steps == UNKNOWN ? ABSENT : -steps / STEPS;
    }

    static short encoded(float logProbability) {
        return (short)
                (Float.isNaN(logProbability) ? UNKNOWN : Math.min(UNKNOWN - 1, Math.round(-logProbability * STEPS)));
    }

    /** @param shorter how many n-grams there are that are one letter shorter */
    static Continuations read(DataInputStream in, int shorter) throws IOException {
        byte[] counts = bytes(in, shorter);
        int[] starts = new int[shorter + 1];
        for (int i = 0; i < shorter; i++) {
            starts[i + 1] = starts[i] + (counts[i] & 0xff);
        }
        int size = starts[shorter];
        byte[] letters = bytes(in, size);
        return new Continuations(starts, letters, shorts(in, size));
    }

    int size() {
        return letters.length;
    }

    static short[] shorts(DataInputStream in, int size) throws IOException {
        byte[] high = bytes(in, size);
        byte[] low = bytes(in, size);
        short[] read = new short[size];
        for (int i = 0; i < size; i++) {
            read[i] = (short) ((high[i] << 8) | (low[i] & 0xff));
        }
        return read;
    }

    /** In one piece: {@code readNBytes} puts it together from small ones. */
    private static byte[] bytes(DataInputStream in, int size) throws IOException {
        byte[] read = new byte[size];
        in.readFully(read);
        return read;
    }

    /** Writes shorts by their first and their second bytes, which packs better. */
    static void write(DataOutputStream out, List<Float> logProbabilities) throws IOException {
        for (float value : logProbabilities) {
            out.writeByte(encoded(value) >> 8);
        }
        for (float value : logProbabilities) {
            out.writeByte(encoded(value));
        }
    }

    /** Writes the letters behind each n-gram that is one shorter, in its order. */
    static void writeAll(DataOutputStream out, List<SortedMap<Integer, Float>> behind) throws IOException {
        for (SortedMap<Integer, Float> letters : behind) {
            out.writeByte(letters.size());
        }
        for (SortedMap<Integer, Float> letters : behind) {
            for (int letter : letters.keySet()) {
                out.writeByte(letter);
            }
        }
        write(out, behind.stream().flatMap(letters -> letters.values().stream()).toList());
    }
}
