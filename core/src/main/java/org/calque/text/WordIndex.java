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
    private int[] bounds;

    /** One more than a word's place, where its hash or those before it put it; 0 where there is none. */
    private final int[] table;

    private int size;

    private WordIndex(byte[] letters, int words) {
        this.letters = letters;
        this.bounds = new int[2 * words];
        int slots = Math.max(SHORTEST_TABLE, Integer.highestOneBit(Math.max(1, words)) * 4);
        this.table = new int[slots];
    }

    /**
     * The words of a text with one on each line, up to its comment, without white space around them; empty lines don't
     * count.
     *
     * @param text UTF-8; is kept and must not change
     */
    public static WordIndex ofLines(byte[] text) {
        WordIndex index = new WordIndex(text, count(text, (byte) '\n') + 1);
        int from = 0;
        while (from < text.length) {
            int end = next(text, from, text.length, (byte) '\n');
            index.addStripped(from, next(text, from, end, (byte) '#'));
            from = end + 1;
        }
        return index.trimmed();
    }

    /**
     * The words of a text with the character NUL behind each.
     *
     * @param text UTF-8; is kept and must not change
     */
    public static WordIndex ofTerminated(byte[] text) {
        WordIndex index = new WordIndex(text, count(text, (byte) 0));
        int from = 0;
        int end = next(text, 0, text.length, (byte) 0);
        while (end < text.length) {
            index.add(from, end);
            from = end + 1;
            end = next(text, from, text.length, (byte) 0);
        }
        return index.trimmed();
    }

    /** How many different words there are. */
    public int size() {
        return size;
    }

    /** How many different words stand before this one; -1 if it isn't there. */
    public int indexOf(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        return table[slot(wanted, 0, wanted.length)] - 1;
    }

    public boolean contains(String word) {
        return indexOf(word) >= 0;
    }

    private void addStripped(int from, int to) {
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

    private void add(int from, int to) {
        int slot = slot(letters, from, to);
        if (table[slot] == 0) {
            bounds[2 * size] = from;
            bounds[2 * size + 1] = to;
            size++;
            table[slot] = size;
        }
    }

    private WordIndex trimmed() {
        bounds = Arrays.copyOf(bounds, 2 * size);
        return this;
    }

    /** The slot that has a word, or the free one where it would be. */
    private int slot(byte[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[slot] != 0 && !holds(table[slot] - 1, word, from, to)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean holds(int index, byte[] word, int from, int to) {
        return Arrays.equals(letters, bounds[2 * index], bounds[2 * index + 1], word, from, to);
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
