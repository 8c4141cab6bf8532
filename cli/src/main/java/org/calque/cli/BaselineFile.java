package org.calque.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.calque.engine.Baseline;
import org.calque.engine.Baseline.Entry;
import org.calque.engine.Decision;

/**
 * Reads a baseline: YAML with {@code version: 1} and a list {@code entries} of {@code check}, {@code fingerprint},
 * {@code count}, {@code quote}, {@code state} and {@code note}. The HTML report exports the same.
 */
final class BaselineFile {

    private static final List<String> ENTRY_KEYS = List.of("check", "fingerprint", "count", "quote", "state", "note");

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
                entry.path("note").asText(""));
    }

    private static Decision.State state(String word) {
        return Arrays.stream(Decision.State.values())
                .filter(state -> state.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "state “" + word + "” is not accepted, dismissed, confirmed or fixed"));
    }
}
