package org.calque.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.calque.extract.ExtractionException;
import org.calque.extract.FileExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to read one article of a few hundred words in each format, warm. Reads the articles in
 * {@code src-samples/articles} of the folder that the system property {@code calque.home} names, the working folder by
 * default.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ExtractionSpeed {

    /** The ending of the article's name. */
    @Param({"txt", "md", "html", "docx", "odt", "rtf", "pdf", "epub"})
    public String format = "";

    private final FileExtractor extractor = FileExtractor.create();
    private String name = "";
    private byte[] content = {};

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Path folder = Path.of(System.getProperty("calque.home", "."), "src-samples", "articles");
        try (Stream<Path> articles = Files.list(folder)) {
            Path article = articles.filter(path -> path.toString().endsWith("." + format))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("no article in " + format + " in " + folder));
            name = article.toString();
            content = Files.readAllBytes(article);
        }
    }

    @Benchmark
    public void extract(Blackhole sink) throws ExtractionException {
        sink.consume(extractor.extract(name, content));
    }
}
