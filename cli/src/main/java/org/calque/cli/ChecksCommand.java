package org.calque.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code calque checks}: lists the checks, or explains one. */
@Command(
        name = "checks",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Lists the checks, or explains one: what it flags, why, examples and limits.")
final class ChecksCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            completionCandidates = Candidates.Checks.class,
            description = "The check to explain.")
    private @Nullable String id;

    ChecksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
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
        if (!check.limits().isEmpty()) {
            out.println();
            out.println("limits:");
            check.limits().forEach(limit -> out.println("- " + limit));
        }
    }
}
