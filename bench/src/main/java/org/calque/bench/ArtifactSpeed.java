package org.calque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
 * time, and that of the language evidence ({@code checks} = language), which some of them ask for. Ten megabytes must
 * take ten times as long as one. Reads {@code clean-references.jsonl} in the folder that the system property
 * {@code calque.data} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ArtifactSpeed {

    /** Stands before the first word of a sentence and behind the last. */
    private static final String START = "";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A word whose marks need no partner. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'.,%-]*");

    /** Megabytes of text. */
    @Param({"1", "10"})
    public int size;

    /** Which checks run. */
    @Param({"artifacts", "language", "none"})
    public String checks = "";

    private Checker checker = Checker.create(Settings.defaults());
    private Document document = Document.ofText("empty", "");

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Set<String> ids = switch (checks) {
            case "none" -> Set.of(Family.CHEAPEST);
            case "language" -> Set.of("untranslated-word");
            default -> Family.artifacts();
        };
        checker = Checker.create(
                Settings.defaults().withOnly(ids).withGrammar(false).withFluency(FluencyMode.OFF));
        document = Document.ofText("story", text(size * 1_000_000));
    }

    /**
     * A text as long as is wanted that looks to the checks like news without faults: each word is one that follows the
     * word before somewhere in the clean news, in a walk that is the same each time.
     */
    private static String text(int length) throws IOException {
        Map<String, List<String>> followers = followers();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length + 2_000);
        int sentences = 0;
        String word = START;
        while (text.length() < length || !word.equals(START)) {
            List<String> next = followers.getOrDefault(word, List.of(START));
            word = next.get(random.nextInt(next.size()));
            if (word.equals(START)) {
                sentences++;
                text.append(sentences % 4 == 0 ? "\n\n" : "");
            } else {
                text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "" : " ")
                        .append(word);
            }
        }
        return text.toString();
    }

    private static Map<String, List<String>> followers() throws IOException {
        Map<String, List<String>> followers = new HashMap<>();
        for (GoldRow row : GoldRow.read(Path.of(System.getProperty("calque.data", "."), "clean-references.jsonl"))) {
            String before = START;
            for (String word : SPACE.split(row.text(), -1)) {
                if (PLAIN.matcher(word).matches()) {
                    followers.computeIfAbsent(before, key -> new ArrayList<>()).add(word);
                    before = word;
                }
            }
            followers.computeIfAbsent(before, key -> new ArrayList<>()).add(START);
        }
        return followers;
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
