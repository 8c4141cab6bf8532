package org.calque.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;
import org.jspecify.annotations.Nullable;

/** How to check. Immutable: each {@code with} method returns another object. */
public final class Settings {

    private static final Settings DEFAULTS =
            new Settings(CheckChoice.DEFAULTS, HouseStyle.none(), null, FluencyMode.AUTO, null, Duration.ofMinutes(2));

    private final CheckChoice choice;
    private final HouseStyle house;
    private final @Nullable String sourceLanguage;
    private final FluencyMode fluency;
    private final @Nullable Path modelFolder;
    private final Duration timeout;

    private Settings(
            CheckChoice choice,
            HouseStyle house,
            @Nullable String sourceLanguage,
            FluencyMode fluency,
            @Nullable Path modelFolder,
            Duration timeout) {
        this.choice = choice;
        this.house = house;
        this.sourceLanguage = sourceLanguage;
        this.fluency = fluency;
        this.modelFolder = modelFolder;
        this.timeout = timeout;
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

    /** Which checks run and what their findings weigh. */
    CheckChoice choice() {
        return choice;
    }

    /** What the house writes and does not write. */
    HouseStyle house() {
        return house;
    }

    /** All of these settings that decide, beside which checks run, what is found: equal for equal results. */
    String identity() {
        return String.join(
                "\n",
                choice.identity(),
                house.identity(),
                String.valueOf(sourceLanguage),
                fluency.name(),
                String.valueOf(modelFolder),
                "");
    }

    /** Whether a check runs. */
    public boolean runs(CheckInfo check) {
        return choice.runs(check) && !isIdle(check.id());
    }

    /** Whether one of the house's checks has nothing to look for. */
    private boolean isIdle(String check) {
        return (check.equals("house-term") && house.terms().isEmpty())
                || (check.equals("house-phrase") && house.phrases().isEmpty());
    }

    private Settings with(CheckChoice other) {
        return new Settings(other, house, sourceLanguage, fluency, modelFolder, timeout);
    }

    /**
     * Only these checks, whether they are on by default or not; empty for the defaults. Names such as
     * {@code grammar/HE_VERB_AGR} stand for single rules of the grammar engine.
     */
    public Settings withOnly(Set<String> checks) {
        return with(choice.withOnly(checks));
    }

    public Settings withSkipped(Set<String> checks) {
        return with(choice.withSkipped(checks));
    }

    /** Only the checks of these categories; empty for all. */
    public Settings withCategories(Set<Category> others) {
        return with(choice.withCategories(others));
    }

    /** Checks, or rules of the grammar engine, that are on or off other than by default; {@link #withOnly} outdoes them. */
    public Settings withSwitches(Map<String, Boolean> others) {
        return with(choice.withSwitches(others));
    }

    /**
     * Rules of LanguageTool that are on or off other than by default, by id or as {@code category:ID}; off wins. A rule of
     * style that is named speaks although the check of style is off.
     */
    public Settings withRules(Set<String> enabled, Set<String> disabled) {
        return with(choice.withRules(enabled, disabled));
    }

    /** Severities by check, or by rule of the grammar engine. */
    public Settings withSeverities(Map<String, Severity> others) {
        return with(choice.withSeverities(others));
    }

    /** Whether the grammar engine is used at all. */
    public Settings withGrammar(boolean on) {
        return with(choice.withGrammar(on));
    }

    /** What the house writes and does not write. */
    public Settings withHouse(HouseStyle style) {
        return new Settings(choice, style, sourceLanguage, fluency, modelFolder, timeout);
    }

    public Settings withSourceLanguage(String bcp47) {
        return new Settings(choice, house, bcp47, fluency, modelFolder, timeout);
    }

    /** Which language models judge fluency. */
    public Settings withFluency(FluencyMode mode) {
        return new Settings(choice, house, sourceLanguage, mode, modelFolder, timeout);
    }

    /** Where the neural model is, if it is installed. */
    public Settings withModelFolder(Path folder) {
        return new Settings(choice, house, sourceLanguage, fluency, folder, timeout);
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
        return new Settings(choice, house, sourceLanguage, fluency, modelFolder, perDocument);
    }
}
