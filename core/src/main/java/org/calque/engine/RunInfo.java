package org.calque.engine;

import java.util.List;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/**
 * What is known of a run before its first document: what every report begins with.
 *
 * @param version Calque's version
 * @param checks the checks that run, in order of precedence
 * @param failOn the severity from which on findings fail the run; above all severities if nothing does
 */
public record RunInfo(String version, List<CheckInfo> checks, FailOn failOn) {

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
    }
}
