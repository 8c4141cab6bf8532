package org.calque.language.lingua;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.calque.language.CharacterModel;

/**
 * A trigram model of characters. Lingua's tables give the relative frequency of each n-gram's last character after the
 * ones before it; where the text has an n-gram that the table lacks, a shorter one answers at a discount (Brants et al.
 * 2007, “stupid backoff”, factor 0.4).
 *
 * <p>A table is {@code {"language":"X","ngrams":{"3/14":"abc abd","1/7":"abe"}}}: the n-grams by their frequency.
 */
final class NgramModel implements CharacterModel {

    private static final int LONGEST = 3;
    private static final String[] FILES = {"unigrams", "bigrams", "trigrams"};
    private static final float BACKOFF = (float) Math.log(0.4);

    /** A character that the language's training text never had. */
    private static final float UNSEEN = -13;

    private final NgramTable table;

    private NgramModel(NgramTable table) {
        this.table = table;
    }

    /** @throws UncheckedIOException if the tables are not there or cannot be read */
    static NgramModel read(String language) {
        NgramTable table = new NgramTable();
        for (String file : FILES) {
            String path = "/language-models/" + language + "/" + file + ".json";
            try (InputStream stream = NgramModel.class.getResourceAsStream(path)) {
                if (stream == null) {
                    throw new FileNotFoundException(path + " is not on the class path");
                }
                parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new NgramModel(table);
    }

    private static void parse(String json, NgramTable table) {
        int at = json.indexOf('{', 1) + 1;
        while (json.charAt(at) == '"' || json.charAt(at) == ',') {
            int fraction = json.indexOf('"', at) + 1;
            int slash = json.indexOf('/', fraction);
            int fractionEnd = json.indexOf('"', slash);
            double numerator = Integer.parseInt(json, fraction, slash, 10);
            double denominator = Integer.parseInt(json, slash + 1, fractionEnd, 10);
            float logProbability = (float) Math.log(numerator / denominator);
            int start = json.indexOf('"', fractionEnd + 1) + 1;
            int end = json.indexOf('"', start);
            for (int from = start; from < end; ) {
                int space = json.indexOf(' ', from);
                int to = space < 0 || space > end ? end : space;
                table.put(NgramTable.key(json, from, to), logProbability);
                from = to + 1;
            }
            at = end + 1;
        }
    }

    @Override
    public double logProbability(String word) {
        double sum = 0;
        for (int end = 1; end <= word.length(); end++) {
            sum += last(word, end);
        }
        return sum;
    }

    /** How likely the character before {@code end} is after the ones before it. */
    private float last(String word, int end) {
        float discount = 0;
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            float known = table.get(NgramTable.key(word, start, end));
            if (!Float.isNaN(known)) {
                return discount + known;
            }
            discount += BACKOFF;
        }
        return UNSEEN;
    }
}
