package org.calque.language.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.calque.text.Streams;
import org.calque.text.WordIndex;

/** Files of the class path. */
final class Resources {

    private Resources() {}

    static boolean exist(String path) {
        return Resources.class.getResource(path) != null;
    }

    /** @throws FileNotFoundException if there is no such file */
    static InputStream open(String path) throws IOException {
        InputStream stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return stream;
    }

    /**
     * The words of a UTF-8 file with one a line, without comments and surrounding white space.
     *
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    static WordIndex words(String path) {
        try (InputStream stream = open(path)) {
            return WordIndex.ofLines(Streams.rest(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands on each line of a UTF-8 file that says something, without its comment and surrounding white space.
     *
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    static void lines(String path, Consumer<String> consumer) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                int comment = line.indexOf('#');
                String said = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!said.isEmpty()) {
                    consumer.accept(said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
