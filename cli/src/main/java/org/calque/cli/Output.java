package org.calque.cli;

import java.util.Optional;
import org.calque.reports.ReportFormat;

/**
 * A report to write.
 *
 * @param format its format
 * @param path the file it goes to; empty for standard output
 */
record Output(ReportFormat format, Optional<String> path) {

    /**
     * Reads {@code FORMAT} or {@code FORMAT=PATH}.
     *
     * @throws UsageException if there is no such format
     */
    static Output of(String argument) throws UsageException {
        int sign = argument.indexOf('=');
        String format = sign < 0 ? argument : argument.substring(0, sign);
        Choice<ReportFormat> choice = Choice.of("--output", ReportFormat.class);
        String path = sign < 0 ? "-" : argument.substring(sign + 1);
        if (path.isEmpty()) {
            throw new UsageException("--output " + argument + ": a path has to follow the =");
        }
        return new Output(choice.read(format), path.equals("-") ? Optional.empty() : Optional.of(path));
    }
}
