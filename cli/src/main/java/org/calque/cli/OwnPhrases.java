package org.calque.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.calque.check.Severity;
import org.calque.checks.fluency.HouseRule;
import org.calque.cli.YamlValue.Field;
import org.jspecify.annotations.Nullable;

/** Reads the phrase rules of a configuration file. */
final class OwnPhrases {

    static final List<String> KEYS = List.of("pattern", "message", "fix", "severity", "bad", "good");

    private static final Pattern MARKED = Pattern.compile("\\[\\[.+]]", Pattern.DOTALL);

    private OwnPhrases() {}

    static List<OwnPhrase> read(YamlValue list) throws UsageException {
        List<OwnPhrase> phrases = new ArrayList<>();
        for (YamlValue each : list.list()) {
            phrases.add(phrase(each));
        }
        return phrases;
    }

    private static OwnPhrase phrase(YamlValue value) throws UsageException {
        Map<String, Field> fields = value.fields("a phrase", KEYS);
        YamlValue pattern = needed("pattern", fields, value);
        String message = needed("message", fields, value).text("message");
        YamlValue bad = needed("bad", fields, value);
        List<String> fixes = texts(fields.get("fix"), "fix");
        List<String> good = texts(fields.get("good"), "good");
        if (fixes.isEmpty() && good.isEmpty()) {
            throw value.wrong("a phrase without a fix needs “good”, a sentence that it must not flag");
        }
        for (YamlValue example : bad.list()) {
            if (!MARKED.matcher(example.text("bad")).find()) {
                throw example.wrong("a bad example marks what is flagged, in [[ and ]]");
            }
        }
        HouseRule rule = rule(pattern, message, fixes);
        Field severity = fields.get("severity");
        return new OwnPhrase(
                severity == null ? rule : rule.withSeverity(severity(severity.value())),
                value.place(),
                bad.texts("bad"),
                good);
    }

    private static YamlValue needed(String key, Map<String, Field> fields, YamlValue phrase) throws UsageException {
        Field field = fields.get(key);
        if (field == null) {
            throw phrase.wrong("a phrase needs “" + key + "”");
        }
        return field.value();
    }

    private static HouseRule rule(YamlValue pattern, String message, List<String> fixes) throws UsageException {
        String written = pattern.text("pattern");
        try {
            return HouseRule.of(written, message, fixes);
        } catch (IllegalArgumentException e) {
            throw pattern.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> texts(@Nullable Field field, String what) throws UsageException {
        return field == null ? List.of() : field.value().texts(what);
    }

    private static Severity severity(YamlValue value) throws UsageException {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.id(), severity);
        }
        String word = value.text("severity");
        Severity severity = severities.get(word);
        if (severity == null) {
            throw value.unknown("severity", word, severities.keySet());
        }
        return severity;
    }
}
