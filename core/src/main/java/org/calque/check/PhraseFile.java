package org.calque.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a resource of phrases, patterns and word lists with their examples. Entries are set off by blank lines; an entry
 * is lines of {@code key: value}, a key may be repeated, and lines that begin with {@code #} are comments.
 */
public final class PhraseFile {

    private final String name;
    private final List<Entry> entries;

    private PhraseFile(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param fields the values of each key, in order
     */
    public record Entry(Map<String, List<String>> fields) {

        public List<String> all(String key) {
            return fields.getOrDefault(key, List.of());
        }

        public Optional<String> first(String key) {
            return all(key).stream().findFirst();
        }

        /**
         * The first value of a key.
         *
         * @throws IllegalStateException if the entry has no such key
         */
        public String needed(String key) {
            return first(key).orElseThrow(() -> new IllegalStateException("no " + key + " in " + fields));
        }

        /** The words of a list: everything that stands under the key, cut at spaces. */
        public Set<String> words(String key) {
            return all(key).stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Reads a resource beside a class.
     *
     * @throws IllegalStateException if it is missing or a line has no key
     */
    public static PhraseFile beside(Class<?> user, String resource) {
        InputStream stream = user.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                int colon = line.startsWith("#") ? 0 : line.indexOf(": ");
                if (line.isBlank()) {
                    close(fields, entries);
                    fields = new LinkedHashMap<>();
                } else if (colon < 0) {
                    throw new IllegalStateException(resource + ": no key in " + line);
                } else if (colon > 0) {
                    fields.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                            .add(line.substring(colon + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        close(fields, entries);
        return new PhraseFile(resource, entries);
    }

    private static void close(Map<String, List<String>> fields, List<Entry> entries) {
        if (!fields.isEmpty()) {
            entries.add(new Entry(fields));
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Everything that stands under the key, in all entries, each line whole. */
    public Set<String> lines(String key) {
        return entries.stream().flatMap(entry -> entry.all(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words of a list: everything that stands under the key, in all entries, cut at spaces.
     *
     * @throws IllegalStateException if there is none
     */
    public Set<String> words(String key) {
        Set<String> words =
                entries.stream().flatMap(entry -> entry.words(key).stream()).collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new IllegalStateException("no " + key + " in " + name);
        }
        return words;
    }
}
