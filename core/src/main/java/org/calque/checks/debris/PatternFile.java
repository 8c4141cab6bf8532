package org.calque.checks.debris;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a resource of patterns with their examples. Entries are set off by blank lines; an entry is lines of
 * {@code key: value}, a key may be repeated, and lines that begin with {@code #} are comments.
 */
final class PatternFile {

    /** An entry: the values of each key, in order. */
    record Entry(Map<String, List<String>> fields) {

        List<String> all(String key) {
            return fields.getOrDefault(key, List.of());
        }

        Optional<String> first(String key) {
            return all(key).stream().findFirst();
        }

        /** @throws IllegalStateException if the entry has no such key */
        String needed(String key) {
            return first(key).orElseThrow(() -> new IllegalStateException("no " + key + " in " + fields));
        }
    }

    private PatternFile() {}

    /** The entries of a resource beside this class. */
    static List<Entry> read(String resource) {
        InputStream stream = PatternFile.class.getResourceAsStream(resource);
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
        return List.copyOf(entries);
    }

    private static void close(Map<String, List<String>> fields, List<Entry> entries) {
        if (!fields.isEmpty()) {
            entries.add(new Entry(fields));
        }
    }
}
