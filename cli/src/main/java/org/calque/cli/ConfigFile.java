package org.calque.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A configuration file as it was read.
 *
 * @param path where it is, an absolute path
 * @param name how messages call it
 * @param whole what it says of all files
 * @param ignored files that no folder or pattern stands for
 * @param overrides what it says of some files
 * @param lists the files of words and terms that it names, and what they looked like when they were read
 */
record ConfigFile(
        Path path,
        String name,
        ConfigSection whole,
        PathPatterns ignored,
        List<Part> overrides,
        Map<Path, FileStamp> lists) {

    /** The name that is looked for. */
    static final String NAME = "calque.yml";

    /** What the name of a file of notes beside a story ends with. */
    static final String BESIDE = "." + NAME;

    /**
     * What a file says of some of the files.
     *
     * @param files which files
     * @param section what is said of them
     */
    record Part(PathPatterns files, ConfigSection section) {}

    ConfigFile {
        overrides = List.copyOf(overrides);
        lists = Map.copyOf(lists);
    }

    /**
     * The user's own file.
     *
     * @param environment what {@code XDG_CONFIG_HOME} or {@code APPDATA} say of the user's configuration
     * @param home the user's folder
     */
    static Path ofUser(Map<String, String> environment, Path home) {
        Path folder = home.resolve(".config");
        for (String variable : new String[] {"APPDATA", "XDG_CONFIG_HOME"}) {
            String value = environment.getOrDefault(variable, "");
            folder = value.isEmpty() || !Path.of(value).isAbsolute() ? folder : Path.of(value);
        }
        return folder.resolve("calque").resolve(NAME);
    }
}
