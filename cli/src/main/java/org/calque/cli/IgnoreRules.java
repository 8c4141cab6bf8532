package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What {@code .gitignore} files leave out, as Git reads them: the nearest file that speaks of a path decides, in a file
 * the last pattern. The files of the folders above count up to the root of the working tree, and its
 * {@code .git/info/exclude} too; outside a working tree only those of the folder itself and below.
 */
final class IgnoreRules {

    private record Rules(Path folder, IgnoreNode node) {}

    private final Deque<Rules> nearestFirst = new ArrayDeque<>();

    private IgnoreRules() {}

    /** The rules that hold in a folder before its own are read. */
    static IgnoreRules above(Path folder) throws IOException {
        IgnoreRules rules = new IgnoreRules();
        Path root = workingTree(folder);
        if (root == null) {
            return rules;
        }
        rules.add(root, root.resolve(".git").resolve("info").resolve("exclude"));
        List<Path> above = new ArrayList<>();
        for (Path at = folder.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
            above.add(at);
        }
        Collections.reverse(above);
        for (Path each : above) {
            rules.enter(each);
        }
        return rules;
    }

    private static @Nullable Path workingTree(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return null;
    }

    /** Adds the rules of a folder, which must lie below the last one entered and not left. */
    void enter(Path folder) throws IOException {
        add(folder, folder.resolve(".gitignore"));
    }

    private void add(Path folder, Path file) throws IOException {
        IgnoreNode node = new IgnoreNode();
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            }
        }
        nearestFirst.push(new Rules(folder, node));
    }

    /** Forgets the rules of the folder that was entered last. */
    void leave() {
        nearestFirst.pop();
    }

    boolean excludes(Path path, boolean isFolder) {
        for (Rules rules : nearestFirst) {
            String relative = rules.folder().relativize(path).toString().replace('\\', '/');
            Boolean ignored = rules.node().checkIgnored(relative, isFolder);
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }
}
