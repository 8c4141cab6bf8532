package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of expected output; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "golden");

    private Golden() {}

    /** Asserts that the output is that of the file, or makes it so if the flag is set. */
    public static void assertMatches(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, actual);
        }
        assertThat(path).as("expected output; -Dgolden.update=true writes it").exists();
        assertThat(actual).isEqualTo(Files.readString(path));
    }
}
