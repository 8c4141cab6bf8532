package org.calque.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.InputSource;
import org.calque.engine.LanguageModels;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.Settings;
import org.calque.extract.FileExtractor;
import org.calque.fluency.FluencyModelProvider;
import org.calque.reports.HtmlLayout;
import org.calque.reports.ReportFormat;
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
                    + " .gitignore excludes. A file named outright is read whatever its name.",
            ""
        },
        footer = {
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
            names = "--output",
            paramLabel = "FORMAT[=PATH]",
            description = "Write a report: to a file, or without PATH to standard output. Can be repeated. Formats:"
                    + " ${COMPLETION-CANDIDATES}. Unless another report takes standard output, text is written there.",
            completionCandidates = FormatNames.class)
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--html-layout",
            paramLabel = "LAYOUT",
            description =
                    "How the HTML report is laid out: single, one file (the default); split, style sheet and script"
                            + " in a folder beside it; pages, a page for each document as well.")
    private String htmlLayout = "single";

    @Option(
            names = "--records",
            paramLabel = "FILE.jsonl",
            description = "Check records: one JSON object a line with the strings id and text; - for standard input."
                    + " Writes one line of JSON for each.")
    private @Nullable String records;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What standard input is called; the ending tells its type.")
    private @Nullable String streamName;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
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

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Option(names = "--exit-zero", description = "End in 0 whatever is found; errors still end in 2.")
    private boolean exitZero;

    @Option(
            names = "--check",
            paramLabel = "ID",
            split = ",",
            description = "Run only this check. Can be repeated; `calque checks` lists them.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--skip", paramLabel = "ID", split = ",", description = "Don't run this check. Can be repeated.")
    private List<String> skipped = new ArrayList<>();

    @Option(
            names = "--only-category",
            paramLabel = "C",
            split = ",",
            description = "Run only checks of this MQM category, such as untranslated. Can be repeated.")
    private List<String> categories = new ArrayList<>();

    @Option(
            names = "--source-language",
            paramLabel = "xx",
            description = "The language the texts were translated from, as a code such as fr; guessed if not given.")
    private @Nullable String sourceLanguage;

    @Option(
            names = "--grammar",
            paramLabel = "on|off",
            description = "Whether grammar, spelling and punctuation are checked; on is the default.")
    private String grammar = "on";

    @Option(
            names = "--fluency",
            paramLabel = "MODE",
            description =
                    "The language models that judge fluency: neural, ngram (the small one alone), off, or auto (the"
                            + " default), which is neural where `calque model install` was run, and ngram otherwise.")
    private String fluency = "auto";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long one document may take; 120 is the default.")
    private @Nullable Long timeout;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many documents are checked at the same time; as many as processors is the default.")
    private @Nullable Integer jobs;

    @Option(names = "--no-ignore", description = "Take no notice of .gitignore.")
    private boolean noIgnore;

    @Option(names = "--quiet", description = "Say errors only; no text unless --output asks for it.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Say of each input what became of it.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour text on standard output: always, never, or auto (the default), which is on a terminal"
                    + " unless NO_COLOR is set.")
    private String color = "auto";

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Settings settings = settings();
        Gate gate = new Gate(thresholds());
        Diagnostics diagnostics = diagnostics();
        try (Checker checker = Checker.create(settings)) {
            if (!quiet && checker.missesNeuralModel()) {
                new ModelNote(surroundings.models(), diagnostics).give();
            }
            if (records == null) {
                return checkFiles(checker, gate, diagnostics).number();
            }
            return checkRecords(records, checker, gate, diagnostics).number();
        } catch (IOException e) {
            diagnostics.error(reason(e));
            return ExitCode.ERROR.number();
        }
    }

    private ExitCode checkFiles(Checker checker, Gate gate, Diagnostics diagnostics)
            throws UsageException, IOException {
        if (paths.isEmpty()) {
            throw new UsageException("what should be checked? Name files or folders, or - for standard input");
        }
        RunInfo run = new RunInfo(Version.number(), checker.checks(), gate.failOn())
                .withThresholds(gate.minScore(), gate.maxFindings())
                .withSettings(SettingWords.of(spec.commandLine().getParseResult()))
                .withDate(surroundings.date());
        List<Output> outputs = outputs();
        HtmlLayout layout = layout(outputs);
        KnownFindings known = baseline.read(surroundings.folder(), checker.checks());
        List<InputSource> inputs = new Inputs(
                        surroundings,
                        streamName == null ? "stdin" : streamName,
                        !noIgnore,
                        files(outputs),
                        FileExtractor.create())
                .of(paths);
        try (Reports reports = new Reports(surroundings, colors(), layout)) {
            for (Output output : outputs) {
                reports.open(output);
            }
            return written(new FileRun(reports, diagnostics, gate, known).check(checker, run, jobs(), inputs));
        }
    }

    /** The real paths of those reports that replace a file, and of the files beside them. */
    private Set<Path> files(List<Output> outputs) throws IOException {
        Set<Path> files = new HashSet<>();
        for (Output output : outputs) {
            Path file = surroundings.folder().resolve(output.path().orElse(""));
            if (Files.isRegularFile(file)) {
                files.add(file.toRealPath());
            }
            Path beside = FilesBeside.folderOf(file);
            if (output.format() == ReportFormat.HTML && output.path().isPresent() && Files.isDirectory(beside)) {
                try (Stream<Path> old = Files.list(beside.toRealPath())) {
                    old.forEach(files::add);
                }
            }
        }
        return files;
    }

    private HtmlLayout layout(List<Output> outputs) throws UsageException {
        HtmlLayout layout = Choice.of("--html-layout", HtmlLayout.class).read(htmlLayout);
        boolean isOnStandardOutput = outputs.stream()
                .anyMatch(output ->
                        output.format() == ReportFormat.HTML && output.path().isEmpty());
        if (layout != HtmlLayout.SINGLE && isOnStandardOutput) {
            throw new UsageException("--html-layout " + htmlLayout
                    + ": it writes files beside the report; give the report a path, as in --output html=report.html");
        }
        return layout;
    }

    private ExitCode checkRecords(String file, Checker checker, Gate gate, Diagnostics diagnostics)
            throws UsageException, IOException {
        if (!paths.isEmpty() || !outputs.isEmpty() || streamName != null) {
            throw new UsageException(
                    "--records goes with no PATH, no --output and no --stdin-filename: records are read"
                            + " from its own file and answered on standard output");
        }
        KnownFindings known = baseline.read(surroundings.folder(), checker.checks());
        if (file.equals("-")) {
            RecordRun run = new RecordRun("stdin", surroundings, diagnostics, gate, known);
            return written(run.check(checker, jobs(), surroundings.in()));
        }
        try (InputStream in = new BufferedInputStream(
                Files.newInputStream(surroundings.folder().resolve(file)))) {
            return written(new RecordRun(file, surroundings, diagnostics, gate, known).check(checker, jobs(), in));
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

    private Settings settings() throws UsageException {
        Choice<CheckInfo> onlyChecks = new Choice<>("--check", byId());
        Choice<CheckInfo> skippedChecks = new Choice<>("--skip", byId());
        Settings settings = Settings.defaults()
                .withOnly(ids(onlyChecks, only))
                .withSkipped(ids(skippedChecks, skipped))
                .withCategories(categories())
                .withGrammar(Choice.onOrOff("--grammar").read(grammar))
                .withFluency(Choice.of("--fluency", FluencyMode.class).read(fluency));
        Optional<FluencyModelProvider> provider = FluencyModelProvider.find();
        if (provider.isPresent()) {
            settings = settings.withModelFolder(surroundings.models().inUse(provider.get()));
        }
        if (settings.fluency() == FluencyMode.NEURAL && !LanguageModels.isInstalled(settings)) {
            throw new UsageException("--fluency neural: the model is not installed; `calque model install` makes it");
        }
        if (sourceLanguage != null) {
            settings = settings.withSourceLanguage(LanguageCode.read("--source-language", sourceLanguage));
        }
        if (timeout != null) {
            require(timeout > 0, "--timeout", timeout, "a number of seconds above 0");
            settings = settings.withTimeout(Duration.ofSeconds(timeout));
        }
        return settings;
    }

    private static Map<String, CheckInfo> byId() {
        Map<String, CheckInfo> byId = new LinkedHashMap<>();
        for (CheckInfo info : CheckCatalog.standard().infos()) {
            byId.put(info.id(), info);
        }
        return byId;
    }

    private static Set<String> ids(Choice<CheckInfo> choice, List<String> words) throws UsageException {
        Set<String> ids = new TreeSet<>();
        for (String word : words) {
            ids.add(choice.read(word).id());
        }
        return ids;
    }

    private Set<Category> categories() throws UsageException {
        Choice<Category> choice = Choice.of("--only-category", Category.class);
        Set<Category> chosen = new TreeSet<>();
        for (String word : categories) {
            chosen.add(choice.read(word));
        }
        return chosen;
    }

    private Gate.Thresholds thresholds() throws UsageException {
        OptionalLong most = OptionalLong.empty();
        if (maxFindings != null) {
            require(maxFindings >= 0, "--max-findings", maxFindings, "0 or more");
            most = OptionalLong.of(maxFindings);
        }
        OptionalDouble least = OptionalDouble.empty();
        if (minScore != null) {
            require(minScore >= 0 && minScore <= 100, "--min-score", minScore, "a number from 0 to 100");
            least = OptionalDouble.of(minScore);
        }
        return new Gate.Thresholds(Choice.of("--fail-on", FailOn.class).read(failOn), most, least, exitZero);
    }

    private static void require(boolean holds, String option, Object value, String wanted) throws UsageException {
        if (!holds) {
            throw new UsageException(option + " " + value + ": it takes " + wanted);
        }
    }

    private int jobs() throws UsageException {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        require(jobs > 0, "--jobs", jobs, "a number above 0");
        return jobs;
    }

    private Diagnostics diagnostics() throws UsageException {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose exclude each other");
        }
        Diagnostics.Level level = Diagnostics.Level.NORMAL;
        if (quiet) {
            level = Diagnostics.Level.QUIET;
        } else if (verbose) {
            level = Diagnostics.Level.VERBOSE;
        }
        return new Diagnostics(surroundings.err(), level, surroundings.progress());
    }

    private List<Output> outputs() throws UsageException {
        List<Output> chosen = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (String argument : outputs) {
            Output output = Output.of(argument);
            chosen.add(output);
            if (output.path().isPresent()
                    && !taken.add(
                            surroundings.folder().resolve(output.path().get()).normalize())) {
                throw new UsageException(
                        "--output " + argument + ": another report goes there already; give each a path of its own");
            }
        }
        long onStandardOutput =
                chosen.stream().filter(output -> output.path().isEmpty()).count();
        if (onStandardOutput > 1) {
            throw new UsageException(
                    "--output: only one report can go to standard output; give the others a path, as in"
                            + " --output html=report.html");
        }
        if (onStandardOutput == 0 && !quiet) {
            chosen.add(new Output(ReportFormat.TEXT, Optional.empty()));
        }
        return chosen;
    }

    private boolean colors() throws UsageException {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put("auto", surroundings.colors());
        values.put("always", true);
        values.put("never", false);
        return new Choice<>("--color", values).read(color);
    }
}
