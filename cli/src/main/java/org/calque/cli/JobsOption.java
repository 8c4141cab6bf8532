package org.calque.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how much is done at the same time. */
final class JobsOption {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many texts are checked at the same time; as many as processors is the default.")
    private @Nullable Integer jobs;

    /** What is made of the option. */
    int read() throws UsageException {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        Bounds.require(jobs > 0, "--jobs", jobs, "a number above 0");
        return jobs;
    }
}
