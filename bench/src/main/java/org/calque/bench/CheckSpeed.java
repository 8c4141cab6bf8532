package org.calque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * How many words of clean news a second one thread checks with each family of checks and the analysis that it asks for,
 * and how many it only splits into sentences and tokens ({@code family} = none, which runs the cheapest check). Fluency is
 * that of the trigram model. Reads {@code clean-articles.jsonl} in the folder that the system property
 * {@code calque.data} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class CheckSpeed {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Which checks run. */
    @Param({"none", "mixed", "debris", "repetition", "typography", "locale", "consistency", "fluency", "grammar"})
    public String family = "";

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
        Family.requireAll();
        Set<String> ids = family.equals("none")
                ? Set.of(Family.CHEAPEST)
                : Family.valueOf(family.toUpperCase(Locale.ROOT)).checks();
        checker = Checker.create(Settings.defaults()
                .withOnly(ids)
                .withGrammar(family.equals("grammar"))
                .withFluency(family.equals("fluency") ? FluencyMode.NGRAM : FluencyMode.OFF));
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
