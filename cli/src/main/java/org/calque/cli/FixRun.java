package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.calque.check.Applicability;
import org.calque.engine.Baseline;
import org.calque.engine.BaselineJudge;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.extract.ExtractionException;
import org.calque.extract.SourceText;
import org.calque.reports.VisibleText;

/** Mends files one by one, each in as many passes as it takes until nothing is left to fix. */
final class FixRun {

    /** Fixes make room for others two or three times; what goes on longer goes on for ever. */
    private static final int MOST_PASSES = 20;

    /** A file as it becomes, and the checks whose findings were fixed. */
    private record Fixed(SourceText source, List<String> checks) {}

    private final Surroundings surroundings;
    private final Diagnostics diagnostics;
    private final Checker checker;
    private final Set<Applicability> applicable;
    private final Baseline baseline;
    private final boolean diffOnly;
    private int files;
    private int fixedFiles;
    private int fixes;
    private boolean incomplete;

    /**
     * @param applicable which fixes are made
     * @param baseline findings that it silences are left alone
     * @param diffOnly whether to show what would be changed instead of changing it
     */
    FixRun(
            Surroundings surroundings,
            Diagnostics diagnostics,
            Checker checker,
            Set<Applicability> applicable,
            Baseline baseline,
            boolean diffOnly) {
        this.surroundings = surroundings;
        this.diagnostics = diagnostics;
        this.checker = checker;
        this.applicable = applicable;
        this.baseline = baseline;
        this.diffOnly = diffOnly;
    }

    /** Mends a file. */
    void fix(FixInput input, CheckedDocument checked) {
        files++;
        try {
            SourceText source = SourceText.read(input.name(), input.checkedBytes());
            Fixed fixed = fixed(input, checked, source);
            if (fixed.checks().isEmpty()) {
                return;
            }
            if (diffOnly) {
                surroundings
                        .out()
                        .write(UnifiedDiff.of(
                                inFolder(input.name()),
                                source.text(),
                                fixed.source().text()));
            } else {
                write(input, fixed.source());
                surroundings.out().println(described(input.name(), fixed.checks()));
            }
            surroundings.out().flush();
            fixedFiles++;
            fixes += fixed.checks().size();
        } catch (ExtractionException e) {
            incomplete(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            incomplete(
                    input.name() + ": it can't be written (" + e.getMessage() + "); check its rights and its folder");
        }
    }

    /** As {@code patch} takes it, which refuses absolute paths. */
    private String inFolder(String name) {
        Path file = surroundings.folder().resolve(name);
        return file.startsWith(surroundings.folder())
                ? Inputs.slashed(surroundings.folder().relativize(file))
                : name;
    }

    void incomplete(String message) {
        incomplete = true;
        diagnostics.error(message);
    }

    private Fixed fixed(FixInput input, CheckedDocument first, SourceText original) throws ExtractionException {
        CheckedDocument checked = first;
        SourceText source = original;
        List<String> checks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        FixPass pass = pass(checked, source);
        while (!pass.checks().isEmpty()) {
            if (seen.size() == MOST_PASSES || !seen.add(source.text())) {
                throw new ExtractionException(
                        input.name(),
                        "its fixes make work for each other without end (" + String.join(", ", pass.checks()) + ")",
                        "it is left as it was; leave one of these checks out with --skip");
            }
            checks.addAll(pass.checks());
            byte[] bytes = source.encode(pass.text());
            source = SourceText.read(input.name(), bytes);
            checked = input.checkAgain(checker, bytes);
            pass = pass(checked, source);
        }
        for (CheckFailure failure : checked.failures()) {
            incomplete(failure.message());
        }
        return new Fixed(source, checks);
    }

    private FixPass pass(CheckedDocument checked, SourceText source) {
        CheckedDocument judged = new BaselineJudge(baseline).judge(checked);
        boolean hasSource = checked.document().sourceMap().source().orElse("").equals(source.text());
        return hasSource ? FixPass.over(judged, source, applicable) : new FixPass(source.text(), List.of());
    }

    /** Puts a file in its place, unless somebody has written to it meanwhile. */
    private static void write(FixInput input, SourceText source) throws IOException, ExtractionException {
        if (!Files.isWritable(input.file().path())) {
            throw new ExtractionException(
                    input.name(), "it may not be written", "allow it, for instance with chmod +w");
        }
        if (!Arrays.equals(input.file().bytes(), input.checkedBytes())) {
            throw new ExtractionException(input.name(), "it was changed meanwhile", "run the command again");
        }
        try (OutputFile out = OutputFile.create(input.file().path())) {
            out.stream().write(source.encode(source.text()));
            out.commit();
        }
    }

    /** For example {@code story.txt: 3 fixes (doubled-punctuation 1, space-before-punctuation 2)}. */
    private static String described(String name, List<String> checks) {
        Map<String, Integer> counts = new TreeMap<>();
        checks.forEach(check -> counts.merge(check, 1, Integer::sum));
        List<String> each = new ArrayList<>();
        counts.forEach((check, count) -> each.add(check + " " + count));
        return VisibleText.onOneLine(name) + ": " + (checks.size() == 1 ? "1 fix" : checks.size() + " fixes") + " ("
                + String.join(", ", each) + ")";
    }

    /** Says what was done, and how the run ends. */
    ExitCode end() {
        String done = diffOnly ? " would be made in " : " made in ";
        diagnostics.notice(
                fixes == 0
                        ? "nothing to fix in " + Diagnostics.count(files, "file")
                        : (fixes == 1 ? "1 fix" : fixes + " fixes") + done + fixedFiles + " of "
                                + Diagnostics.count(files, "file"));
        if (incomplete) {
            return ExitCode.ERROR;
        }
        return diffOnly && fixes > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
