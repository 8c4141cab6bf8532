package org.calque.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.FluencyModelProvider;

/** Loads the model that {@link ModelInstaller} made. */
public final class NeuralModelProvider implements FluencyModelProvider {

    @Override
    public boolean isInstalled(Path folder) {
        return Files.isRegularFile(folder.resolve(ModelInstaller.MODEL))
                && Files.isRegularFile(folder.resolve(ModelInstaller.VOCABULARY));
    }

    @Override
    public FluencyModel load(Path folder) throws IOException {
        if (!isInstalled(folder)) {
            throw new IOException("no model in " + folder + "; “calque model install” makes it");
        }
        return MaskedModel.load(
                folder.resolve(ModelInstaller.MODEL),
                folder.resolve(ModelInstaller.VOCABULARY),
                Runtime.getRuntime().availableProcessors());
    }
}
