package org.calque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many words of clean news a second one thread judges for mixed language, sentences and tokens included, and how
 * many it only splits into sentences and tokens ({@code checks} = none, which runs the cheapest check). Reads
 * {@code clean-articles.jsonl} in the folder that the system property {@code calque.data} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LanguageSpeed {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Which checks run. */
    @Param({"mixed", "none"})
    public String checks = "";

    private final List<Document> articles = new ArrayList<>();
    private long words;
    private Checker checker = Checker.create(Settings.defaults());

    /** Words judged; read by JMH. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Judged {

        /** Words judged. */
        public long words;
    }

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Set<String> ids = checks.equals("none")
                ? Set.of("pronoun-switch")
                : Set.of(
                        "untranslated-word",
                        "untranslated-phrase",
                        "untranslated-sentence",
                        "wrong-script",
                        "homoglyph",
                        "half-inflected-name");
        checker = Checker.create(
                Settings.defaults().withOnly(ids).withGrammar(false).withFluency(FluencyMode.OFF));
        for (GoldRow row : GoldRow.read(Path.of(System.getProperty("calque.data", "."), "clean-articles.jsonl"))) {
            articles.add(Document.ofText("article " + articles.size(), row.text()));
            words += WORD.matcher(row.text()).results().count();
        }
    }

    @TearDown
    public void close() {
        checker.close();
    }

    @Benchmark
    public void judge(Judged judged, Blackhole sink) {
        for (Document article : articles) {
            sink.consume(checker.check(article).findings());
        }
        judged.words += words;
    }
}
