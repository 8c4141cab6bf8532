package org.calque.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.calque.fluency.FluencyModelProvider;

/**
 * Where the neural fluency model can be.
 *
 * @param own the user's, in the user's cache
 * @param packaged the distribution's own, so that a copy of the distribution carries the model; empty if Calque runs
 *     from no distribution
 */
record ModelFolders(Path own, Optional<Path> packaged) {

    /**
     * The folders of this user and program.
     *
     * @param environment what {@code XDG_CACHE_HOME} or {@code LOCALAPPDATA} say of the user's cache
     * @param home the user's folder
     * @param distribution the folder of the distribution, where there is one
     */
    static ModelFolders of(Map<String, String> environment, Path home, Optional<Path> distribution) {
        Path cache = home.resolve(".cache");
        for (String variable : new String[] {"LOCALAPPDATA", "XDG_CACHE_HOME"}) {
            String value = environment.getOrDefault(variable, "");
            cache = value.isEmpty() || !Path.of(value).isAbsolute() ? cache : Path.of(value);
        }
        return new ModelFolders(
                cache.resolve("calque").resolve("model"), distribution.map(folder -> folder.resolve("model")));
    }

    /** The folder that holds the model: the distribution's goes first; the user's if none does. */
    Path inUse(FluencyModelProvider provider) {
        return packaged.filter(provider::isInstalled).orElse(own);
    }

    /** The folder of what {@code --cache} keeps. */
    Path results() {
        return own.resolveSibling("results");
    }

    /** The file that says that somebody was told how to get the model. */
    Path noteGiven() {
        return own.resolveSibling("model-note-given");
    }

    /** The bytes that the model takes in a folder. */
    static long size(FluencyModelProvider provider, Path folder) {
        return provider.files().stream()
                .mapToLong(file -> folder.resolve(file).toFile().length())
                .sum();
    }

    /** Whether any of the model's files is in a folder. */
    static boolean hasFiles(FluencyModelProvider provider, Path folder) {
        return provider.files().stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }
}
