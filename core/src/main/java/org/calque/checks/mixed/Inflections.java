package org.calque.checks.mixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Case endings by language. */
final class Inflections {

    private static final String FILE = "inflections.tsv";

    private final List<Row> rows;

    private Inflections(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The endings of one language: those that tell by themselves, others, and those behind an apostrophe. */
    private record Row(String language, List<String> telling, List<String> others, List<String> apostrophe) {}

    /**
     * A name taken apart.
     *
     * @param base the name without its ending
     * @param language code of the language whose ending it is
     */
    record Inflected(String base, String language) {}

    static Inflections read() {
        try (InputStream file = Inflections.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            List<Row> rows = new ArrayList<>();
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    List<String> apostrophe = fields.length > 3 ? List.of(fields[3].split(" ", -1)) : List.of();
                    rows.add(new Row(
                            fields[0],
                            List.of(fields[1].split(" ", -1)),
                            List.of(fields[2].split(" ", -1)),
                            apostrophe));
                }
            }
            return new Inflections(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ways to take a name apart; with the source language known, only that language's, all endings of it. */
    List<Inflected> of(String name, Optional<String> source) {
        List<Inflected> ways = new ArrayList<>();
        for (Row row : rows) {
            if (source.isEmpty() || source.get().equals(row.language())) {
                add(name, row.telling(), row.language(), ways);
            }
            if (source.isPresent() && source.get().equals(row.language())) {
                add(name, row.others(), row.language(), ways);
            }
        }
        return ways;
    }

    /** A name with an apostrophe and one of the endings that some language sets behind it. */
    Optional<Inflected> behindApostrophe(String name) {
        int apostrophe = Math.max(name.indexOf('\''), name.indexOf('’'));
        if (apostrophe < 0) {
            return Optional.empty();
        }
        String ending = name.substring(apostrophe + 1);
        return rows.stream()
                .filter(row -> row.apostrophe().contains(ending))
                .map(row -> new Inflected(name.substring(0, apostrophe), row.language()))
                .findFirst();
    }

    private static void add(String name, List<String> endings, String language, List<Inflected> ways) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                ways.add(new Inflected(name.substring(0, name.length() - ending.length()), language));
            }
        }
    }
}
