package org.calque.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;
import org.jspecify.annotations.Nullable;

/** How to check. Immutable: each {@code with} method returns another object. */
public final class Settings {

    private static final Settings DEFAULTS = new Settings(new Builder());

    private final @Nullable String sourceLanguage;
    private final Set<String> only;
    private final Set<String> skipped;
    private final Set<Category> categories;
    private final Map<String, Severity> severities;
    private final boolean grammar;
    private final FluencyMode fluency;
    private final @Nullable Path modelFolder;
    private final Duration timeout;

    private Settings(Builder from) {
        this.sourceLanguage = from.sourceLanguage;
        this.only = Set.copyOf(from.only);
        this.skipped = Set.copyOf(from.skipped);
        this.categories = Set.copyOf(from.categories);
        this.severities = Map.copyOf(from.severities);
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
                new TreeMap<>(severities).toString(),
                String.valueOf(grammar),
                fluency.name(),
                String.valueOf(modelFolder),
                "");
    }

    /** Whether a check runs. */
    public boolean runs(CheckInfo check) {
        if (skipped.contains(check.id()) || (!grammar && isGrammar(check.id()))) {
            return false;
        }
        if (!categories.isEmpty() && !categories.contains(check.category())) {
            return false;
        }
        return only.isEmpty() ? check.onByDefault() || !categories.isEmpty() : only.contains(check.id());
    }

    /** The severity given to a check's findings instead of their own; empty to keep it. */
    public Optional<Severity> severity(String check) {
        return Optional.ofNullable(severities.get(check));
    }

    private static boolean isGrammar(String id) {
        return id.equals("grammar") || id.equals("spelling") || id.equals("punctuation") || id.equals("style");
    }

    public Settings withSourceLanguage(String bcp47) {
        Builder copy = copy();
        copy.sourceLanguage = bcp47;
        return new Settings(copy);
    }

    /** Only these checks, whether they are on by default or not; empty for the defaults. */
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
        copy.severities = severities;
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
        private Map<String, Severity> severities = Map.of();
        private boolean grammar = true;
        private FluencyMode fluency = FluencyMode.AUTO;
        private @Nullable Path modelFolder;
        private Duration timeout = Duration.ofMinutes(2);
    }
}
