package org.calque.checks.repetition;

/**
 * Two passages of a document, word by word.
 *
 * @param start index of the first word of the earlier passage
 * @param end index behind its last word
 * @param laterStart index of the first word of the later passage
 * @param laterEnd index behind its last word
 * @param equal how many words the two have in common, in order
 */
record Alignment(int start, int end, int laterStart, int laterEnd, int equal) {

    /** Longest stretch of other words that an alignment steps over, on either side. */
    private static final int GAP = 3;

    /** So many words in common behind the end of a sentence are more than chance. */
    private static final int MORE_THAN_CHANCE = 8;

    /** A single word behind a gap counts as going on if it has this many letters. */
    private static final int LONG_WORD = 4;

    /**
     * Aligns from two equal words on, as far as they go on with gaps of a few words. Where both end a sentence and have
     * little in common behind it, the alignment ends there.
     */
    static Alignment from(WordSequence words, int start, int laterStart) {
        int first = start;
        int second = laterStart;
        int equal = 0;
        Alignment sentences = new Alignment(start, start, laterStart, laterStart, 0);
        while (first < laterStart && second < words.size()) {
            if (words.equal(first, second)) {
                equal++;
                first++;
                second++;
                if (words.endsSentence(first - 1) && words.endsSentence(second - 1)) {
                    sentences = new Alignment(start, first, laterStart, second, equal);
                }
                continue;
            }
            int[] gap = gap(words, first, second, laterStart);
            if (gap.length == 0) {
                break;
            }
            first += gap[0];
            second += gap[1];
        }
        boolean chance = sentences.equal() > 0 && equal - sentences.equal() < MORE_THAN_CHANCE;
        return chance ? sentences : new Alignment(start, first, laterStart, second, equal);
    }

    private static int[] gap(WordSequence words, int first, int second, int limit) {
        for (int sum = 1; sum <= 2 * GAP; sum++) {
            for (int skipped = Math.max(0, sum - GAP); skipped <= Math.min(sum, GAP); skipped++) {
                int a = first + skipped;
                int b = second + sum - skipped;
                if (a < limit && b < words.size() && words.equal(a, b) && goesOn(words, a, b, limit)) {
                    return new int[] {skipped, sum - skipped};
                }
            }
        }
        return new int[0];
    }

    private static boolean goesOn(WordSequence words, int first, int second, int limit) {
        return words.token(first).text().length() >= LONG_WORD
                || (first + 1 < limit && second + 1 < words.size() && words.equal(first + 1, second + 1));
    }

    int length() {
        return Math.max(end - start, laterEnd - laterStart);
    }

    /** The share of words that are the same, of the longer passage. */
    double identity() {
        return (double) equal / length();
    }

    boolean isVerbatim() {
        return equal == end - start && equal == laterEnd - laterStart;
    }
}
