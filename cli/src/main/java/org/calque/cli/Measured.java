package org.calque.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How right a check was on annotated text when that was last measured, as {@code bench/quality.sh} wrote it down.
 *
 * @param alarms its findings in clean text
 * @param cleanWords how many words that text has
 * @param set the annotated text in which it is right most often; empty if it is in none
 * @param findings its findings there; 0 likewise
 * @param precision share of the characters it flags there that are marked as wrong; 0 likewise
 */
record Measured(long alarms, long cleanWords, String set, long findings, double precision) {

    private static final String RESOURCE = "measured.tsv";

    /** What was measured of a check; empty if it is newer than the last measurement. */
    static Optional<Measured> of(String check) {
        try (InputStream in = Objects.requireNonNull(Measured.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(check + "\t"))
                    .findFirst()
                    .map(Measured::read);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }

    private static Measured read(String line) {
        String[] cells = line.split("\t", -1);
        boolean isMarked = !cells[3].isEmpty();
        return new Measured(
                Long.parseLong(cells[1]),
                Long.parseLong(cells[2]),
                cells[3],
                isMarked ? Long.parseLong(cells[4]) : 0,
                isMarked ? Double.parseDouble(cells[5]) : 0);
    }

    /** For example {@code 13 alarms in 154,948 words of clean text}. */
    String onCleanText() {
        return String.format(
                Locale.ROOT,
                "%s in %,d words of clean text (%.2f in 1,000)",
                Diagnostics.count(alarms, "alarm"),
                cleanWords,
                1000.0 * alarms / cleanWords);
    }

    /** For example {@code precision 0.93, of 412 findings in mixed-denglisch}; empty if there is none. */
    String onMarkedText() {
        return set.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "precision %.2f, of %s in %s",
                        precision,
                        Diagnostics.count(findings, "finding"),
                        set);
    }
}
