package org.calque.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque checks}: lists the checks, or explains one. */
@Command(
        name = "checks",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Lists the checks, or explains one: what it flags, why, examples and limits.",
        footer = {
            "",
            "Examples:",
            "  $$ calque checks untranslated-word",
            "  $$ calque checks --test calque.yml     the phrase rules of a configuration, held to their own examples",
            "",
            "With --test it ends in 1 if an example is not flagged as it should be."
        })
final class ChecksCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            completionCandidates = Candidates.Checks.class,
            description = "The check to explain.")
    private @Nullable String id;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Try the phrase rules of a calque.yml on their own examples.")
    private @Nullable String tested;

    ChecksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException, IOException {
        if (tested != null) {
            return test(tested).number();
        }
        Map<String, CheckInfo> checks = new LinkedHashMap<>();
        for (CheckInfo info : CheckCatalog.standard().infos()) {
            checks.put(info.id(), info);
        }
        if (id == null) {
            int width = checks.keySet().stream().mapToInt(String::length).max().orElse(1);
            checks.values().forEach(check -> list(check, width));
        } else {
            explain(new Choice<>("checks", checks).read(id));
        }
        return ExitCode.CLEAN.number();
    }

    private ExitCode test(String file) throws UsageException, IOException {
        if (id != null) {
            throw new UsageException("--test goes with no ID: it tries the rules of its file");
        }
        Path path = surroundings.folder().resolve(file).normalize();
        if (!Files.exists(path)) {
            throw new UsageException("--test " + file + ": there is no such file; check the name");
        }
        List<OwnPhrase> phrases = PhraseTrial.phrases(ConfigReader.read(path, file));
        try (PhraseTrial trial = new PhraseTrial(phrases)) {
            phrases.forEach(trial::test);
            trial.failures().forEach(surroundings.out()::println);
            surroundings
                    .out()
                    .println(Diagnostics.count(phrases.size(), "rule") + ", "
                            + Diagnostics.count(trial.examples(), "example") + ": "
                            + (trial.failures().isEmpty()
                                    ? "all as they should be."
                                    : Diagnostics.count(trial.failures().size(), "failure") + "."));
            return trial.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }

    private void list(CheckInfo check, int width) {
        surroundings
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-" + width + "s %-9s %s%s",
                        check.id(),
                        check.severity().id(),
                        check.summary(),
                        check.onByDefault() ? "" : " (off unless asked for)"));
    }

    private void explain(CheckInfo check) {
        PrintStream out = surroundings.out();
        out.println(check.id() + ": " + check.summary());
        out.println();
        out.println(check.rationale());
        out.println();
        out.println("bad:      " + check.bad());
        out.println("good:     " + check.good());
        out.println();
        out.println("severity: " + check.severity().id());
        out.println("category: " + check.category().path());
        out.println("runs:     " + (check.onByDefault() ? "unless skipped" : "only if asked for, with --check"));
        Optional<Measured> measured = Measured.of(check.id());
        out.println("measured: " + measured.map(Measured::onCleanText).orElse("no figures"));
        measured.map(Measured::onMarkedText)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> out.println("          " + text));
        if (!check.limits().isEmpty()) {
            out.println();
            out.println("limits:");
            check.limits().forEach(limit -> out.println("- " + limit));
        }
    }
}
