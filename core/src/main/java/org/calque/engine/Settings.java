package org.calque.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.jspecify.annotations.Nullable;

/** How to check. Immutable: each {@code with} method returns another object. */
public final class Settings {

    private static final Settings DEFAULTS = new Settings(new Builder());

    private final @Nullable String sourceLanguage;
    private final Set<String> only;
    private final Set<String> skipped;
    private final Set<Category> categories;
    private final Map<String, Boolean> switches;
    private final Map<String, Severity> severities;
    private final Set<String> enabledRules;
    private final Set<String> disabledRules;
    private final HouseStyle house;
    private final boolean grammar;
    private final FluencyMode fluency;
    private final @Nullable Path modelFolder;
    private final Duration timeout;

    private Settings(Builder from) {
        this.sourceLanguage = from.sourceLanguage;
        this.only = Set.copyOf(from.only);
        this.skipped = Set.copyOf(from.skipped);
        this.categories = Set.copyOf(from.categories);
        this.switches = Map.copyOf(from.switches);
        this.severities = Map.copyOf(from.severities);
        this.enabledRules = Set.copyOf(from.enabledRules);
        this.disabledRules = Set.copyOf(from.disabledRules);
        this.house = from.house;
        this.grammar = from.grammar;
        this.fluency = from.fluency;
        this.modelFolder = from.modelFolder;
        this.timeout = from.timeout;
    }

    /** All checks that are on by default, the source language guessed, two minutes a document. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** BCP 47 tag of the language the documents were translated from, where it is known. */
    public Optional<String> sourceLanguage() {
        return Optional.ofNullable(sourceLanguage);
    }

    /** How long one document may take before the rest of its checks are given up. */
    public Duration timeout() {
        return timeout;
    }

    /** Which language models judge fluency. */
    public FluencyMode fluency() {
        return fluency;
    }

    /** Where the neural model was installed, where that is known. */
    public Optional<Path> modelFolder() {
        return Optional.ofNullable(modelFolder);
    }

    /** All of these settings that decide, beside which checks run, what is found: equal for equal results. */
    String identity() {
        return String.join(
                "\n",
                String.valueOf(sourceLanguage),
                new TreeSet<>(only).toString(),
                new TreeSet<>(skipped).toString(),
                new TreeMap<>(switches).toString(),
                new TreeMap<>(severities).toString(),
                new TreeSet<>(enabledRules).toString(),
                new TreeSet<>(disabledRules).toString(),
                house.identity(),
                String.valueOf(grammar),
                fluency.name(),
                String.valueOf(modelFolder),
                "");
    }

    /** Whether a check runs. */
    public boolean runs(CheckInfo check) {
        if (skipped.contains(check.id()) || (!grammar && isGrammar(check.id())) || isIdle(check.id())) {
            return false;
        }
        if (!categories.isEmpty() && !categories.contains(check.category())) {
            return false;
        }
        return only.isEmpty() ? isWanted(check) || speaksByName(check) : isNamed(check.id());
    }

