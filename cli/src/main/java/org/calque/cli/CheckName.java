package org.calque.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;
import org.calque.cli.ConfigSection.Level;
import org.calque.engine.CheckCatalog;

/** Names of checks, and of single rules of the grammar engine, in configuration files. */
final class CheckName {

    private static final Level OFF = new Level(false, null);

    private CheckName() {}

    private static List<String> ids() {
        return CheckCatalog.standard().infos().stream().map(CheckInfo::id).toList();
    }

    /** The id of a check, or one such as {@code grammar/HE_VERB_AGR}. */
    static String read(YamlValue value) throws UsageException {
        String name = value.text("a check");
        if (ids().contains(name)) {
            return name;
        }
        if (EngineRules.isName(name)) {
            return name;
        }
        throw value.unknown("check", name, EngineRules.namesLike(name, ids()));
    }

    /** Off, on, or a severity. */
    static Level level(YamlValue value) throws UsageException {
        Map<String, Level> levels = new LinkedHashMap<>();
        levels.put("off", OFF);
        levels.put("on", new Level(true, null));
        for (Severity severity : Severity.values()) {
            levels.put(severity.id(), new Level(true, severity));
        }
        String word = value.text("a check");
        // what on and off become where an editor reads YAML 1.1 and writes it again
        String said = word.equals("true") ? "on" : word.equals("false") ? "off" : word;
        Level level = levels.get(said);
        if (level == null) {
            throw value.unknown("setting", word, new ArrayList<>(levels.keySet()));
        }
        return level;
    }
}
