package org.calque.analysis;

/**
 * The forms of a document's tokens, one string for each: equal forms are the same object, which saves memory and makes
 * looking them up cheap, since a string remembers its hash. An open hash table.
 */
final class Forms {

    private static final int SMALLEST = 1 << 10;

    private String[] table = new String[SMALLEST];
    private int[] hashes = new int[SMALLEST];
    private int size;

    /** The string for a part of a text. */
    String of(String text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = hash & (table.length - 1);
        while (table[slot] != null) {
            String form = table[slot];
            if (hashes[slot] == hash && form.length() == to - from && text.startsWith(form, from)) {
                return form;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        String form = text.substring(from, to);
        table[slot] = form;
        hashes[slot] = hash;
        size++;
        if (2 * size > table.length) {
            grow();
        }
        return form;
    }

    /** Unlike {@link String#hashCode}, no rule tells texts whose words all have the same. */
    private static int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        String[] oldTable = table;
        int[] oldHashes = hashes;
        table = new String[2 * oldTable.length];
        hashes = new int[table.length];
        for (int i = 0; i < oldTable.length; i++) {
            if (oldTable[i] != null) {
                int slot = oldHashes[i] & (table.length - 1);
                while (table[slot] != null) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = oldTable[i];
                hashes[slot] = oldHashes[i];
            }
        }
    }
}
