package org.calque.neural;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** The model with the real weights, for tests that are skipped where it is not installed. */
final class InstalledModel {

    private InstalledModel() {}

    /** Its folder: what the environment variable {@code CALQUE_MODEL} names, else the user's cache. */
    static Path folder() {
        Path folder = Optional.ofNullable(System.getenv("CALQUE_MODEL"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache", "calque", "model"));
        boolean installed = new NeuralModelProvider().isInstalled(folder);
        if (!installed) {
            System.out.println("skipped: no neural model in " + folder + "; `calque model install` makes it");
        }
        assumeTrue(installed, "no neural model in " + folder);
        return folder;
    }
}
