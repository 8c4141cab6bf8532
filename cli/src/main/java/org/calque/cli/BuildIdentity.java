package org.calque.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of Calque from another, without reading it: by the size and the time of all its files. */
final class BuildIdentity {

    private BuildIdentity() {}

    /**
     * What is different after an update of Calque, of a library, of the Java runtime or of the model.
     *
     * @param classPath the class path that Calque runs from
     * @param model the folder of the neural model
     * @throws IOException if a file can't be looked at
     */
    static String of(String classPath, Path model) throws IOException {
        StringBuilder identity =
                new StringBuilder(Version.number()).append('\n').append(Runtime.version());
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                describe(Path.of(entry), identity);
            }
        }
        describe(model, identity);
        return identity.toString();
    }

    private static void describe(Path entry, StringBuilder identity) throws IOException {
        if (!Files.exists(entry)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(entry)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            identity.append('\n')
                    .append(file)
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis());
        }
    }
}
