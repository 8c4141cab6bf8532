package org.calque.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.calque.engine.Baseline;
import org.calque.engine.Baseline.Entry;
import org.calque.engine.Decision;

/**
 * Reads and writes a baseline: YAML with {@code version: 1} and a list {@code entries} of {@code check},
 * {@code fingerprint}, {@code count}, {@code quote}, {@code state}, {@code note} and, where equal findings of several
 * documents were decided on differently, {@code document}. The HTML report exports and imports the same.
 */
final class BaselineFile {

    private static final List<String> ENTRY_KEYS =
            List.of("check", "fingerprint", "count", "quote", "state", "note", "document");

    private static final String HEAD =
            "# Decisions on findings of Calque; `calque check --baseline` reads them.\nversion: 1\nentries:";

    /** The order of entries: two runs, or two people, write the same file. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::check)
            .thenComparing(Entry::fingerprint)
            .thenComparing(entry -> entry.state().id())
            .thenComparing(Entry::note)
            .thenComparing(Entry::document);

    /** A check's id as YAML takes it without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z-]*(/\\w+)?");

    /** What looks like nothing, like something else, or is half of a pair. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x7f-\\x9f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\p{Cs}]");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private BaselineFile() {}

    /**
     * Reads a file.
     *
     * @param name how messages call it
     * @throws UsageException if it is no baseline; the message says where and why
     * @throws IOException if it can't be read
     */
    static Baseline read(Path file, String name) throws UsageException, IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("--baseline " + name + ": it is a folder; name the file in it");
        }
        try {
            return new Baseline(entries(YAML.readTree(Files.readString(file, StandardCharsets.UTF_8))));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new UsageException("--baseline " + name + place + ": this is no YAML: " + reason);
        } catch (CharacterCodingException e) {
            throw new UsageException("--baseline " + name + ": it is not in UTF-8; save it so");
        } catch (IllegalArgumentException e) {
            throw new UsageException("--baseline " + name + ": " + e.getMessage());
        }
    }

    private static List<Entry> entries(JsonNode file) {
        if (!file.isObject()) {
            throw new IllegalArgumentException("a baseline has version: 1 and entries");
        }
        checkKeys(file, List.of("version", "entries"), "");
        if (file.path("version").asInt() != 1) {
            throw new IllegalArgumentException("version has to be 1");
        }
        JsonNode list = file.path("entries");
        if (!list.isArray()) {
            throw new IllegalArgumentException("entries has to be a list");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : list) {
            String place = "entry " + (entries.size() + 1) + ": ";
            checkKeys(entry, ENTRY_KEYS, place);
            try {
                entries.add(entry(entry));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + e.getMessage(), e);
            }
        }
        return entries;
    }

    private static void checkKeys(JsonNode node, List<String> known, String place) {
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                Optional<String> nearest = Nearest.to(key, known);
                throw new IllegalArgumentException(place + "there is no key “" + key + "”"
                        + nearest.map(word -> "; did you mean “" + word + "”?").orElse("; keys are " + known));
            }
        }
    }

    private static Entry entry(JsonNode entry) {
        JsonNode count = entry.path("count");
        if (!count.isMissingNode() && !count.isInt()) {
            throw new IllegalArgumentException("count “" + count.asText() + "” is no whole number");
        }
        return new Entry(
                entry.path("check").asText(""),
                entry.path("fingerprint").asText(""),
                count.asInt(1),
                entry.path("quote").asText(""),
                state(entry.path("state").asText("")),
                entry.path("note").asText(""),
                entry.path("document").asText(""));
    }

    private static Decision.State state(String word) {
        return Arrays.stream(Decision.State.values())
                .filter(state -> state.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "state “" + word + "” is not accepted, dismissed, confirmed or fixed"));
    }

    /**
     * The file of a baseline, sorted, one key a line. Byte for byte what the HTML report exports; a comment that somebody
     * wrote into the old file is gone.
     */
    static String write(Baseline baseline) {
        StringBuilder file = new StringBuilder(HEAD);
        if (baseline.entries().isEmpty()) {
            return file.append(" []\n").toString();
        }
        file.append('\n');
        for (Entry entry : merged(baseline.entries())) {
            file.append("- check: ")
                    .append(PLAIN.matcher(entry.check()).matches() ? entry.check() : quoted(entry.check()))
                    .append("\n  fingerprint: \"")
                    .append(entry.fingerprint())
                    .append("\"\n  count: ")
                    .append(entry.count())
                    .append("\n  quote: ")
                    .append(quoted(entry.quote()))
                    .append("\n  state: ")
                    .append(entry.state().id())
                    .append('\n');
            appendUnlessEmpty(file, "note", entry.note());
            appendUnlessEmpty(file, "document", entry.document());
        }
        return file.toString();
    }

    private static void appendUnlessEmpty(StringBuilder file, String key, String value) {
        if (!value.isEmpty()) {
            file.append("  ").append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    /** The entries in order; those that differ in nothing but count and quote are one. */
    private static Collection<Entry> merged(List<Entry> entries) {
        SortedMap<Entry, Entry> merged = new TreeMap<>(ORDER);
        for (Entry entry : entries) {
            merged.merge(
                    entry,
                    entry,
                    (one, other) -> new Entry(
                            one.check(),
                            one.fingerprint(),
                            one.count() + other.count(),
                            one.quote(),
                            one.state(),
                            one.note(),
                            one.document()));
        }
        return merged.values();
    }

    /** In double quotes, as JSON and YAML both read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder()
                .append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text));
        return UNSEEN.matcher(quoted.append('"'))
                .replaceAll(unseen -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) unseen.group().charAt(0)));
    }
}
