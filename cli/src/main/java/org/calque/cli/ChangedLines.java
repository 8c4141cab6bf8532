package org.calque.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;
import org.calque.score.MqmScore;
import org.calque.text.Document;
import org.calque.text.Span;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.patch.HunkHeader;
import org.eclipse.jgit.patch.Patch;

/**
 * The lines of files that are new or were edited since a commit, as Git tells: in the working tree, staged or not, with
 * files that Git doesn't know yet. Commits that only the other branch has since the two parted don't count.
 */
final class ChangedLines {

    private static final String OPTION = "--changed-since ";

    private final Path root;

    /** The changed lines of each changed file, from 0; empty where all of the file counts. */
    private final Map<Path, Optional<BitSet>> files;

    /** The changed lines of the inputs, by name. */
    private final Map<String, Optional<BitSet>> byName = new HashMap<>();

    private ChangedLines(Path root, Map<Path, Optional<BitSet>> files) {
        this.root = root;
        this.files = Map.copyOf(files);
    }

    /**
     * What changed.
     *
     * @param ref a commit, branch or tag
     * @param folder where to look for the repository
     * @throws UsageException if there is no Git, no repository or no such commit
     */
    static ChangedLines since(String ref, Path folder) throws UsageException, IOException {
        Git.Answer top = new Git(folder).call("rev-parse", "--show-toplevel");
        if (!top.isGood() || top.line().isEmpty()) {
            throw new UsageException(OPTION + ref + ": " + folder + " lies in no working tree of Git ("
                    + top.complaint() + "); change to one, or leave the option out");
        }
        Path root = Path.of(top.line()).toRealPath();
        Git git = new Git(root);
        Git.Answer commit = git.call("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
        if (!commit.isGood()) {
            throw new UsageException(OPTION + ref + ": Git knows no such commit, branch or tag here; check the name, or"
                    + " fetch it first, as in `git fetch origin " + ref + "`");
        }
        Git.Answer parted = git.call("merge-base", commit.line(), "HEAD");
        String base = parted.isGood() ? parted.line() : commit.line();
        Map<Path, Optional<BitSet>> files = new HashMap<>();
        Git.Answer diff = good(
                ref,
                git.call(
                        "diff",
                        "--unified=0",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--find-renames",
                        "--src-prefix=a/",
                        "--dst-prefix=b/",
                        base,
                        "--"));
        Patch patch = new Patch();
        patch.parse(diff.stream());
        for (FileHeader file : patch.getFiles()) {
            if (file.getChangeType() != DiffEntry.ChangeType.DELETE) {
                files.put(root.resolve(file.getNewPath()), lines(file));
            }
        }
        Git.Answer unknown = good(ref, git.call("ls-files", "--others", "--exclude-standard", "-z"));
        for (String path : unknown.text().split("\0", -1)) {
            if (!path.isEmpty()) {
                files.put(root.resolve(path), Optional.empty());
            }
        }
        return new ChangedLines(root, files);
    }

    private static Git.Answer good(String ref, Git.Answer answer) throws UsageException {
        if (!answer.isGood()) {
            throw new UsageException(OPTION + ref + ": git failed: " + answer.complaint());
        }
        return answer;
    }

    private static Optional<BitSet> lines(FileHeader file) {
        if (file.getPatchType() != FileHeader.PatchType.UNIFIED) {
            return Optional.empty();
        }
        BitSet lines = new BitSet();
        for (HunkHeader hunk : file.getHunks()) {
            if (hunk.getNewLineCount() > 0) {
                lines.set(hunk.getNewStartLine() - 1, hunk.getNewStartLine() - 1 + hunk.getNewLineCount());
            }
        }
        return Optional.of(lines);
    }

    /**
     * The inputs that changed; what is no file stays.
     *
     * @throws UsageException if a file lies outside the working tree
     */
    List<InputSource> of(List<InputSource> inputs) throws UsageException {
        List<InputSource> changed = new ArrayList<>();
        for (InputSource input : inputs) {
            if (!(input instanceof FileInput file)) {
                changed.add(input);
            } else if (!file.path().startsWith(root)) {
                throw new UsageException("--changed-since: " + file.name() + " lies outside the working tree " + root
                        + "; Git can't say what changed in it");
            } else {
                Optional<BitSet> lines = files.get(file.path());
                if (lines != null && (lines.isEmpty() || !lines.get().isEmpty())) {
                    changed.add(input);
                    byName.put(file.name(), lines);
                }
            }
        }
        return changed;
    }

    /** The outcome with those findings only that touch a changed line, or whose twin does. */
    Outcome narrow(Outcome outcome) {
        Optional<BitSet> lines = byName.get(outcome.name());
        if (!(outcome instanceof CheckedDocument checked)
                || lines == null
                || lines.isEmpty()
                || checked.document().sourceMap().source().isEmpty()) {
            return outcome;
        }
        Touching touching = new Touching(checked.document(), lines.get());
        List<Finding> findings =
                checked.findings().stream().filter(touching::isTouched).toList();
        return new CheckedDocument(
                checked.document(),
                findings,
                checked.failures(),
                MqmScore.of(findings, checked.score().words()),
                checked.decisions().stream()
                        .filter(decision -> touching.isTouched(decision.finding()))
                        .toList());
    }

    /** Tells which passages of a document touch some lines of its source. Git ends lines at line feeds alone. */
    private static final class Touching {

        private final Document document;
        private final BitSet lines;

        /** Where line feeds stand in the source. */
        private final int[] feeds;

        Touching(Document document, BitSet lines) {
            this.document = document;
            this.lines = lines;
            String source = document.sourceMap().source().orElse("");
            this.feeds = IntStream.range(0, source.length())
                    .filter(i -> source.charAt(i) == '\n')
                    .toArray();
        }

        boolean isTouched(Finding finding) {
            return isTouched(finding.span())
                    || finding.evidence().stream()
                            .anyMatch(evidence -> evidence instanceof Evidence.Twin twin && isTouched(twin.span()));
        }

        private boolean isTouched(Span span) {
            Span place = document.sourceMap().toSource(span).orElse(span);
            int first = line(place.start());
            int touched = lines.nextSetBit(first);
            return touched >= 0 && touched <= line(Math.max(place.start(), place.end() - 1));
        }

        private int line(int offset) {
            int at = Arrays.binarySearch(feeds, offset);
            return at >= 0 ? at : -at - 1;
        }
    }
}
