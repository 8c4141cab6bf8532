package org.calque.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.calque.analysis.Analyzer;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.FluencyModelProvider;
import org.calque.fluency.FluencyModels;
import org.calque.fluency.ngram.TrigramModel;

/** Chooses the language models that a run's settings ask for. */
public final class LanguageModels {

    private LanguageModels() {}

    static FluencyModels of(Settings settings) {
        FluencyMode mode = settings.fluency();
        boolean neural = mode == FluencyMode.NEURAL || (mode == FluencyMode.AUTO && isInstalled(settings));
        return new FluencyModels(
                () -> mode == FluencyMode.OFF ? Optional.empty() : Optional.of(TrigramModel.load()),
                () -> neural ? Optional.of(neural(settings)) : Optional.empty());
    }

    /** Whether the neural model is there to be used. */
    public static boolean isInstalled(Settings settings) {
        Optional<Path> folder = settings.modelFolder();
        return folder.isPresent()
                && FluencyModelProvider.find()
                        .filter(provider -> provider.isInstalled(folder.get()))
                        .isPresent();
    }

    /** An analyzer with the standard models, for programs that measure and fit. */
    public static Analyzer analyzer(Settings settings) {
        return new Analyzer(StandardModels.create(settings));
    }

    private static FluencyModel neural(Settings settings) {
        Optional<FluencyModelProvider> provider = FluencyModelProvider.find();
        Optional<Path> folder = settings.modelFolder();
        if (provider.isEmpty() || folder.isEmpty()) {
            throw new IllegalStateException("the neural fluency model is not part of this installation");
        }
        try {
            return provider.get().load(folder.get());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the neural fluency model can't be loaded: " + e.getMessage()
                            + "; “calque model install --force” makes it again",
                    e);
        }
    }
}
