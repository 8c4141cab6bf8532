package org.calque.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How well the checks of mixed language do by language, as a table: from counts on fragments annotated in the outputs of
 * a rule-based translation engine (Basque, Croatian, Serbian), in sentences mixed with German, and in the mixed rows of
 * DEMETR (German and the others).
 */
final class MeasuredLanguages {

    private static final String RESOURCE = "measured-languages.tsv";

    private MeasuredLanguages() {}

    /** The table in Markdown, with a heading. */
    static String section() {
        StringBuilder section = new StringBuilder(512);
        section.append("\n## Mixed language by language\n\n")
                .append(
                        "On annotated text, with the defaults. Recall: of the annotated fragments, the share that a finding")
                .append(
                        " touches; named: of these, the share whose language is named rightly (Bosnian, Croatian and Serbian")
                .append(" count as one); precision: of the findings, the share that touches an annotated fragment. In")
                .append(" Croatian and Serbian what counts against precision is nearly all foreign without being")
                .append(" annotated.\n\n")
                .append("| language | fragments | recall | named | findings | precision |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
        lines().lines()
                .filter(line -> !line.startsWith("#"))
                .map(MeasuredLanguages::row)
                .forEach(section::append);
        return section.toString();
    }

    private static String row(String line) {
        String[] fields = line.split("\t", -1);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |\n",
                Locale.forLanguageTag(fields[0]).getDisplayLanguage(Locale.ENGLISH),
                fields[1],
                share(fields[2], fields[1]),
                share(fields[3], fields[2]),
                fields[4],
                share(fields[5], fields[4]));
    }

    private static String share(String part, String whole) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(part) / Double.parseDouble(whole));
    }

    private static String lines() {
        try (InputStream bytes =
                Objects.requireNonNull(MeasuredLanguages.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
