package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.calque.check.Applicability;
import org.calque.engine.Baseline;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;
import org.calque.engine.UnreadInput;
import org.calque.extract.FileFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calque fix}: makes the fixes of findings in the files themselves. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Mends files: makes those fixes that are right whenever the finding is.",
        description = {
            "",
            "Plain text, Markdown and HTML are mended in place; line ends, encoding and byte order mark stay as they are."
                    + " Files are checked again until nothing is left to fix. What a person has to decide on, such as a"
                    + " word left in another language, is not touched.",
            ""
        },
        footer = {
            "",
            "  calque fix --diff stories/      shows what would be changed",
            "  calque fix stories/             changes it",
            "  calque fix --likely --check space-before-punctuation story.txt",
            "  calque fix --diff stories/ | patch -p0",
            "",
            "It ends in 0, with --diff in 1 if there is something to fix, and in 2 if a file could not be read or written."
        })
final class FixCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final FileOptions options = new FileOptions();

    @Option(names = "--diff", description = "Show what would be changed, as a unified diff, and change nothing.")
    private boolean diff;

    @Option(names = "--likely", description = "Make fixes too that are usually right; look at them afterwards.")
    private boolean likely;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leave findings alone that this file accepts or dismisses.")
    private @Nullable String baselineFile;

    /** The inputs that are not mended yet. */
    private final Deque<InputSource> open = new ArrayDeque<>();

    FixCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Diagnostics diagnostics = options.diagnostics(surroundings);
        FileOptions.Job job = options.read("fix", surroundings);
        List<InputSource> inputs = editable(job.inputs(), diagnostics);
        Set<Applicability> applicable = EnumSet.of(Applicability.SAFE);
        if (likely) {
            applicable.add(Applicability.LIKELY);
        }
        Baseline baseline = baseline();
        try (Checker checker = job.checker()) {
            FixRun run = new FixRun(surroundings, diagnostics, checker, applicable, baseline, diff);
            open.addAll(inputs);
            diagnostics.expect(inputs.size());
            try {
                checker.checkAll(inputs.iterator(), options.jobs(), outcome -> take(outcome, run, diagnostics));
            } catch (CheckingInterruptedException e) {
                Thread.interrupted();
                diagnostics.done();
                run.incomplete("interrupted; files that were not named are as they were");
            }
            diagnostics.done();
            return run.end().number();
        }
    }

    private void take(Outcome outcome, FixRun run, Diagnostics diagnostics) {
        InputSource input = open.removeFirst();
        diagnostics.done();
        if (outcome instanceof CheckedDocument checked && input instanceof FixInput file) {
            run.fix(file, checked);
        } else if (outcome instanceof UnreadInput unread) {
            run.incomplete(unread.reason());
        }
    }

    /** The inputs, less files of folders and patterns that can't be edited. */
    private List<InputSource> editable(List<InputSource> inputs, Diagnostics diagnostics) {
        Set<Path> outright = new HashSet<>();
        for (String path : options.paths()) {
            outright.add(surroundings.folder().resolve(path).normalize());
        }
        List<InputSource> editable = new ArrayList<>();
        for (InputSource input : inputs) {
            if (!(input instanceof FileInput file)) {
                editable.add(input);
            } else if (outright.contains(
                            surroundings.folder().resolve(file.name()).normalize())
                    || FileFormat.ofName(file.name()).map(FileFormat::isText).orElse(true)) {
                editable.add(new FixInput(file));
            } else {
                diagnostics.notice(file.name() + ": passed over; only plain text, Markdown and HTML can be mended");
            }
        }
        return editable;
    }

    private Baseline baseline() throws UsageException {
        if (baselineFile == null) {
            return new Baseline(List.of());
        }
        Path path = surroundings.folder().resolve(baselineFile);
        if (Files.notExists(path)) {
            throw new UsageException("--baseline " + baselineFile + ": there is no such file; check the name");
        }
        try {
            return BaselineFile.read(path, baselineFile);
        } catch (IOException e) {
            throw new UsageException("--baseline " + baselineFile + ": it can't be read (" + e + ")");
        }
    }
}
