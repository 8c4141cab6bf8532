package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.Baseline;
import org.calque.engine.Baseline.Entry;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.Decision;
import org.calque.engine.InputSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calque baseline create}: accepts what is found today. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes a baseline that accepts all that is found today.",
        description = {
            "",
            "What stands in the file already is kept: its decisions, its notes, and what it accepted before. Findings that"
                    + " somebody confirmed or marked as fixed are not accepted, and neutral ones never count.",
            ""
        },
        footer = {
            "",
            "  calque baseline create stories/            writes calque-baseline.yml",
            "  calque baseline create --check glued-words --baseline known.yml stories/",
            "                                             accepts what one check finds",
            "",
            "It ends in 0 if all was read and checked, and in 2 otherwise; what could be checked is accepted."
        })
final class BaselineCreateCommand implements Callable<Integer> {

    /** The name that is taken where none is given. */
    static final String NAME = "calque-baseline.yml";

    /** The longest quote, in UTF-16 code units. */
    private static final int QUOTE = 80;

    private final Surroundings surroundings;

    @Mixin
    private final FileOptions options = new FileOptions();

    @Option(names = "--baseline", paramLabel = "FILE", description = "The file to write; " + NAME + " is the default.")
    private String file = NAME;

    BaselineCreateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Diagnostics diagnostics = options.diagnostics(surroundings);
        FileOptions.Job job = options.read("baseline create", surroundings);
        List<InputSource> inputs = job.inputs();
        Path path = surroundings.folder().resolve(file);
        try (Checker checker = job.checker()) {
            Baseline old = Files.exists(path) ? BaselineFile.read(path, file) : new Baseline(List.of());
            List<Entry> entries = new ArrayList<>(old.entries());
            Set<String> documents = new HashSet<>();
            BaselineRun run = new BaselineRun(old, inputs, diagnostics);
            boolean isComplete = run.check(checker, options.jobs(), inputs, checked -> {
                List<Entry> accepted = accepted(checked);
                entries.addAll(accepted);
                if (!accepted.isEmpty()) {
                    documents.add(checked.name());
                }
            });
            BaselineRun.write(new Baseline(entries), path);
            int accepted = entries.size() - old.entries().size();
            diagnostics.notice("accepted " + Diagnostics.count(accepted, "finding") + " in "
                    + Diagnostics.count(documents.size(), "document") + "; `calque check --baseline " + file
                    + "` counts only what is new");
            return (isComplete ? ExitCode.CLEAN : ExitCode.ERROR).number();
        } catch (IOException e) {
            throw new UsageException("--baseline " + file + ": it can't be read or written (" + e + ")");
        }
    }

    /** An entry for each finding that counts and that nobody has decided on. */
    private static List<Entry> accepted(CheckedDocument checked) {
        Set<Finding> decided =
                checked.decisions().stream().map(Decision::finding).collect(Collectors.toSet());
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NEUTRAL && !decided.contains(finding))
                .map(finding -> new Entry(
                        finding.check(),
                        checked.fingerprint(finding),
                        1,
                        quote(finding.span().of(checked.document().text())),
                        Decision.State.ACCEPTED,
                        ""))
                .toList();
    }

    private static String quote(String passage) {
        String folded = passage.replaceAll("\\s+", " ");
        if (folded.length() <= QUOTE) {
            return folded;
        }
        int end = Character.isLowSurrogate(folded.charAt(QUOTE)) ? QUOTE - 1 : QUOTE;
        return folded.substring(0, end);
    }
}
