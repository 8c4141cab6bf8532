package org.calque.cli;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.calque.engine.RunInfo.FailOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say when findings fail a run. */
final class GateOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.Severities.class,
            description = "The severity from which on a finding makes the run end in 1: minor, major (the default),"
                    + " critical or never.")
    private String failOn = "major";

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description = "End in 1 if there are more findings than this; neutral ones don't count.")
    private @Nullable Long maxFindings;

    @Option(
            names = "--min-score",
            paramLabel = "S",
            description = "End in 1 if a document has an MQM score below this, of 100, or a critical finding. Documents"
                    + " of fewer than 100 words are not ruled on.")
    private @Nullable Double minScore;

    @Option(names = "--exit-zero", description = "End in 0 whatever is found; errors still end in 2.")
    private boolean exitZero;

    /** What is made of the options. */
    Gate.Thresholds read() throws UsageException {
        OptionalLong most = OptionalLong.empty();
        if (maxFindings != null) {
            Bounds.require(maxFindings >= 0, "--max-findings", maxFindings, "0 or more");
            most = OptionalLong.of(maxFindings);
        }
        OptionalDouble least = OptionalDouble.empty();
        if (minScore != null) {
            Bounds.require(minScore >= 0 && minScore <= 100, "--min-score", minScore, "a number from 0 to 100");
            least = OptionalDouble.of(minScore);
        }
        return new Gate.Thresholds(Choice.of("--fail-on", FailOn.class).read(failOn), most, least, exitZero);
    }
}
