package org.calque.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.calque.fluency.WordScore;
import org.calque.fluency.ngram.TrigramModel;

/**
 * Makes {@code frequent-words.txt} of the check {@code unlikely-word}: the words among LanguageTool's most common ones of
 * English whose probability in the trigram model, whatever stands before them, is high enough. Prints them in
 * alphabetical order.
 */
final class FrequentWords {

    private static final String COMMON = "/org/languagetool/resource/en/common_words.txt";

    /** Natural logarithm: about one word in ten thousand. */
    private static final double LEAST = -9.2;

    private FrequentWords() {}

    public static void main(String[] args) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        try (InputStream bytes = Objects.requireNonNull(FrequentWords.class.getResourceAsStream(COMMON), COMMON);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("[a-z]+")) {
                    words.add(line);
                }
            }
        }
        List<List<String>> alone = new ArrayList<>();
        words.forEach(word -> alone.add(List.of(word)));
        List<List<WordScore>> scores = TrigramModel.load().score(alone);
        int index = 0;
        for (String word : words) {
            WordScore score = scores.get(index++).get(0);
            if (score.known() && score.logProbability() >= LEAST) {
                System.out.println(word);
            }
        }
    }
}
