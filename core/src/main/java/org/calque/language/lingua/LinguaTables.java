package org.calque.language.lingua;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the files that {@link NgramModel} reads from Lingua's tables, which take ten times as long to read. A table of
 * Lingua's is {@code {"language":"X","ngrams":{"3/14":"abc abd","1/7":"abe"}}}: the n-grams by their frequency. The
 * build runs it once.
 */
final class LinguaTables {

    private static final List<String> NAMES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams");

    private LinguaTables() {}

    /**
     * Writes the files of all languages.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String language : NgramModels.languages()) {
            List<SortedMap<String, Float>> byLength = new ArrayList<>();
            for (int length = 1; length <= NAMES.size(); length++) {
                SortedMap<String, Float> ngrams = read(language, length);
                if (!ngrams.isEmpty()) {
                    byLength.add(ngrams);
                }
            }
            write(byLength, folder, language);
        }
    }

    /** The n-grams of a length; those with characters outside the basic plane are left out. */
    private static SortedMap<String, Float> read(String language, int length) throws IOException {
        SortedMap<String, Float> ngrams = new TreeMap<>();
        String path = "/language-models/" + language + "/" + NAMES.get(length - 1) + ".json";
        try (InputStream stream = LinguaTables.class.getResourceAsStream(path)) {
            if (stream == null) {
                return ngrams;
            }
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int at = json.indexOf('{', 1) + 1;
            while (json.charAt(at) != '}') {
                int fraction = json.indexOf('"', at) + 1;
                int slash = json.indexOf('/', fraction);
                int fractionEnd = json.indexOf('"', slash);
                int first = json.indexOf('"', fractionEnd + 1) + 1;
                int end = json.indexOf('"', first);
                double numerator = Integer.parseInt(json, fraction, slash, 10);
                double denominator = Integer.parseInt(json, slash + 1, fractionEnd, 10);
                for (String ngram : json.substring(first, end).split(" ", -1)) {
                    if (ngram.length() == length) {
                        ngrams.put(ngram, (float) Math.log(numerator / denominator));
                    }
                }
                at = end + 1;
            }
        }
        return ngrams;
    }

    private static void write(List<SortedMap<String, Float>> byLength, Path folder, String language)
            throws IOException {
        for (int length = byLength.size() - 1; length > 0; length--) {
            for (String ngram : byLength.get(length).keySet()) {
                byLength.get(length - 1).putIfAbsent(ngram.substring(0, length), Continuations.ABSENT);
            }
        }
        for (String ngram : byLength.get(byLength.size() - 1).keySet()) {
            ngram.chars().forEach(c -> byLength.get(0).putIfAbsent(Character.toString(c), Continuations.ABSENT));
        }
        Map<String, Integer> alphabet = new LinkedHashMap<>();
        byLength.get(0).keySet().forEach(letter -> alphabet.put(letter, alphabet.size()));
        if (byLength.size() > 1 && alphabet.size() > 255) {
            throw new IOException("more letters than fit in a byte: " + language);
        }
        try (DataOutputStream out = open(folder.resolve(language + NgramModel.FIRST_FILE))) {
            out.writeShort(alphabet.size());
            out.writeByte(Math.min(byLength.size(), NgramModel.FIRST));
            for (String letter : alphabet.keySet()) {
                out.writeChar(letter.charAt(0));
            }
            Continuations.write(out, List.copyOf(byLength.get(0).values()));
            for (int length = 2; length <= Math.min(byLength.size(), NgramModel.FIRST); length++) {
                Continuations.writeAll(out, behind(byLength, length, alphabet));
            }
        }
        if (byLength.size() > NgramModel.FIRST) {
            try (DataOutputStream out = open(folder.resolve(language + NgramModel.LONG_FILE))) {
                Continuations.writeAll(out, behind(byLength, NgramModel.FIRST + 1, alphabet));
            }
        }
    }

    private static List<SortedMap<Integer, Float>> behind(
            List<SortedMap<String, Float>> byLength, int length, Map<String, Integer> alphabet) {
        Map<String, SortedMap<Integer, Float>> behind = new TreeMap<>();
        byLength.get(length - 2).keySet().forEach(shorter -> behind.put(shorter, new TreeMap<>()));
        byLength.get(length - 1).forEach((ngram, value) -> {
            SortedMap<Integer, Float> letters = behind.get(ngram.substring(0, length - 1));
            Objects.requireNonNull(letters).put(alphabet.get(ngram.substring(length - 1)), value);
        });
        return List.copyOf(behind.values());
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }
}
