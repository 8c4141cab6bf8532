package org.calque.engine;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/**
 * What is known of a run before its first document: what every report begins with.
 *
 * @param version Calque's version
 * @param checks the checks that run, in order of precedence
 * @param failOn the severity from which on findings fail the run; above all severities if nothing does
 * @param minScore the MQM score each document has to reach, if any
 * @param maxFindings how many findings that are not neutral the run may have, if that is limited
 * @param settings what the run was told that differs from the defaults, in words of the command line
 * @param hasBaseline whether findings are held against a baseline, so that some are known and all others new
 * @param date the date the report is to bear; empty for none
 */
public record RunInfo(
        String version,
        List<CheckInfo> checks,
        FailOn failOn,
        OptionalDouble minScore,
        OptionalLong maxFindings,
        List<String> settings,
        boolean hasBaseline,
        String date) {

    /** The severity from which on a finding fails the run. */
    public enum FailOn {
        MINOR,
        MAJOR,
        CRITICAL,
        NEVER;

        /** Whether a finding of this severity fails the run. */
        public boolean isReachedBy(Severity severity) {
            return switch (this) {
                case MINOR -> severity.atLeast(Severity.MINOR);
                case MAJOR -> severity.atLeast(Severity.MAJOR);
                case CRITICAL -> severity.atLeast(Severity.CRITICAL);
                case NEVER -> false;
            };
        }
    }

    public RunInfo {
        checks = List.copyOf(checks);
        settings = List.copyOf(settings);
    }

    /** A run with no thresholds but a severity, no settings, no baseline and no date. */
    public RunInfo(String version, List<CheckInfo> checks, FailOn failOn) {
        this(version, checks, failOn, OptionalDouble.empty(), OptionalLong.empty(), List.of(), false, "");
    }

    /** With thresholds of score and number. */
    public RunInfo withThresholds(OptionalDouble leastScore, OptionalLong mostFindings) {
        return new RunInfo(version, checks, failOn, leastScore, mostFindings, settings, hasBaseline, date);
    }

    /** With what it was told. */
    public RunInfo withSettings(List<String> words) {
        return new RunInfo(version, checks, failOn, minScore, maxFindings, words, hasBaseline, date);
    }

    /** With or without a baseline. */
    public RunInfo withBaseline(boolean isGiven) {
        return new RunInfo(version, checks, failOn, minScore, maxFindings, settings, isGiven, date);
    }

    /** With a date for reports to bear. */
    public RunInfo withDate(String day) {
        return new RunInfo(version, checks, failOn, minScore, maxFindings, settings, hasBaseline, day);
    }
}
