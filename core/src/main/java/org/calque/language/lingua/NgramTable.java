package org.calque.language.lingua;

import java.util.Arrays;

/**
 * Logarithms of probabilities by n-gram, for n up to 4: an open hash table from the n code units, packed into a long, to
 * a float.
 */
final class NgramTable {

    /** Stands for an n-gram that the table does not have. */
    static final float ABSENT = Float.NaN;

    private long[] keys = new long[1024];
    private float[] values = absent(1024);
    private int size;

    /** The key of the characters from {@code start} to {@code end}, at most four; never 0. */
    static long key(CharSequence text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(long key, float value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    float get(long key) {
        int slot = slot(key);
        return values[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = absent(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static float[] absent(int length) {
        float[] values = new float[length];
        Arrays.fill(values, ABSENT);
        return values;
    }
}
