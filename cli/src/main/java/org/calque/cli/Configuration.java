package org.calque.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.calque.check.Severity;
import org.calque.checks.fluency.HouseRule;
import org.calque.checks.fluency.HouseTerm.Preference;
import org.calque.engine.HouseStyle;
import org.calque.engine.Settings;

/**
 * What configuration files say of some files, all of them together.
 *
 * @param sections the parts that apply, the strongest last
 * @param settings what is made of them and of the command line
 * @param threshold the MQM score that a document has to reach, if the files say so
 */
record Configuration(List<ConfigSection> sections, Settings settings, OptionalDouble threshold) {

    Configuration {
        sections = List.copyOf(sections);
    }

    /**
     * Puts parts together: of single values and of what is said of one check the strongest counts, lists add up.
     *
     * @param commandLine the settings of the command line, which are stronger than all files
     */
    static Configuration of(List<ConfigSection> sections, Settings commandLine) {
        Settings settings = commandLine;
        OptionalDouble threshold = OptionalDouble.empty();
        Map<String, Boolean> switches = new HashMap<>();
        Map<String, Severity> severities = new HashMap<>();
        Set<String> enabled = new LinkedHashSet<>();
        Set<String> disabled = new LinkedHashSet<>();
        for (ConfigSection section : sections) {
            String language = section.sourceLanguage();
            if (language != null && commandLine.sourceLanguage().isEmpty()) {
                settings = settings.withSourceLanguage(language);
            }
            section.checks().forEach((check, level) -> {
                switches.put(check, level.on());
                severities.remove(check);
                if (level.severity() != null) {
                    severities.put(check, level.severity());
                }
            });
            enabled.removeAll(section.disabledRules());
            disabled.removeAll(section.enabledRules());
            enabled.addAll(section.enabledRules());
            disabled.addAll(section.disabledRules());
            Double score = section.threshold();
            threshold = score == null ? threshold : OptionalDouble.of(score);
        }
        return new Configuration(
                sections,
                settings.withSwitches(switches)
                        .withSeverities(severities)
                        .withRules(enabled, disabled)
                        .withHouse(house(sections)),
                threshold);
    }

    /** The strongest first: of terms that speak of one form the first counts. */
    private static HouseStyle house(List<ConfigSection> sections) {
        List<String> accepted = new ArrayList<>();
        List<Preference> terms = new ArrayList<>();
        List<HouseRule> phrases = new ArrayList<>();
        for (int i = sections.size() - 1; i >= 0; i--) {
            accepted.addAll(sections.get(i).accepted());
            terms.addAll(sections.get(i).terms());
            sections.get(i).phrases().forEach(phrase -> phrases.add(phrase.rule()));
        }
        return HouseStyle.of(accepted, terms, phrases);
    }
}
