package org.calque.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * excludes. Links to folders are not followed, so that there is an end. A folder that can't be listed costs only what is
 * in it.
 */
final class FolderWalk {

    /**
     * What a walk found.
     *
     * @param files the files
     * @param unlisted the folders that could not be listed
     */
    record Found(List<Path> files, List<Path> unlisted) {
        Found {
            files = List.copyOf(files);
            unlisted = List.copyOf(unlisted);
        }
    }

    /** Files and folders that are left out, beside what {@code .gitignore} excludes. */
    interface Exclusion {
        boolean excludes(Path path, boolean isFolder) throws UsageException, IOException;
    }

    private final Predicate<Path> wanted;
    private final Exclusion exclusion;
    private final @Nullable IgnoreRules rules;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> unlisted = new ArrayList<>();

    private FolderWalk(Predicate<Path> wanted, Exclusion exclusion, @Nullable IgnoreRules rules) {
        this.wanted = wanted;
        this.exclusion = exclusion;
        this.rules = rules;
    }

    /**
     * Lists files.
     *
     * @param folder an absolute path
     * @param wanted which of the files are meant
     * @param exclusion what is left out beside
     * @param ignores whether {@code .gitignore} counts
     * @throws UsageException if the exclusion does
     */
    static Found files(Path folder, Predicate<Path> wanted, Exclusion exclusion, boolean ignores)
            throws UsageException, IOException {
        FolderWalk walk = new FolderWalk(wanted, exclusion, ignores ? IgnoreRules.above(folder) : null);
        walk.visit(folder);
        return new Found(walk.files, walk.unlisted);
    }

    private void visit(Path folder) throws UsageException, IOException {
        List<Path> entries;
        try {
            entries = entries(folder);
            if (rules != null) {
                rules.enter(folder);
            }
        } catch (IOException e) {
            unlisted.add(folder);
            return;
        }
        for (Path entry : entries) {
            boolean isFolder = Files.isDirectory(entry);
            if (entry.getFileName().toString().startsWith(".")
                    || (rules != null && rules.excludes(entry, isFolder))
                    || exclusion.excludes(entry, isFolder)
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
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
