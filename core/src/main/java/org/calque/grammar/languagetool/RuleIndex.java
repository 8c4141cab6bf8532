package org.calque.grammar.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.calque.grammar.GrammarMatch.Family;

/**
 * The ids of LanguageTool's rules, for programs that have to know them without loading the rules. Read from a resource
 * that a test holds to the rules themselves.
 */
public final class RuleIndex {

    static final String RESOURCE = "rule-index.tsv";

    /**
     * A rule, or a group of rules with one id.
     *
     * @param id its id
     * @param category the id of LanguageTool's category
     * @param family the check it speaks for
     */
    public record Entry(String id, String category, Family family) {

        /** As findings name it, such as {@code grammar/HE_VERB_AGR}. */
        public String name() {
            return family.name().toLowerCase(Locale.ROOT) + "/" + id;
        }
    }

    private RuleIndex() {}

    /** All rules, in the order of their ids. */
    public static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream bytes = Objects.requireNonNull(RuleIndex.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                entries.add(new Entry(fields[0], fields[1], Family.valueOf(fields[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
