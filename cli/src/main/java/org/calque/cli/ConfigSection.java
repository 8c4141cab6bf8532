package org.calque.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.check.Severity;
import org.calque.checks.fluency.HouseTerm.Preference;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a configuration file says: the file as a whole, or one of its overrides. Compared by identity, so that
 * documents to which the same parts apply are known to be checked alike.
 */
final class ConfigSection {

    /**
     * What is said of a check, or of a rule of the grammar engine.
     *
     * @param on whether it runs
     * @param severity the severity of its findings; null for its own
     */
    record Level(boolean on, @Nullable Severity severity) {
        @Override
        public String toString() {
            if (severity == null) {
                return on ? "on" : "off";
            }
            return severity.id();
        }
    }

    private final String file;
    private final String place;

    private final @Nullable String sourceLanguage;
    private final Map<String, Level> checks;
    private final List<String> accepted;
    private final List<Preference> terms;
    private final List<OwnPhrase> phrases;
    private final Set<String> enabledRules;
    private final Set<String> disabledRules;
    private final @Nullable Double threshold;

    ConfigSection(
            String file,
            String place,
            @Nullable String sourceLanguage,
            Map<String, Level> checks,
            List<String> accepted,
            List<Preference> terms,
            List<OwnPhrase> phrases,
            Set<String> enabledRules,
            Set<String> disabledRules,
            @Nullable Double threshold) {
        this.file = file;
        this.place = place;
        this.sourceLanguage = sourceLanguage;
        this.checks = Map.copyOf(checks);
        this.accepted = List.copyOf(accepted);
        this.terms = List.copyOf(terms);
        this.phrases = List.copyOf(phrases);
        this.enabledRules = Set.copyOf(enabledRules);
        this.disabledRules = Set.copyOf(disabledRules);
        this.threshold = threshold;
    }

    /** The file's name, as messages have it. */
    String file() {
        return file;
    }

    /** Where it stands: the file's name, and for an override line and column. */
    String place() {
        return place;
    }

    @Nullable
    String sourceLanguage() {
        return sourceLanguage;
    }

    Map<String, Level> checks() {
        return checks;
    }

    List<String> accepted() {
        return accepted;
    }

    List<Preference> terms() {
        return terms;
    }

    List<OwnPhrase> phrases() {
        return phrases;
    }

    Set<String> enabledRules() {
        return enabledRules;
    }

    Set<String> disabledRules() {
        return disabledRules;
    }

    @Nullable
    Double threshold() {
        return threshold;
    }
}
