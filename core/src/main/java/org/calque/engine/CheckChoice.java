package org.calque.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;

/**
 * Which checks run and what their findings weigh. Names such as {@code grammar/HE_VERB_AGR} stand for single rules of the
 * grammar engine.
 *
 * @param only these checks and no others, whether they are on by default or not; empty for the defaults
 * @param skipped checks that don't run, whatever else is said
 * @param categories only checks of these; empty for all
 * @param switches checks that are on or off other than by default
 * @param severities severities other than the checks' own
 * @param enabledRules rules of LanguageTool that are on whatever was measured of them, by id or as {@code category:ID}
 * @param disabledRules rules of LanguageTool that are off, named likewise; off wins
 * @param grammar whether the grammar engine is used at all
 */
record CheckChoice(
        Set<String> only,
        Set<String> skipped,
        Set<Category> categories,
        Map<String, Boolean> switches,
        Map<String, Severity> severities,
        Set<String> enabledRules,
        Set<String> disabledRules,
        boolean grammar) {

    /** The checks that are on by default. */
    static final CheckChoice DEFAULTS =
            new CheckChoice(Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), true);

    CheckChoice {
        only = Set.copyOf(only);
        skipped = Set.copyOf(skipped);
        categories = Set.copyOf(categories);
        switches = Map.copyOf(switches);
        severities = Map.copyOf(severities);
        enabledRules = Set.copyOf(enabledRules);
        disabledRules = Set.copyOf(disabledRules);
    }

    CheckChoice withOnly(Set<String> checks) {
        return new CheckChoice(checks, skipped, categories, switches, severities, enabledRules, disabledRules, grammar);
    }

    CheckChoice withSkipped(Set<String> checks) {
        return new CheckChoice(only, checks, categories, switches, severities, enabledRules, disabledRules, grammar);
    }

    CheckChoice withCategories(Set<Category> others) {
        return new CheckChoice(only, skipped, others, switches, severities, enabledRules, disabledRules, grammar);
    }

    CheckChoice withSwitches(Map<String, Boolean> others) {
        return new CheckChoice(only, skipped, categories, others, severities, enabledRules, disabledRules, grammar);
    }

    CheckChoice withSeverities(Map<String, Severity> others) {
        return new CheckChoice(only, skipped, categories, switches, others, enabledRules, disabledRules, grammar);
    }

    CheckChoice withRules(Set<String> enabled, Set<String> disabled) {
        return new CheckChoice(only, skipped, categories, switches, severities, enabled, disabled, grammar);
    }

    CheckChoice withGrammar(boolean on) {
        return new CheckChoice(only, skipped, categories, switches, severities, enabledRules, disabledRules, on);
    }

    /** Whether a check runs that has something to look for. */
    boolean runs(CheckInfo check) {
        if (skipped.contains(check.id()) || (!grammar && isGrammar(check.id()))) {
            return false;
        }
        if (!categories.isEmpty() && !categories.contains(check.category())) {
            return false;
        }
        return only.isEmpty() ? isWanted(check) || speaksByName(check) : isNamed(check.id());
    }

    private boolean isWanted(CheckInfo check) {
        Boolean on = switches.get(check.id());
        return on == null ? check.onByDefault() || !categories.isEmpty() : on;
    }

    /** Whether the check of style, though it is off, runs for the rules of style that were turned on by name. */
    boolean speaksByName(CheckInfo check) {
        return check.id().equals("style")
                && !isWanted(check)
                && only.isEmpty()
                && categories.isEmpty()
                && switches.getOrDefault(check.id(), true)
                && !rulesOn().isEmpty();
    }

    private boolean isNamed(String check) {
        return only.stream().anyMatch(name -> name.equals(check) || name.startsWith(check + "/"));
    }

    /** Whether a finding of a check that runs is wanted: single rules of the grammar engine may be named or left out. */
    boolean wants(Finding finding) {
        return !skipped.contains(finding.check())
                && (only.contains(finding.check())
                        || (switches.getOrDefault(finding.check(), true)
                                && (only.isEmpty() || only.contains(finding.checkId()))));
    }

    /**
     * A finding with the severity that is given to its rule or its check instead of its own. What is neutral stays so:
     * that a passage is glossed or declared foreign is said of the text, not of the check.
     */
    Finding weighed(Finding finding) {
        Severity given = severities.get(finding.check());
        given = given == null ? severities.get(finding.checkId()) : given;
        return given == null || finding.severity() == Severity.NEUTRAL ? finding : finding.withSeverity(given);
    }

    /** Rules of LanguageTool that are on whatever was measured of them, those that are named as checks among them. */
    Set<String> rulesOn() {
        Stream<String> on = switches.keySet().stream().filter(id -> switches.getOrDefault(id, false));
        return Stream.concat(
                        enabledRules.stream(), Stream.concat(only.stream(), on).flatMap(CheckChoice::rule))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Rules of LanguageTool that are off, named likewise. */
    Set<String> rulesOff() {
        Stream<String> off = switches.keySet().stream().filter(id -> !switches.getOrDefault(id, true));
        return Stream.concat(
                        disabledRules.stream(),
                        Stream.concat(skipped.stream(), off).flatMap(CheckChoice::rule))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rule that stands behind the slash in a name such as {@code grammar/HE_VERB_AGR}, if there is one. */
    private static Stream<String> rule(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? Stream.empty() : Stream.of(name.substring(slash + 1));
    }

    private static boolean isGrammar(String id) {
        return id.equals("grammar") || id.equals("spelling") || id.equals("punctuation") || id.equals("style");
    }

    /** All of it that decides, beside which checks run, what is found: equal for equal results. */
    String identity() {
        return String.join(
                "\n",
                new TreeSet<>(only).toString(),
                new TreeSet<>(skipped).toString(),
                new TreeMap<>(switches).toString(),
                new TreeMap<>(severities).toString(),
                new TreeSet<>(enabledRules).toString(),
                new TreeSet<>(disabledRules).toString(),
                String.valueOf(grammar));
    }
}
