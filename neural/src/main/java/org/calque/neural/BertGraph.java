package org.calque.neural;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * BERT with its masked-language-model head (Devlin et al. 2019) as an ONNX graph with 8-bit weights. Inputs:
 * {@code input_ids}, {@code position_ids} and {@code attention_mask}, each batch × length; {@code positions}, indices
 * into the flattened batch, and {@code targets}, the pieces to score there. Outputs: {@code logp}, the natural logarithm
 * of each target’s probability; {@code top_ids} and {@code top_logp}, the {@value #TOP} likeliest pieces.
 */
final class BertGraph {

    static final int TOP = 12;

    /**
     * Weights go to ±63, not ±127: on processors without VNNI the products of 8-bit numbers are added up in 16 bits, which
     * overflow above.
     */
    private static final int WEIGHT_RANGE = 63;

    /** Embeddings are only looked up and never multiplied as integers. */
    private static final int EMBEDDING_RANGE = 127;

    private static final float EPSILON = 1e-12f;
    private static final String ENCODER = "module/bert/";
    private static final String HEAD = "module/cls/predictions/";

    private final Weights weights;
    private final int hidden;
    private final int layers;
    private final int heads;
    private final OnnxGraph graph;

    private BertGraph(Weights weights, int hidden, int layers, int heads, String weightsFile) {
        this.graph = new OnnxGraph(weightsFile);
        this.weights = weights;
        this.hidden = hidden;
        this.layers = layers;
        this.heads = heads;
    }

    /** Writes the model to a file, and its weights to another one in the same folder. */
    static void write(Weights weights, int hidden, int layers, int heads, Path file, String weightsFile)
            throws IOException {
        BertGraph bert = new BertGraph(weights, hidden, layers, heads, weightsFile);
        float[] words = weights.tensor(ENCODER + "embeddings/word_embeddings");
        bert.embeddings(words);
        for (int layer = 0; layer < layers; layer++) {
            bert.layer(layer);
        }
        bert.head(words);
        bert.graph.write(file, "bert");
    }

    private void embeddings(float[] words) throws IOException {
        int vocabulary = words.length / hidden;
        byte[] quantised = new byte[words.length];
        float[] scales = new float[vocabulary];
        for (int row = 0; row < vocabulary; row++) {
            float largest = 1e-12f;
            for (int i = 0; i < hidden; i++) {
                largest = Math.max(largest, Math.abs(words[row * hidden + i]));
            }
            scales[row] = largest / EMBEDDING_RANGE;
            for (int i = 0; i < hidden; i++) {
                quantised[row * hidden + i] = (byte) Math.round(words[row * hidden + i] / scales[row]);
            }
        }
        graph.bytes("words", quantised, vocabulary, hidden);
        graph.floats("words_scale", scales, vocabulary, 1);
        float[] positions = weights.tensor(ENCODER + "embeddings/position_embeddings");
        float[] type = weights.tensor(ENCODER + "embeddings/token_type_embeddings");
        for (int i = 0; i < positions.length; i++) {
            positions[i] += type[i % hidden];
        }
        graph.floats("positions_table", positions, positions.length / hidden, hidden);
        node("Gather", List.of("words", "input_ids"), "word_bytes");
        node("Gather", List.of("words_scale", "input_ids"), "word_scales");
        node("Cast", List.of("word_bytes"), "word_values", "to", 1);
        node("Mul", List.of("word_values", "word_scales"), "word");
        node("Gather", List.of("positions_table", "position_ids"), "position");
        node("Add", List.of("word", "position"), "embedded");
        norm("embedding_norm", ENCODER + "embeddings/LayerNorm/");
        node(
                "LayerNormalization",
                List.of("embedded", "embedding_norm_gamma", "embedding_norm_beta"),
                "x0",
                "axis",
                -1,
                "epsilon",
                EPSILON);
    }

    private void layer(int number) throws IOException {
        String source = ENCODER + "encoder/layer_" + number + "/";
        String name = "layer" + number;
        String input = "x" + number;
        for (String part : List.of("query", "key", "value")) {
            String at = source + "attention/self/" + part + "/";
            graph.floats(name + part + "_bias", weights.tensor(at + "bias"), hidden);
            multiply(input, weights.tensor(at + "kernel"), hidden, hidden, name + part, name + part + "_bias");
        }
        microsoft(
                "MultiHeadAttention",
                List.of(name + "query", name + "key", name + "value", "", "attention_mask"),
                name + "attention",
                "num_heads",
                heads);
        multiply(
                name + "attention",
                weights.tensor(source + "attention/output/dense/kernel"),
                hidden,
                hidden,
                name + "mixed",
                "");
        graph.floats(name + "mixed_bias", weights.tensor(source + "attention/output/dense/bias"), hidden);
        residual(name + "mixed", input, name + "norm1", source + "attention/output/LayerNorm/", name + "middle");
        int inner = 4 * hidden;
        multiply(
                name + "middle",
                weights.tensor(source + "intermediate/dense/kernel"),
                hidden,
                inner,
                name + "wide",
                "");
        graph.floats(name + "wide_bias", weights.tensor(source + "intermediate/dense/bias"), inner);
        microsoft("BiasGelu", List.of(name + "wide", name + "wide_bias"), name + "active");
        multiply(name + "active", weights.tensor(source + "output/dense/kernel"), inner, hidden, name + "narrow", "");
        graph.floats(name + "narrow_bias", weights.tensor(source + "output/dense/bias"), hidden);
        residual(name + "narrow", name + "middle", name + "norm2", source + "output/LayerNorm/", "x" + (number + 1));
    }

    private void residual(String value, String skip, String norm, String source, String output) throws IOException {
        norm(norm, source);
        microsoft(
                "SkipLayerNormalization",
                List.of(value, skip, norm + "_gamma", norm + "_beta", value + "_bias"),
                output,
                "epsilon",
                EPSILON);
    }

    private void norm(String name, String source) throws IOException {
        graph.floats(name + "_gamma", weights.tensor(source + "gamma"), hidden);
        graph.floats(name + "_beta", weights.tensor(source + "beta"), hidden);
    }

    private void head(float[] words) throws IOException {
        int vocabulary = words.length / hidden;
        graph.longs("flat_shape", -1, hidden);
        node("Reshape", List.of("x" + layers, "flat_shape"), "flat");
        node("Gather", List.of("flat", "positions"), "selected");
        graph.floats("head_bias", weights.tensor(HEAD + "transform/dense/bias"), hidden);
        multiply("selected", weights.tensor(HEAD + "transform/dense/kernel"), hidden, hidden, "head", "head_bias");
        microsoft("Gelu", List.of("head"), "head_active");
        norm("head_norm", HEAD + "transform/LayerNorm/");
        node(
                "LayerNormalization",
                List.of("head_active", "head_norm_gamma", "head_norm_beta"),
                "transformed",
                "axis",
                -1,
                "epsilon",
                EPSILON);
        float[] transposed = new float[words.length];
        for (int row = 0; row < vocabulary; row++) {
            for (int i = 0; i < hidden; i++) {
                transposed[i * vocabulary + row] = words[row * hidden + i];
            }
        }
        graph.floats("logits_bias", weights.tensor(HEAD + "output_bias"), vocabulary);
        multiply("transformed", transposed, hidden, vocabulary, "logits", "logits_bias");
        // the runtime's LogSoftmax works on many values at once; its ReduceLogSumExp takes as long as the whole head
        node("LogSoftmax", List.of("logits"), "logps", "axis", -1);
        node("GatherElements", List.of("logps", "targets"), "logp", "axis", 1);
        graph.longs("top", TOP);
        graph.node("TopK", "", List.of("logps", "top"), List.of("top_logp", "top_ids"), "axis", -1);
        graph.longInput("input_ids", "B", "S");
        graph.longInput("position_ids", "B", "S");
        graph.intInput("attention_mask", "B", "S");
        graph.longInput("positions", "N");
        graph.longInput("targets", "N", "C");
        graph.floatOutput("logp", "N", "C");
        graph.longOutput("top_ids", "N", "K");
        graph.floatOutput("top_logp", "N", "K");
    }

    /** Output = input × weights + bias, the weights with a scale for each column, the input quantised as it comes. */
    private void multiply(String input, float[] values, int rows, int columns, String output, String bias) {
        float[] scales = new float[columns];
        byte[] quantised = new byte[rows * columns];
        for (int column = 0; column < columns; column++) {
            float largest = 1e-12f;
            for (int row = 0; row < rows; row++) {
                largest = Math.max(largest, Math.abs(values[row * columns + column]));
            }
            scales[column] = largest / WEIGHT_RANGE;
        }
        for (int i = 0; i < quantised.length; i++) {
            int rounded = Math.round(values[i] / scales[i % columns]);
            quantised[i] = (byte) Math.max(-WEIGHT_RANGE, Math.min(WEIGHT_RANGE, rounded));
        }
        graph.bytes(output + "_weights", quantised, rows, columns);
        graph.floats(output + "_scales", scales, columns);
        graph.bytes(output + "_zeros", new byte[columns], columns);
        List<String> constants = List.of(output + "_weights", output + "_scales", output + "_zeros");
        microsoft(
                "DynamicQuantizeMatMul",
                bias.isEmpty()
                        ? List.of(input, constants.get(0), constants.get(1), constants.get(2))
                        : List.of(input, constants.get(0), constants.get(1), constants.get(2), bias),
                output);
    }

    private void node(String operator, List<String> inputs, String output, Object... attributes) {
        graph.node(operator, "", inputs, List.of(output), attributes);
    }

    private void microsoft(String operator, List<String> inputs, String output, Object... attributes) {
        graph.node(operator, OnnxGraph.MICROSOFT, inputs, List.of(output), attributes);
    }
}
