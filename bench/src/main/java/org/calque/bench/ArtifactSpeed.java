package org.calque.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.Settings;
import org.calque.text.Document;
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
 * How long one document takes with all checks for machine-translation artifacts, sentences and tokens included, and with
 * sentences and tokens alone ({@code checks} = none, which runs the cheapest check). The difference is the checks'
 * time. Ten megabytes must take ten times as long as one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ArtifactSpeed {

    private static final Set<String> OTHERS = Set.of(
            "homoglyph",
            "wrong-script",
            "untranslated-word",
            "untranslated-phrase",
            "untranslated-sentence",
            "half-inflected-name",
            "word-order",
            "tense-calque",
            "false-friend",
            "calque",
            "unlikely-word",
            "garbled-sentence",
            "grammar",
            "spelling",
            "punctuation",
            "style");

    /** The parts of sentences that look to the checks like a news story without faults. */
    private static final List<String> WHO = List.of(
            "mayor",
            "minister",
            "council",
            "driver",
            "teacher",
            "company",
            "union",
            "court",
            "farmer",
            "doctor",
            "club");

    private static final List<String> DID = List.of(
            "closed", "opened", "sold", "praised", "visited", "repaired", "rejected", "planned", "described", "bought");

    private static final List<String> WHAT = List.of(
            "bridge", "harbour", "school", "ferry", "factory", "market", "library", "station", "garden", "museum",
            "road");

    private static final List<String> WHERE = List.of(
            "Halvik", "Marrowby", "Lindqvist", "London", "Novak", "Berlin", "Ostrava", "Kent", "Geneva", "Lyon");

    /** Megabytes of text. */
    @Param({"1", "10"})
    public int size;

    /** Which checks run. */
    @Param({"artifacts", "none"})
    public String checks = "";

    private Checker checker = Checker.create(Settings.defaults());
    private Document document = Document.ofText("empty", "");

    @Setup(Level.Trial)
    public void prepare() {
        Set<String> ids = checks.equals("none") ? Set.of("pronoun-switch") : artifacts();
        checker = Checker.create(
                Settings.defaults().withOnly(ids).withGrammar(false).withFluency(FluencyMode.OFF));
        document = Document.ofText("story", text(size * 1_000_000));
    }

    private static Set<String> artifacts() {
        return CheckCatalog.standard().infos().stream()
                .map(CheckInfo::id)
                .filter(id -> !OTHERS.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length + 200);
        while (text.length() < length) {
            int sentences = 2 + random.nextInt(4);
            for (int i = 0; i < sentences; i++) {
                sentence(random, text);
                text.append(i + 1 < sentences ? " " : "\n\n");
            }
        }
        return text.toString();
    }

    private static void sentence(Random random, StringBuilder text) {
        boolean quoted = random.nextInt(6) == 0;
        text.append(quoted ? "“The " : "The ")
                .append(any(WHO, random))
                .append(" of ")
                .append(any(WHERE, random))
                .append(' ')
                .append(any(DID, random))
                .append(" the ")
                .append(any(WHAT, random))
                .append(random.nextBoolean() ? " near " : ", not far from ")
                .append(any(WHERE, random))
                .append(", which cost £")
                .append(1 + random.nextInt(900))
                .append(",000 and was ")
                .append(any(DID, random))
                .append(" in ")
                .append(1950 + random.nextInt(70))
                .append(quoted ? ",” he said." : ".");
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @TearDown
    public void close() {
        checker.close();
    }

    @Benchmark
    public void check(Blackhole sink) {
        sink.consume(checker.check(document).findings());
    }
}
