package org.calque.grammar.languagetool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.calque.text.Streams;
import org.languagetool.broker.DefaultResourceDataBroker;

/** LanguageTool's files, but for those that the build has made anew from them. */
final class NewsData extends DefaultResourceDataBroker {

    private static final Set<String> OWN = Set.of("/en-chunker.bin", "/en-pos-maxent.bin");

    /**
     * A file. One that the build has made is in memory: OpenNLP reads its models twice, and a stream that can't go back
     * by itself is kept in a buffer that grows.
     */
    @Override
    public InputStream getAsStream(String path) {
        if (!OWN.contains(path)) {
            return super.getAsStream(path);
        }
        try (InputStream file = Objects.requireNonNull(NewsData.class.getResourceAsStream(path.substring(1)), path)) {
            return new ByteArrayInputStream(Streams.rest(file));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
