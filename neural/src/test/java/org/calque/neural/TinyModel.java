package org.calque.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A model of the real one's shape and no knowledge: two layers of eight values, weights from a seed. */
final class TinyModel {

    static final int HIDDEN = 8;
    static final int LAYERS = 2;
    static final int HEADS = 2;

    static final List<String> PIECES = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "The", "news", ":", ".", "the", "war", "is", "over", "now",
            "##s");

    private TinyModel() {}

    static void write(Path folder) throws IOException {
        BertGraph.write(
                TinyModel::tensor,
                HIDDEN,
                LAYERS,
                HEADS,
                folder.resolve(ModelInstaller.MODEL),
                ModelInstaller.MODEL_WEIGHTS);
        Files.write(folder.resolve(ModelInstaller.VOCABULARY), PIECES);
    }

    private static float[] tensor(String name) {
        Random random = new Random(name.hashCode());
        float[] values = new float[size(name)];
        for (int i = 0; i < values.length; i++) {
            values[i] = name.endsWith("gamma") ? 1 : (float) random.nextGaussian() / 2;
        }
        return values;
    }

    private static int size(String name) {
        if (name.endsWith("word_embeddings")) {
            return PIECES.size() * HIDDEN;
        }
        if (name.endsWith("position_embeddings")) {
            return 512 * HIDDEN;
        }
        if (name.endsWith("token_type_embeddings")) {
            return 2 * HIDDEN;
        }
        if (name.endsWith("output_bias")) {
            return PIECES.size();
        }
        boolean narrowing = name.endsWith("/output/dense/kernel") && !name.contains("attention");
        boolean wide = name.contains("intermediate") || narrowing;
        int columns = name.endsWith("intermediate/dense/bias") ? 4 * HIDDEN : HIDDEN;
        if (!name.endsWith("kernel")) {
            return columns;
        }
        return HIDDEN * HIDDEN * (wide ? 4 : 1);
    }
}
