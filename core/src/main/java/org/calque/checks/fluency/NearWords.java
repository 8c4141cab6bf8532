package org.calque.checks.fluency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The most frequent words of English, and which of them a form is one slip away from. */
final class NearWords {

    private static final String RESOURCE = "frequent-words.txt";

    /** Longer forms are near no frequent word. */
    private static final int LONGEST = 16;

    private final Set<String> frequent;

    private NearWords(Set<String> frequent) {
        this.frequent = frequent;
    }

    static NearWords read() {
        try (InputStream bytes = Objects.requireNonNull(NearWords.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new NearWords(
                    lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
        }
    }

    boolean isFrequent(String word) {
        return frequent.contains(word);
    }

    /**
     * The frequent words that differ from a form by one slip: a letter more, less or other, or two that changed places
     * (Damerau 1964).
     *
     * @param form a form in lower case
     */
    Set<String> of(String form) {
        Set<String> near = new TreeSet<>();
        if (form.length() > LONGEST) {
            return near;
        }
        for (int i = 0; i <= form.length(); i++) {
            String before = form.substring(0, i);
            String after = form.substring(i);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                add(before + letter + after, near);
                if (!after.isEmpty()) {
                    add(before + letter + after.substring(1), near);
                }
            }
            if (!after.isEmpty()) {
                add(before + after.substring(1), near);
            }
            if (after.length() > 1) {
                add(before + after.charAt(1) + after.charAt(0) + after.substring(2), near);
            }
        }
        near.remove(form);
        return near;
    }

    private void add(String word, Set<String> near) {
        if (frequent.contains(word)) {
            near.add(word);
        }
    }
}
