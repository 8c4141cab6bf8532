package org.calque.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import org.calque.engine.ResultStore;
import org.calque.engine.RunInfo;
import org.calque.engine.Settings;
import org.calque.reports.HtmlLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque check}: from arguments to settings and inputs; {@link FileRun} and {@link RecordRun} do the work. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Checks files, folders, patterns or standard input.",
        description = {
            "",
            "A folder stands for the files in it, at any depth, whose type can be read, less hidden files and what"
                    + " .gitignore and calque.yml exclude. A file named outright is read whatever its name.",
            ""
        },
        footer = {
            "",
            "  calque check story.txt",
            "  calque check stories/ 'drafts/**/*.docx' --output html=report.html",
            "  calque check stories/ --baseline calque-baseline.yml --output github",
            "  calque check . --changed-since origin/main --fail-on critical",
            "  calque check drafts/ --watch",
            "  calque check - --stdin-filename page.html < page.html",
            "  calque check --records stories.jsonl > answers.jsonl",
            "",
            "It ends in 0 if everything was read and nothing at or above --fail-on was found, in 1 if something was, and"
                    + " in 2 if an input or the command line could not be read or a part of Calque failed."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "File, folder, pattern, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--records",
            paramLabel = "FILE.jsonl",
            description = "Check records: one JSON object a line with the strings id and text; - for standard input."
                    + " Writes one line of JSON for each. All have the configuration of their file.")
    private @Nullable String records;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What standard input is called; the ending tells its type.")
    private @Nullable String streamName;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final GateOptions gate = new GateOptions();

    @Mixin
    private final CheckingOptions checking = new CheckingOptions();

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "The text that was translated; its language is taken where --source-language is not given.")
    private @Nullable String source;

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "Check only files that changed since this commit, branch or tag of Git, and in them only the"
                    + " changed lines.")
    private @Nullable String changedSince;

    @Option(
            names = "--watch",
            description = "Go on until interrupted: check again what changes, and keep reports with a path up to date.")
    private boolean watch;

    @Option(
            names = "--cache",
            description = "Keep what is found in the user's cache, and look there first: a file that is as it was needs"
                    + " no checking.")
    private boolean cache;

    @Option(names = "--verbose", description = "Say of each input what became of it.")
    private boolean verbose;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Diagnostics diagnostics = diagnostics();
        try {
            return check(checking.configurations(surroundings, commandLine()), diagnostics)
                    .number();
        } catch (IOException e) {
            diagnostics.error(reason(e));
            return ExitCode.ERROR.number();
        }
    }

    private Settings commandLine() throws UsageException {
        Settings chosen = checking.settings(surroundings);
        return source == null || chosen.sourceLanguage().isPresent()
                ? chosen
                : chosen.withSourceLanguage(SourceFile.language(surroundings.folder(), source));
    }

    private ExitCode check(Configurations configurations, Diagnostics diagnostics) throws UsageException, IOException {
        Configuration first = configurations.at(firstPlace());
        try (Checker checker = checker(first.settings())) {
            if (!checking.isQuiet() && checker.missesNeuralModel()) {
                new ModelNote(surroundings.models(), diagnostics).give();
            }
            if (records != null) {
                Gate.Thresholds thresholds = gate.read().orScore(first.threshold());
                return checkRecords(records, checker, new Gate(thresholds), diagnostics);
            }
            return checkFiles(checker, configurations, diagnostics);
        }
    }

    /** Where the configuration is looked for that decides what is loaded ahead, and that records have. */
    private Path firstPlace() {
        String first = paths.isEmpty() ? String.valueOf(records) : paths.get(0);
        try {
            return surroundings.folder().resolve(first).normalize();
        } catch (InvalidPathException e) {
            return surroundings.folder();
        }
    }

    private Checker checker(Settings chosen) throws IOException {
        if (!cache) {
            return Checker.create(chosen);
        }
        Path model = chosen.modelFolder().orElse(surroundings.models().own());
        ResultStore store = new ResultStore(
                surroundings.models().results(), BuildIdentity.of(System.getProperty("java.class.path", ""), model));
        store.tidy(Instant.now());
        return Checker.create(chosen, store);
    }

    private ExitCode checkFiles(Checker checker, Configurations configurations, Diagnostics diagnostics)
            throws UsageException, IOException {
        if (paths.isEmpty()) {
            throw new UsageException("what should be checked? Name files or folders, or - for standard input");
        }
        List<Output> outputs = output.read(surroundings.folder(), checking.isQuiet());
        baseline.keepFrom(outputs, surroundings.folder());
        HtmlLayout layout = output.layout(outputs);
        if (watch) {
            return watch(checker, configurations, outputs, layout, diagnostics);
        }
        ChangedLines changed = changedSince == null ? null : ChangedLines.since(changedSince, surroundings.folder());
        CheckPlan plan = plan(checker, configurations, outputs, changed);
        if (plan.inputs().isEmpty()) {
            diagnostics.notice("nothing changed since " + changedSince);
        }
        Set<String> names = plan.inputs().stream().map(InputSource::name).collect(Collectors.toSet());
        // what is not looked at can't be missed
        List<CheckInfo> missed = changed == null ? plan.run().checks() : List.of();
        KnownFindings known = baseline.read(surroundings.folder(), missed, names);
        try (Reports reports = new Reports(surroundings, output.colors(surroundings.colors()), layout)) {
            for (Output each : outputs) {
                reports.open(each);
            }
            FileRun run = new FileRun(reports, diagnostics, plan.gate(), known, changed);
            return written(run.check(checker, plan.run(), checking.jobs(), plan.inputs()));
        }
    }

    /** @param changed the lines that count; null if all do */
    private CheckPlan plan(
            Checker checker, Configurations configurations, List<Output> outputs, @Nullable ChangedLines changed)
            throws UsageException, IOException {
        Inputs named = checking.inputs(
                surroundings,
                streamName == null ? "stdin" : streamName,
                OutputOptions.files(outputs, surroundings.folder()),
                configurations);
        List<InputSource> all = named.of(paths);
        List<InputSource> inputs = changed == null ? all : changed.of(all);
        List<String> words = new ArrayList<>(SettingWords.of(spec.commandLine().getParseResult()));
        words.addAll(configurations.used());
        Gate.Thresholds thresholds = gate.read();
        Gate verdicts = new Gate(thresholds).withScores(named.scores());
        RunInfo run = new RunInfo(Version.number(), checks(checker, inputs), thresholds.failOn())
                .withThresholds(verdicts.commonScore(inputs.size()), thresholds.maxFindings())
                .withSettings(words)
                .withBaseline(baseline.isGiven())
                .withDate(surroundings.date());
        return new CheckPlan(inputs, run, thresholds, named.scores());
    }

    private static List<CheckInfo> checks(Checker checker, List<InputSource> inputs) throws UsageException {
        List<CheckInfo> checks = CheckPlan.checks(checker, inputs);
        if (checks.isEmpty()) {
            throw new UsageException("no check is left to run; see what --check, --skip, --only-category, --grammar and"
                    + " calque.yml leave");
        }
        return checks;
    }

    private ExitCode watch(
            Checker checker,
            Configurations configurations,
            List<Output> outputs,
            HtmlLayout layout,
            Diagnostics diagnostics)
            throws UsageException, IOException {
        if (changedSince != null || paths.contains("-")) {
            throw new UsageException("--watch goes with files and folders, and not with --changed-since or -");
        }
        Set<Path> folders = new HashSet<>();
        for (String path : paths) {
            Path folder = surroundings.folder().resolve(path);
            if (Files.isDirectory(folder)) {
                folders.add(folder.toRealPath());
            }
        }
        WatchPlans plans =
                new WatchPlans(configurations, current -> plan(checker, current, outputs, null), folders, diagnostics);
        boolean colors = output.colors(surroundings.colors());
        WatchReports reports = new WatchReports(surroundings, outputs, layout, colors, diagnostics);
        WatchRun.Reporting reporting = (all, some) -> {
            CheckPlan plan = plans.plan();
            KnownFindings known =
                    baseline.read(surroundings.folder(), plan.run().checks(), WatchReports.names(all));
            reports.write(plan, all, some, known);
            written(ExitCode.CLEAN);
        };
        return new WatchRun(checker, checking.jobs(), diagnostics, plans, reporting).watch();
    }

    private ExitCode checkRecords(String file, Checker checker, Gate gate, Diagnostics diagnostics)
            throws UsageException, IOException {
        if (!paths.isEmpty() || output.isGiven() || streamName != null || cache || watch || changedSince != null) {
            throw new UsageException(
                    "--records goes with no PATH, --output, --stdin-filename, --cache, --watch or --changed-since: records"
                            + " are read from its own file and answered on standard output");
        }
        KnownFindings known = baseline.read(surroundings.folder(), checks(checker, List.of()), Set.of());
        if (file.equals("-")) {
            RecordRun run = new RecordRun("stdin", surroundings, diagnostics, gate, known);
            return written(run.check(checker, checking.jobs(), surroundings.in()));
        }
        try (InputStream in = new BufferedInputStream(
                Files.newInputStream(surroundings.folder().resolve(file)))) {
            return written(
                    new RecordRun(file, surroundings, diagnostics, gate, known).check(checker, checking.jobs(), in));
        }
    }

    /** A report that was lost on its way is an error, however the run ended. */
    private ExitCode written(ExitCode exitCode) throws IOException {
        if (surroundings.out().checkError()) {
            throw new IOException("standard output could not be written to its end");
        }
        return exitCode;
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            return message + ": there is no such file; check the name and the current folder";
        }
        return message.isBlank() || e.getClass() != IOException.class
                ? message + ": it can't be read or written (" + e.getClass().getSimpleName() + "); check its rights"
                : message;
    }

    private Diagnostics diagnostics() throws UsageException {
        if (!verbose) {
            return checking.diagnostics(surroundings);
        }
        if (checking.isQuiet()) {
            throw new UsageException("--quiet and --verbose exclude each other");
        }
        return new Diagnostics(surroundings.err(), Diagnostics.Level.VERBOSE, surroundings.progress());
    }
}
