package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.Baseline;
import org.calque.engine.BaselineJudge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that hold findings against a baseline. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Findings that this file accepts or dismisses don't count. `calque baseline create` writes such a file, and"
                            + " the HTML report exports one.")
    private @Nullable String file;

    @Option(names = "--allow-stale", description = "Entries of the baseline that match nothing any more are no error.")
    private boolean allowStale;

    boolean isGiven() {
        return file != null;
    }

    /** Refuses a report that would replace the baseline. */
    void keepFrom(List<Output> outputs, Path folder) throws UsageException {
        if (file == null) {
            return;
        }
        Path baseline = folder.resolve(file).normalize();
        for (Output output : outputs) {
            if (output.path()
                    .map(path -> folder.resolve(path).normalize())
                    .filter(baseline::equals)
                    .isPresent()) {
                throw new UsageException(
                        "--output: a report would replace the baseline " + file + "; give the report another path");
            }
        }
    }

    /**
     * What is made of the options; without a baseline everything counts.
     *
     * @param documents the names of the documents of the run, where they are known beforehand
     */
    KnownFindings read(Path folder, List<CheckInfo> checks, Set<String> documents) throws UsageException, IOException {
        Set<String> ran = checks.stream().map(CheckInfo::id).collect(Collectors.toSet());
        if (file == null) {
            if (allowStale) {
                throw new UsageException("--allow-stale goes with --baseline");
            }
            return new KnownFindings(new BaselineJudge(new Baseline(List.of())), "", true, ran);
        }
        if (Files.notExists(folder.resolve(file))) {
            throw new UsageException("--baseline " + file
                    + ": there is no such file; check the name, or make it with `calque baseline create`");
        }
        Baseline baseline = BaselineFile.read(folder.resolve(file), file);
        return new KnownFindings(new BaselineJudge(baseline, documents), file, allowStale, ran);
    }
}
