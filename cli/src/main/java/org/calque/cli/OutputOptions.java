package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.reports.HtmlLayout;
import org.calque.reports.ReportFormat;
import picocli.CommandLine.Option;

/** The options that say which reports are written, where to, and how they look. */
final class OutputOptions {

    @Option(
            names = "--output",
            paramLabel = "FORMAT[=PATH]",
            description =
                    "Write a report: to a file, or without PATH to standard output. Can be repeated. Formats:"
                            + " ${COMPLETION-CANDIDATES}. Unless another report takes standard output or --quiet is given, text is written there.",
            completionCandidates = FormatNames.class)
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--html-layout",
            paramLabel = "LAYOUT",
            completionCandidates = Candidates.Layouts.class,
            description =
                    "How the HTML report is laid out: single, one file (the default); split, style sheet and script"
                            + " in a folder beside it; pages, a page for each document as well.")
    private String htmlLayout = "single";

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour text on standard output: always, never, or auto (the default), which is on a terminal"
                    + " unless NO_COLOR is set.")
    private String color = "auto";

    /** The reports that are asked for; text, unless another takes standard output or nothing but errors may be said. */
    List<Output> read(Path folder, boolean quiet) throws UsageException {
        List<Output> chosen = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (String argument : outputs) {
            Output output = Output.of(argument);
            chosen.add(output);
            if (output.path().isPresent()
                    && !taken.add(folder.resolve(output.path().get()).normalize())) {
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

    boolean isGiven() {
        return !outputs.isEmpty();
    }

    /** The real paths of those reports that replace a file, and of the files beside them. */
    static Set<Path> files(List<Output> outputs, Path folder) throws IOException {
        Set<Path> files = new HashSet<>();
        for (Output output : outputs) {
            Path file = folder.resolve(output.path().orElse(""));
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

    HtmlLayout layout(List<Output> outputs) throws UsageException {
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

    /** Whether text on standard output is coloured. */
    boolean colors(boolean otherwise) throws UsageException {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put("auto", otherwise);
        values.put("always", true);
        values.put("never", false);
        return new Choice<>("--color", values).read(color);
    }
}
