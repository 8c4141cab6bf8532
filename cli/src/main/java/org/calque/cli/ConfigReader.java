package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.cli.ConfigFile.Part;
import org.calque.cli.YamlValue.Field;
import org.jspecify.annotations.Nullable;

/** Reads {@code calque.yml}. Whatever is wrong in it is an error that names file, line and column and what would be right. */
final class ConfigReader {

    static final List<String> SECTION_KEYS =
            List.of("source-language", "checks", "dictionary", "terms", "phrases", "languagetool", "score");

    static final List<String> KEYS = with(SECTION_KEYS, "ignore", "overrides");

    static final List<String> OVERRIDE_KEYS = with(SECTION_KEYS, "files");

    static final List<String> LANGUAGETOOL_KEYS =
            List.of("enabled-rules", "disabled-rules", "enabled-categories", "disabled-categories");

    static final List<String> SCORE_KEYS = List.of("threshold");

    private final Path folder;
    private final String name;
    private final Map<Path, FileStamp> lists = new HashMap<>();

    private ConfigReader(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    private static List<String> with(List<String> keys, String... more) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /**
     * Reads a file.
     *
     * @param path an absolute path
     * @param name how messages call it
     * @throws UsageException if something in it, or in a file that it names, is wrong
     * @throws IOException if it can't be read
     */
    static ConfigFile read(Path path, String name) throws UsageException, IOException {
        if (Files.isDirectory(path)) {
            throw new UsageException(name + ": it is a folder; name the file in it");
        }
        return new ConfigReader(path.toAbsolutePath().resolveSibling(""), name)
                .file(path, YamlValue.read(path, name).orElse(null));
    }

    private ConfigFile file(Path path, @Nullable YamlValue root) throws UsageException, IOException {
        Map<String, Field> fields = root == null ? Map.of() : root.fields(name, KEYS);
        List<Part> overrides = new ArrayList<>();
        Field list = fields.get("overrides");
        for (YamlValue each : list == null ? List.<YamlValue>of() : list.value().list()) {
            overrides.add(override(each));
        }
        ConfigSection whole = section(name, fields);
        return new ConfigFile(path, name, whole, patterns(fields.get("ignore"), "ignore"), overrides, lists);
    }

    private Part override(YamlValue value) throws UsageException, IOException {
        Map<String, Field> fields = value.fields("an override", OVERRIDE_KEYS);
        if (!fields.containsKey("files")) {
            throw value.wrong("an override needs “files”, the patterns of the files it speaks of");
        }
        return new Part(patterns(fields.get("files"), "files"), section(value.place(), fields));
    }

    private PathPatterns patterns(@Nullable Field field, String what) throws UsageException {
        List<String> patterns = new ArrayList<>();
        for (YamlValue value :
                field == null ? List.<YamlValue>of() : field.value().list()) {
            String pattern = value.text(what);
            if (pattern.startsWith("#") || pattern.equals("/") || pattern.equals("!")) {
                throw value.wrong(
                        what + ": “" + pattern + "” is no pattern of files; write one such as drafts/ or *.bak.txt");
            }
            patterns.add(pattern);
        }
        return new PathPatterns(folder, patterns);
    }

    private ConfigSection section(String place, Map<String, Field> fields) throws UsageException, IOException {
        Map<String, ConfigSection.Level> checks = new LinkedHashMap<>();
        Field field = fields.get("checks");
        if (field != null) {
            for (Map.Entry<String, Field> check : field.value().fields("checks").entrySet()) {
                checks.put(
                        CheckName.read(check.getValue().key()),
                        CheckName.level(check.getValue().value()));
            }
        }
        HouseLists house = new HouseLists(folder, name);
        if (fields.containsKey("dictionary")) {
            house.readDictionary(fields.get("dictionary").value());
        }
        if (fields.containsKey("terms")) {
            house.readTerms(fields.get("terms").value());
        }
        lists.putAll(house.files());
        Set<String> enabled = new LinkedHashSet<>();
        Set<String> disabled = new LinkedHashSet<>();
        if (fields.containsKey("languagetool")) {
            readRules(fields.get("languagetool").value(), enabled, disabled);
        }
        return new ConfigSection(
                name,
                place,
                sourceLanguage(fields.get("source-language")),
                checks,
                house.accepted(),
                house.terms(),
                fields.containsKey("phrases")
                        ? OwnPhrases.read(fields.get("phrases").value())
                        : List.of(),
                enabled,
                disabled,
                threshold(fields.get("score")));
    }

    private static @Nullable String sourceLanguage(@Nullable Field field) throws UsageException {
        if (field == null) {
            return null;
        }
        String written = field.value().text("source-language");
        try {
            return LanguageCode.read("source-language", written);
        } catch (UsageException e) {
            throw field.value().wrong(String.valueOf(e.getMessage()));
        }
    }

    private static void readRules(YamlValue value, Set<String> enabled, Set<String> disabled) throws UsageException {
        Map<String, Field> fields = value.fields("languagetool", LANGUAGETOOL_KEYS);
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            boolean on = field.getKey().startsWith("enabled");
            boolean categories = field.getKey().endsWith("categories");
            for (YamlValue id : field.getValue().value().list()) {
                String named = categories ? EngineRules.category(id) : EngineRules.rule(id);
                (on ? enabled : disabled).add(categories ? "category:" + named : named);
            }
        }
    }

    private static @Nullable Double threshold(@Nullable Field field) throws UsageException {
        if (field == null) {
            return null;
        }
        Field threshold = field.value().fields("score", SCORE_KEYS).get("threshold");
        if (threshold == null) {
            return null;
        }
        String written = threshold.value().text("threshold");
        try {
            double number = Double.parseDouble(written);
            if (number >= 0 && number <= 100) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, as a number out of bounds is
        }
        throw threshold.value().wrong("threshold “" + written + "” is no number from 0 to 100");
    }
}
