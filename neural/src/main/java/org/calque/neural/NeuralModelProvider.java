package org.calque.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.FluencyModelProvider;

/** Gives the model that {@link ModelInstaller} makes. Touches ONNX Runtime only to load it. */
public final class NeuralModelProvider implements FluencyModelProvider {

    @Override
    public String title() {
        return ModelInstaller.TITLE;
    }

    @Override
    public String artifact() {
        return ModelInstaller.ARTIFACT;
    }

    @Override
    public long artifactSize() {
        return ModelInstaller.ARTIFACT_SIZE;
    }

    @Override
    public List<String> files() {
        return List.of(ModelInstaller.MODEL, ModelInstaller.MODEL_WEIGHTS, ModelInstaller.VOCABULARY);
    }

    @Override
    public boolean isInstalled(Path folder) {
        return files().stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    @Override
    public void install(Path artifact, Path folder, Consumer<String> progress) throws IOException {
        ModelInstaller.install(artifact, folder, progress);
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