    /** Whether one of the house's checks has nothing to look for. */
    private boolean isIdle(String check) {
        return (check.equals("house-term") && house.terms().isEmpty())
                || (check.equals("house-phrase") && house.phrases().isEmpty());
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
                && !enabledRules().isEmpty();
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

    /** Rules of LanguageTool that are on whatever was measured of them: ids, or {@code category:ID}. */
    Set<String> enabledRules() {
        return Stream.concat(
                        enabledRules.stream(),
                        Stream.concat(only.stream(), on(switches)).flatMap(Settings::rule))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> on(Map<String, Boolean> switches) {
        return switches.keySet().stream().filter(switches::get);
    }

    /** Rules of LanguageTool that are off, named likewise. */
    Set<String> disabledRules() {
        Stream<String> off = switches.keySet().stream().filter(id -> !switches.getOrDefault(id, true));
        return Stream.concat(
                        disabledRules.stream(),
                        Stream.concat(skipped.stream(), off).flatMap(Settings::rule))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rule that stands behind the slash in a name such as {@code grammar/HE_VERB_AGR}, if there is one. */
    private static Stream<String> rule(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? Stream.empty() : Stream.of(name.substring(slash + 1));
    }

    /** What the house writes and does not write. */
    HouseStyle house() {
        return house;
    }

    private static boolean isGrammar(String id) {
        return id.equals("grammar") || id.equals("spelling") || id.equals("punctuation") || id.equals("style");
    }

    public Settings withSourceLanguage(String bcp47) {
        Builder copy = copy();
        copy.sourceLanguage = bcp47;
        return new Settings(copy);
    }

    /**
     * Only these checks, whether they are on by default or not; empty for the defaults. Names such as
     * {@code grammar/HE_VERB_AGR} stand for single rules of the grammar engine.
     */
    public Settings withOnly(Set<String> checks) {
        Builder copy = copy();
        copy.only = checks;
        return new Settings(copy);
    }

    public Settings withSkipped(Set<String> checks) {
        Builder copy = copy();
        copy.skipped = checks;
        return new Settings(copy);
    }

    /** Only the checks of these categories; empty for all. */
    public Settings withCategories(Set<Category> others) {
        Builder copy = copy();
        copy.categories = others;
        return new Settings(copy);
    }

    /** Checks, or rules of the grammar engine, that are on or off other than by default; {@link #withOnly} outdoes them. */
    public Settings withSwitches(Map<String, Boolean> others) {
        Builder copy = copy();
        copy.switches = others;
        return new Settings(copy);
    }

    /**
     * Rules of LanguageTool that are on or off other than by default, by id or as {@code category:ID}; off wins. A rule of
     * style that is named speaks although the check of style is off.
     */
    public Settings withRules(Set<String> enabled, Set<String> disabled) {
        Builder copy = copy();
        copy.enabledRules = enabled;
        copy.disabledRules = disabled;
        return new Settings(copy);
    }

    /** What the house writes and does not write. */
    public Settings withHouse(HouseStyle style) {
        Builder copy = copy();
        copy.house = style;
        return new Settings(copy);
    }

    /** Severities by check, or by rule of the grammar engine. */
    public Settings withSeverities(Map<String, Severity> others) {
        Builder copy = copy();
        copy.severities = others;
        return new Settings(copy);
    }

    /** Whether the grammar engine is used at all. */
    public Settings withGrammar(boolean on) {
        Builder copy = copy();
        copy.grammar = on;
        return new Settings(copy);
    }

    /** Which language models judge fluency. */
    public Settings withFluency(FluencyMode mode) {
        Builder copy = copy();
        copy.fluency = mode;
        return new Settings(copy);
    }

    /** Where the neural model is, if it is installed. */
    public Settings withModelFolder(Path folder) {
        Builder copy = copy();
        copy.modelFolder = folder;
        return new Settings(copy);
    }

    /**
     * How long one document may take.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public Settings withTimeout(Duration perDocument) {
        if (perDocument.isNegative() || perDocument.isZero()) {
            throw new IllegalArgumentException("a timeout must be positive: " + perDocument);
        }
        Builder copy = copy();
        copy.timeout = perDocument;
        return new Settings(copy);
    }

    private Builder copy() {
        Builder copy = new Builder();
        copy.sourceLanguage = sourceLanguage;
        copy.only = only;
        copy.skipped = skipped;
        copy.categories = categories;
        copy.switches = switches;
        copy.severities = severities;
        copy.enabledRules = enabledRules;
        copy.disabledRules = disabledRules;
        copy.house = house;
        copy.grammar = grammar;
        copy.fluency = fluency;
        copy.modelFolder = modelFolder;
        copy.timeout = timeout;
        return copy;
    }

    private static final class Builder {
        private @Nullable String sourceLanguage;
        private Set<String> only = Set.of();
        private Set<String> skipped = Set.of();
        private Set<Category> categories = Set.of();
        private Map<String, Boolean> switches = Map.of();
        private Map<String, Severity> severities = Map.of();
        private Set<String> enabledRules = Set.of();
        private Set<String> disabledRules = Set.of();
        private HouseStyle house = HouseStyle.none();
        private boolean grammar = true;
        private FluencyMode fluency = FluencyMode.AUTO;
        private @Nullable Path modelFolder;
        private Duration timeout = Duration.ofMinutes(2);
    }
}
