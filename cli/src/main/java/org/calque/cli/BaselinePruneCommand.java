package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.calque.engine.Baseline;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calque baseline prune}: takes out of a baseline what is not found any more. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Takes entries out of a baseline whose findings are gone.",
        description = {
            "",
            "Name all texts that the baseline is for: what is found in none of them is gone. Entries of checks that don't"
                    + " run, and findings that somebody confirmed or marked as fixed, are kept. Entries whose passage"
                    + " got other neighbours are brought up to date.",
            ""
        },
        footer = {
            "",
            "  calque baseline prune stories/",
            "",
            "It ends in 0; in 2, with the file as it was, if a text could not be read or a check failed."
        })
final class BaselinePruneCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final FileOptions options = new FileOptions();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The baseline; " + BaselineCreateCommand.NAME + " is the default.")
    private String file = BaselineCreateCommand.NAME;

    BaselinePruneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Diagnostics diagnostics = options.diagnostics(surroundings);
        FileOptions.Job job = options.read("baseline prune", surroundings);
        List<InputSource> inputs = job.inputs();
        Path path = surroundings.folder().resolve(file);
        if (Files.notExists(path)) {
            throw new UsageException(
                    "--baseline " + file + ": there is no such file; `calque baseline create` makes one");
        }
        try (Checker checker = job.checker()) {
            Baseline old = BaselineFile.read(path, file);
            BaselineRun run = new BaselineRun(old, inputs, diagnostics);
            if (!run.check(checker, options.jobs(), inputs, checked -> {})) {
                diagnostics.error(file + " is left as it was, because not everything was checked");
                return ExitCode.ERROR.number();
            }
            BaselineRun.write(run.pruned(job.checks(checker)), path);
            int stale = run.stale(job.checks(checker));
            diagnostics.notice(
                    file + ": " + stale + (stale == 1 ? " entry is" : " entries are") + " stale and taken out");
            return ExitCode.CLEAN.number();
        } catch (IOException e) {
            throw new UsageException("--baseline " + file + ": it can't be read or written (" + e + ")");
        }
    }
}
