package org.calque.neural;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BERT’s tokenizer, cased: punctuation apart, then the longest pieces of the vocabulary from the left. Immutable. */
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final List<String> pieces;
    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    final int begin;
    final int end;
    final int mask;

    /**
     * @param pieces the vocabulary, in order of ids
     * @throws IllegalArgumentException if one of {@code [CLS]}, {@code [SEP]}, {@code [MASK]}, {@code [UNK]} is missing
     */
    WordPieces(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            ids.putIfAbsent(pieces.get(i), i);
        }
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
        this.mask = special("[MASK]");
        this.unknown = special("[UNK]");
    }

    private int special(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** Natural logarithm of the rank of a word, in thousands: but for its first thousand, the vocabulary is in order of frequency. */
    double rarity(String word) {
        int rank = Math.min(rank(word), rank(word.toLowerCase(Locale.ROOT)));
        return Math.log(Math.max(1, rank) / 1000.0);
    }

    private int rank(String word) {
        return ids.getOrDefault(word, pieces.size());
    }

    String piece(int id) {
        return pieces.get(id);
    }

    int unknown() {
        return unknown;
    }

    /** The pieces of a token; typographic quotation marks become plain ones, which the vocabulary was learned with. */
    List<Integer> split(String token) {
        List<Integer> split = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        token.codePoints().map(WordPieces::plain).forEach(c -> {
            if (isPunctuation(c) || Character.isIdeographic(c)) {
                splitWord(word.toString(), split);
                word.setLength(0);
                splitWord(Character.toString(c), split);
            } else if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                word.appendCodePoint(c);
            }
        });
        splitWord(word.toString(), split);
        return split;
    }

    private static int plain(int c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„' -> '"';
            default -> c;
        };
    }

    private void splitWord(String word, List<Integer> split) {
        if (word.length() > LONGEST_WORD) {
            split.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = ids.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
                if (id == null) {
                    to--;
                }
            }
            if (id == null) {
                split.add(unknown);
                return;
            }
            found.add(id);
            from = to;
        }
        split.addAll(found);
    }

    private static boolean isPunctuation(int c) {
        if ((c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~')) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
