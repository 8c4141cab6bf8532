package org.calque.checks.fluency;

import java.util.List;
import java.util.Optional;
import org.calque.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that a house does not want to read. Immutable.
 *
 * <p>Patterns are written as those of Calque's own phrases: see {@code docs/phrases.md}.
 */
public final class HouseRule {

    private final String source;
    private final PhrasePattern pattern;
    private final String message;
    private final List<String> fixes;
    private final @Nullable Severity severity;

    private HouseRule(
            String source, PhrasePattern pattern, String message, List<String> fixes, @Nullable Severity severity) {
        this.source = source;
        this.pattern = pattern;
        this.message = message;
        this.fixes = List.copyOf(fixes);
        this.severity = severity;
    }

    /**
     * A rule.
     *
     * @param pattern what is flagged
     * @param message what is wrong with it, for readers
     * @param fixes what to write instead, best first; {@code $1} stands for what the pattern's first variable matched
     * @throws IllegalArgumentException if the pattern has no plain word, which matching has to begin with
     */
    public static HouseRule of(String pattern, String message, List<String> fixes) {
        return new HouseRule(pattern, PhrasePattern.parse(pattern), message, fixes, null);
    }

    /** The same with a severity of its own. */
    public HouseRule withSeverity(Severity other) {
        return new HouseRule(source, pattern, message, fixes, other);
    }

    PhrasePattern pattern() {
        return pattern;
    }

    public String message() {
        return message;
    }

    public List<String> fixes() {
        return fixes;
    }

    /** The severity of its findings, where it has one of its own. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** The pattern, as it was written. */
    @Override
    public String toString() {
        return source;
    }
}
