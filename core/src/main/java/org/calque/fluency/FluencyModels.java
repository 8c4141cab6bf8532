package org.calque.fluency;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language models of a run, each loaded when a check first asks for it. Safe for many threads. */
public final class FluencyModels {

    private final Once<Optional<FluencyModel>> ngram;
    private final Once<Optional<FluencyModel>> neural;

    /**
     * @param ngram loads the model that costs next to nothing
     * @param neural loads the model that knows more and takes its time
     */
    public FluencyModels(Supplier<Optional<FluencyModel>> ngram, Supplier<Optional<FluencyModel>> neural) {
        this.ngram = new Once<>(ngram);
        this.neural = new Once<>(neural);
    }

    public static FluencyModels none() {
        return new FluencyModels(Optional::empty, Optional::empty);
    }

    /** The word trigram model, if this run uses it. */
    public Optional<FluencyModel> ngram() {
        return ngram.get();
    }

    /** The masked language model, if this run uses it and it is installed. */
    public Optional<FluencyModel> neural() {
        return neural.get();
    }

    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public synchronized T get() {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
