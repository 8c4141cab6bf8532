package org.calque.fluency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** Gives a model that is not part of this library. Found through {@link ServiceLoader}. */
public interface FluencyModelProvider {

    /** The provider on the class path, if there is one. */
    static Optional<FluencyModelProvider> find() {
        return ServiceLoader.load(FluencyModelProvider.class).findFirst();
    }

    /** Whether the model's files are in the folder. */
    boolean isInstalled(Path folder);

    /**
     * Loads the model.
     *
     * @param folder where its files are
     * @throws IOException if they are missing or damaged
     */
    FluencyModel load(Path folder) throws IOException;
}
