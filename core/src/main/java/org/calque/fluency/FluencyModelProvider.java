package org.calque.fluency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Makes and loads a model that is not part of this library. Found through {@link ServiceLoader}. */
public interface FluencyModelProvider {

    /** The provider on the class path, if there is one. */
    static Optional<FluencyModelProvider> find() {
        return ServiceLoader.load(FluencyModelProvider.class).findFirst();
    }

    /** What the model is called, with the licence of its weights. */
    String title();

    /** Maven coordinates of the weights that the model is made from. */
    String artifact();

    /** How large the artifact is, in bytes. */
    long artifactSize();

    /** The names of the model's files in its folder. */
    List<String> files();

    /** Whether the model's files are in the folder. */
    boolean isInstalled(Path folder);

    /**
     * Makes the model.
     *
     * @param artifact the artifact's jar
     * @param folder where the model goes; made if it does not exist. A model that is there is replaced
     * @param progress told in words what is being done
     * @throws IOException if the jar is not the one expected, or a file can't be written
     */
    void install(Path artifact, Path folder, Consumer<String> progress) throws IOException;

    /**
     * Loads the model.
     *
     * @param folder where its files are
     * @throws IOException if they are missing or damaged
     */
    FluencyModel load(Path folder) throws IOException;
}
