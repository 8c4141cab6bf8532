package org.calque.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * Patterns of files as {@code .gitignore} has them, relative to a folder: the last one that matches a path, or a folder it
 * lies in, decides; behind {@code !} it decides the other way.
 */
final class PathPatterns {

    private final Path folder;
    private final List<FastIgnoreRule> rules = new ArrayList<>();

    /** @param folder what the patterns are relative to, an absolute path */
    PathPatterns(Path folder, List<String> patterns) {
        this.folder = folder;
        patterns.forEach(pattern -> rules.add(new FastIgnoreRule(pattern)));
    }

    /** @param path an absolute path */
    boolean match(Path path, boolean isFolder) {
        String relative = relative(path);
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).isMatch(relative, isFolder, false)) {
                return rules.get(i).getResult();
            }
        }
        return false;
    }

    /** Outside of the folder, as on another drive, the path itself: patterns without a slash match there too. */
    private String relative(Path path) {
        Path from = path.startsWith(folder) ? folder.relativize(path) : path;
        return from.toString().replace(from.getFileSystem().getSeparator(), "/");
    }
}
