package org.calque.score;

import java.util.List;
import org.calque.check.Finding;
import org.calque.check.Severity;

/**
 * An MQM score by penalty points: neutral 0, minor 1, major 5, critical 25 (the multipliers of the MQM scoring model,
 * themqm.org), as {@code 100 × (1 − points / words)}, not below 0.
 *
 * @param points penalty points
 * @param words how many words were checked
 * @param critical how many findings are critical
 */
public record MqmScore(long points, long words, long critical) {

    /** Below this many words a text is too short to rule on. */
    public static final int FEWEST_WORDS = 100;

    /** Whether a text passes a threshold. */
    public enum Verdict {
        PASS,
        FAIL,
        /** Too short to rule on. */
        WITHHELD
    }

    /** @throws IllegalArgumentException if a number is negative */
    public MqmScore {
        if (points < 0 || words < 0 || critical < 0) {
            throw new IllegalArgumentException("points " + points + ", words " + words + ", critical " + critical);
        }
    }

    public static MqmScore of(List<Finding> findings, long words) {
        long points = 0;
        long critical = 0;
        for (Finding finding : findings) {
            points += multiplier(finding.severity());
            critical += finding.severity() == Severity.CRITICAL ? 1 : 0;
        }
        return new MqmScore(points, words, critical);
    }

    /** Nothing checked yet: the start of a sum. */
    public static MqmScore none() {
        return new MqmScore(0, 0, 0);
    }

    /** The score of both texts together. */
    public MqmScore plus(MqmScore other) {
        return new MqmScore(points + other.points, words + other.words, critical + other.critical);
    }

    public static int multiplier(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> 0;
            case MINOR -> 1;
            case MAJOR -> 5;
            case CRITICAL -> 25;
        };
    }

    /** The score, from 0 to 100; a text without words scores 100. */
    public double value() {
        return words == 0 ? 100 : Math.max(0, 100 * (1 - (double) points / words));
    }

    /** Penalty points in 1,000 words; 0 for a text without words. */
    public double pointsPerThousandWords() {
        return words == 0 ? 0 : 1000.0 * points / words;
    }

    /** Whether the text passes: a score at or above the threshold and no critical finding. */
    public Verdict verdict(double threshold) {
        if (words < FEWEST_WORDS) {
            return Verdict.WITHHELD;
        }
        return value() >= threshold && critical == 0 ? Verdict.PASS : Verdict.FAIL;
    }
}
