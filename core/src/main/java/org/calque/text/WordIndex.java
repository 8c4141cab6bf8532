package org.calque.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A list of words and the place of each in it. Takes little more memory than the words' letters: they stay side by side
 * in UTF-8, with an open hash table over them. Of equal words the first counts. Immutable.
 */
public final class WordIndex {

    private static final int SHORTEST_TABLE = 16;

    private final byte[] letters;

    /** Where each word begins and ends in the letters. */
    private final int[] bounds;

    /** One more than a word's place, where its hash or those before it put it; 0 where there is none. */
    private final int[] table;

    private WordIndex(byte[] letters, int[] bounds, int[] table) {
        this.letters = letters;
        this.bounds = bounds;
        this.table = table;
    }

    /**
     * The words of a text with one on each line, up to its comment, without ASCII white space around them; empty lines don't
     * count.
     *
     * @param text UTF-8; is kept and must not change
     */
    public static WordIndex ofLines(byte[] text) {
        Filling index = new Filling(text, count(text, (byte) '\n') + 1);
        int from = 0;
        while (from < text.length) {
            int end = next(text, from, text.length, (byte) '\n');
            index.addStripped(from, next(text, from, end, (byte) '#'));
            from = end + 1;
        }
        return index.done();
    }

    /**
     * The words of a text with the character NUL behind each.
     *
     * @param text UTF-8; is kept and must not change
     */
    public static WordIndex ofTerminated(byte[] text) {
        Filling index = new Filling(text, count(text, (byte) 0));
        int from = 0;
        int end = next(text, 0, text.length, (byte) 0);
        while (end < text.length) {
            index.add(from, end);
            from = end + 1;
            end = next(text, from, text.length, (byte) 0);
        }
        return index.done();
    }

    /** How many different words there are. */
    public int size() {
        return bounds.length / 2;
    }

    /** How many different words stand before this one; -1 if it isn't there. */
    public int indexOf(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        return table[slot(letters, bounds, table, wanted, 0, wanted.length)] - 1;
    }

    public boolean contains(String word) {
        return indexOf(word) >= 0;
    }

    /** A list that words are still added to. */
    private static final class Filling {

        private final byte[] letters;
        private final int[] bounds;
        private final int[] table;
        private int size;

        /** @param words at most so many */
        Filling(byte[] letters, int words) {
            this.letters = letters;
            this.bounds = new int[2 * words];
            this.table = new int[Math.max(SHORTEST_TABLE, Integer.highestOneBit(Math.max(1, words)) * 4)];
        }

        void addStripped(int from, int to) {
            int first = from;
            int last = to;
            while (first < last && isSpace(letters[first])) {
                first++;
            }
            while (last > first && isSpace(letters[last - 1])) {
                last--;
            }
            if (first < last) {
                add(first, last);
            }
        }

        void add(int from, int to) {
            int slot = slot(letters, bounds, table, letters, from, to);
            if (table[slot] == 0) {
                bounds[2 * size] = from;
                bounds[2 * size + 1] = to;
                size++;
                table[slot] = size;
            }
        }

        WordIndex done() {
            return new WordIndex(letters, Arrays.copyOf(bounds, 2 * size), table);
        }
    }

    /** The slot that has a word, or the free one where it would be. */
    private static int slot(byte[] letters, int[] bounds, int[] table, byte[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[slot] != 0) {
            int index = 2 * (table[slot] - 1);
            if (Arrays.equals(letters, bounds[index], bounds[index + 1], word, from, to)) {
                break;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private static int next(byte[] text, int from, int to, byte wanted) {
        int i = from;
        while (i < to && text[i] != wanted) {
            i++;
        }
        return i;
    }

    private static int count(byte[] text, byte wanted) {
        int count = 0;
        for (byte character : text) {
            count += character == wanted ? 1 : 0;
        }
        return count;
    }
}
