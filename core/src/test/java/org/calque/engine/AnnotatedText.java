package org.calque.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The annotated text outside the project, in the folder named by {@code CALQUE_DATA}; its tests are skipped without it. */
final class AnnotatedText {

    private AnnotatedText() {}

    /** A file below the folder; ends the calling test as skipped, with the reason, if there is none. */
    static Path file(String name) {
        String folder = System.getenv("CALQUE_DATA");
        boolean set = folder != null && !folder.isBlank();
        Path file = set ? Path.of(folder).resolve(name) : Path.of(name);
        boolean there = set && Files.exists(file);
        if (!there) {
            System.out.println(
                    "skipped: " + name + " is needed, and CALQUE_DATA " + (set ? "has no such file" : "is not set"));
        }
        assumeTrue(there, name + " is not there: CALQUE_DATA names the folder that holds it");
        return file;
    }
}
