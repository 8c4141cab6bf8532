package org.calque.language.lingua;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calque.language.CharacterModel;
import org.jspecify.annotations.Nullable;

/**
 * A trigram model of characters, and on demand a quadrigram model. Lingua's tables give the relative frequency of each
 * n-gram's last character after the ones before it; where the text has an n-gram that the table lacks, a shorter one
 * answers at a discount (Brants et al. 2007, “stupid backoff”, factor 0.4).
 *
 * <p>Chinese, Japanese and Korean have unigrams only. A table is
 * {@code {"language":"X","ngrams":{"3/14":"abc abd","1/7":"abe"}}}: the n-grams by their frequency.
 */
final class NgramModel implements CharacterModel {

    private static final List<String> TABLES = List.of("unigrams", "bigrams", "trigrams");
    private static final String LONG_TABLE = "quadrigrams";
    private static final float BACKOFF = (float) Math.log(0.4);

    /** About what an n-gram takes in a table's file, its share of the frequencies included. */
    private static final int BYTES_PER_NGRAM = 10;

    /** A character that the language's training text never had. */
    private static final float UNSEEN = -13;

    private final String language;
    private final NgramTable table;
    private volatile @Nullable NgramTable longTable;

    private NgramModel(String language, NgramTable table) {
        this.language = language;
        this.table = table;
    }

    /** @throws UncheckedIOException if the tables are not there or cannot be read */
    static NgramModel read(String language) {
        NgramTable table = new NgramTable();
        for (String name : TABLES) {
            read(language, name, table);
        }
        if (table.isEmpty()) {
            throw new IllegalArgumentException("no n-gram tables of " + language);
        }
        return new NgramModel(language, table);
    }

    private static void read(String language, String name, NgramTable table) {
        String path = "/language-models/" + language + "/" + name + ".json";
        try (InputStream stream = NgramModel.class.getResourceAsStream(path)) {
            if (stream != null) {
                byte[] bytes = stream.readAllBytes();
                table.expect(bytes.length / BYTES_PER_NGRAM);
                parse(new String(bytes, StandardCharsets.UTF_8).toCharArray(), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /** Reads each character once: the tables of one run can have ten million. */
    private static void parse(char[] json, NgramTable table) {
        int at = after(json, 1, '{');
        while (json[at] == '"' || json[at] == ',') {
            int fraction = after(json, at, '"');
            int slash = after(json, fraction, '/');
            int fractionEnd = after(json, slash, '"');
            double numerator = number(json, fraction, slash - 1);
            double denominator = number(json, slash, fractionEnd - 1);
            float logProbability = (float) Math.log(numerator / denominator);
            int i = after(json, fractionEnd, '"');
            long key = 0;
            for (char c = json[i]; c != '"'; c = json[++i]) {
                if (c == ' ') {
                    table.put(key, logProbability);
                    key = 0;
                } else {
                    key = NgramTable.longer(key, c);
                }
            }
            table.put(key, logProbability);
            at = i + 1;
        }
    }

    /** The place behind the next such character. */
    private static int after(char[] json, int from, char wanted) {
        int at = from;
        while (json[at] != wanted) {
            at++;
        }
        return at + 1;
    }

    private static int number(char[] json, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + (json[i] - '0');
        }
        return number;
    }

    @Override
    public double logProbability(String word) {
        double sum = 0;
        for (int end = 1; end <= word.length(); end++) {
            sum += last(word, end, TABLES.size());
        }
        return sum;
    }

    @Override
    public double closeLogProbability(String word) {
        NgramTable quadrigrams = longTable();
        double sum = 0;
        for (int end = 1; end <= word.length(); end++) {
            int start = end - TABLES.size() - 1;
            float known = start < 0 ? NgramTable.ABSENT : quadrigrams.get(NgramTable.key(word, start, end));
            if (!Float.isNaN(known)) {
                sum += known;
            } else {
                sum += last(word, end, TABLES.size()) + (start < 0 ? 0 : BACKOFF);
            }
        }
        return sum;
    }

    private NgramTable longTable() {
        NgramTable known = longTable;
        if (known == null) {
            synchronized (this) {
                known = longTable;
                if (known == null) {
                    known = new NgramTable();
                    read(language, LONG_TABLE, known);
                    longTable = known;
                }
            }
        }
        return known;
    }

    /** How likely the character before {@code end} is after the ones before it. */
    private float last(String word, int end, int longest) {
        float discount = 0;
        for (int start = Math.max(0, end - longest); start < end; start++) {
            float known = table.get(NgramTable.key(word, start, end));
            if (!Float.isNaN(known)) {
                return discount + known;
            }
            discount += BACKOFF;
        }
        return UNSEEN;
    }
}
