package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a folder, at any depth and sorted by path, less those that are hidden and those that {@code .gitignore}
 * excludes. Links to folders are not followed, so that there is an end.
 */
final class FolderWalk {

    private final Predicate<Path> wanted;
    private final @Nullable IgnoreRules rules;
    private final List<Path> files = new ArrayList<>();

    private FolderWalk(Predicate<Path> wanted, @Nullable IgnoreRules rules) {
        this.wanted = wanted;
        this.rules = rules;
    }

    /**
     * Lists files.
     *
     * @param folder an absolute path
     * @param wanted which of the files are meant
     * @param ignores whether {@code .gitignore} counts
     */
    static List<Path> files(Path folder, Predicate<Path> wanted, boolean ignores) throws IOException {
        FolderWalk walk = new FolderWalk(wanted, ignores ? IgnoreRules.above(folder) : null);
        walk.visit(folder);
        return walk.files;
    }

    private void visit(Path folder) throws IOException {
        if (rules != null) {
            rules.enter(folder);
        }
        for (Path entry : entries(folder)) {
            boolean isFolder = Files.isDirectory(entry);
            if (entry.getFileName().toString().startsWith(".")
                    || (rules != null && rules.excludes(entry, isFolder))
                    || (isFolder && Files.isSymbolicLink(entry))) {
                continue;
            }
            if (isFolder) {
                visit(entry);
            } else if (Files.isRegularFile(entry) && wanted.test(entry)) {
                files.add(entry);
            }
        }
        if (rules != null) {
            rules.leave();
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
