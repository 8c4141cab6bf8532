package org.calque.checks.repetition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads word lists from a resource: lines of {@code list: word word …}; lines that begin with {@code #} are comments. */
final class WordLists {

    private WordLists() {}

    /** The words of one list of a resource beside this class. */
    static Set<String> read(String resource, String list) {
        InputStream stream = WordLists.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        String key = list + ": ";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith(key))
                    .flatMap(line -> Arrays.stream(line.substring(key.length()).split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
