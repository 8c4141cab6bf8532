package org.calque.language.lingua;

/**
 * Logarithms of probabilities by n-gram, for n up to 4: an open hash table from the n code units, packed into a long, to
 * a float.
 */
final class NgramTable {

    /** Stands for an n-gram that the table does not have. */
    static final float ABSENT = Float.NaN;

    private long[] keys = new long[1024];
    private float[] values = new float[1024];
    private int size;

    /** The key of the characters from {@code start} to {@code end}, at most four; never 0. */
    static long key(CharSequence text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = longer(key, text.charAt(i));
        }
        return key;
    }

    /** The key of an n-gram with one more character behind it. */
    static long longer(long key, char next) {
        return key << 16 | next;
    }

    /** Makes room for about so many more n-grams, so that the table need not grow on the way. */
    void expect(int more) {
        int length = keys.length;
        while (length < 2 * (size + more)) {
            length *= 2;
        }
        if (length > keys.length) {
            grow(length);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(long key, float value) {
        if (2 * size >= keys.length) {
            grow(2 * keys.length);
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
        return keys[slot] == 0 ? ABSENT : values[slot];
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

    private void grow(int length) {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = new long[length];
        values = new float[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
