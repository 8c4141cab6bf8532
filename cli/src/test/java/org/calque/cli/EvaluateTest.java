package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many checks are compared one by one: each takes five runs of the script. */
    private static final int MOST_CHECKS = 4;

    private static final String PUNCTUATION = "--check=space-before-punctuation,doubled-punctuation";

    /**
     * A hit with exact edges and one without behind an astral character; a miss; one flagged that is not marked; one that
     * is ignored; and two alarms in a clean text of nine words, of which one is to be ignored.
     */
    private static final String GOLD = """
            {"id": "1", "text": "\uD83D\uDE00 So , it is, and he left..", "spans": [{"start": 4, "end": 6, "group": "a"}, {"start": 21, "end": 27, "group": "b"}]}
            {"id": "2", "text": "He came home, they said , late ; and so on.", "spans": [{"start": 3, "end": 7, "group": "a"}], "ignore_spans": [{"start": 30, "end": 32}]}

            {"id": "3", "text": "The harbour , at night, is quiet.. Or not .", "ignore_spans": [{"start": 11, "end": 13}]}
            """;

    @TempDir
    Path folder;

    private Run evaluate(String... arguments) {
        return new Terminal(folder)
                .run(Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray(String[]::new));
    }

    private JsonNode json(String... arguments) throws IOException {
        Run run = evaluate(
                Stream.concat(Stream.of("--json"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void countsHitsAlarmsAndCharacters() throws Exception {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        JsonNode all = json(PUNCTUATION, "gold.jsonl");
        assertThat(all.path("records").asInt()).isEqualTo(3);
        assertThat(all.path("cleanRecords").asInt()).isEqualTo(1);
        assertThat(all.path("cleanWords").asInt()).isEqualTo(10);
        assertThat(all.path("spans").asInt()).isEqualTo(3);
        JsonNode counts = all.path("all");
        assertThat(counts.path("findings").asInt()).isEqualTo(7);
        assertThat(counts.path("spansHit").asInt()).isEqualTo(2);
        assertThat(counts.path("exactEdges").asInt()).isEqualTo(1);
        assertThat(counts.path("recall").asDouble()).isEqualTo(2 / 3.0);
        assertThat(counts.path("alarms").asInt()).isEqualTo(2);
        assertThat(counts.path("alarmsPerThousandCleanWords").asDouble()).isEqualTo(200);
        assertThat(counts.path("characters").path("right").asInt()).isEqualTo(4);
        JsonNode one = all.path("checks").path("doubled-punctuation");
        assertThat(one.path("findings").asInt()).isEqualTo(2);
        assertThat(one.path("spansHit").asInt()).isEqualTo(1);
        assertThat(one.path("alarms").asInt()).isEqualTo(1);
    }

    @Test
    void onlyOneGroupIsAskedFor() throws Exception {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        JsonNode all = json(PUNCTUATION, "--group=b", "gold.jsonl");
        assertThat(all.path("spans").asInt()).isEqualTo(1);
        assertThat(all.path("all").path("spansHit").asInt()).isEqualTo(1);
        assertThat(all.path("cleanRecords").asInt())
                .as("what has spans of other groups is not clean")
                .isEqualTo(1);
    }

    @Test
    void theTableHasARowForEachCheck() throws Exception {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Run run = evaluate(PUNCTUATION, "gold.jsonl");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .contains("3 records: 3 marked passages; 1 record without one, of 10 words")
                .anyMatch(line -> line.matches("all +7 +0\\.\\d{3} +0\\.667 +2 +200\\.00"))
                .anyMatch(line -> line.matches("space-before-punctuation +5 +0\\.\\d{3} +0\\.333 +1 +100\\.00"));
        assertThat(new Terminal(folder)
                        .in(GOLD)
                        .run("evaluate", PUNCTUATION, "-")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void aLineThatIsNoRecordIsAnErrorAndTheRestIsEvaluated() throws Exception {
        Files.writeString(
                folder.resolve("gold.jsonl"),
                GOLD + "{\"id\": 4}\n{\n{\"id\": \"5\", \"text\": \"So.\", \"spans\": [{\"start\": 2, \"end\": 9}]}\n");
        Run run = evaluate(PUNCTUATION, "gold.jsonl");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).startsWith("3 records: 3 marked");
        assertThat(run.err())
                .contains("gold.jsonl:5: the record has no string “text”; a line has to be")
                .contains("gold.jsonl:6: the line is no valid JSON")
                .contains("gold.jsonl:7: {\"start\":2,\"end\":9} is no span of a text of 3 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evaluate                   | Missing required parameter: 'GOLD.jsonl'
            evaluate gone.jsonl        | evaluate gone.jsonl: there is no such file
            evaluate .                 | evaluate .: it is a folder
            evaluate --jobs 0 x        | a number above 0
            evaluate --check glued x   | take one of
            """)
    void answersMisuse(String line, String answer) {
        Run run = new Terminal(folder).run(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("calque: ").contains(answer);
        assertThat(run.out()).isEmpty();
    }

    /**
     * A pair whose damage is found, one whose damage the undamaged text has a finding at already, one whose damage is
     * missed, and what can't be held against anything: a clean text, and one of which no original is known.
     */
    private static final String PAIRS = """
            {"id": "1", "text": "So , it is.", "original": "So, it is.", "spans": [{"start": 2, "end": 3, "category": "made/space"}]}
            {"id": "2", "text": "\uD83D\uDE00 So , it is odd.", "original": "\uD83D\uDE00 So , it is.", "spans": [{"start": 4, "end": 6, "category": "made/space"}]}
            {"id": "3", "text": "He came home, they said.", "original": "He went home, they said.", "spans": [{"start": 3, "end": 7, "category": "verb"}]}
            {"id": "4", "text": "Or not .", "original": "Or not."}
            {"id": "5", "text": "Or not .", "spans": [{"start": 6, "end": 7, "category": "made/space"}]}
            """;

    @Test
    void damageIsHeldAgainstTheUndamagedText() throws Exception {
        Files.writeString(folder.resolve("pairs.jsonl"), PAIRS);
        JsonNode all = json(PUNCTUATION, "--paired", "pairs.jsonl");
        assertThat(all.path("records").asInt()).as("an original is no record").isEqualTo(5);
        JsonNode pairs = all.path("pairs");
        assertThat(pairs.path("records").asInt()).isEqualTo(3);
        assertThat(pairs.path("found").asInt()).isEqualTo(1);
        assertThat(pairs.path("meanShare").asDouble()).isEqualTo(0.25);
        assertThat(pairs.path("kinds").path("space"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"records\": 2, \"found\": 1, \"share\": 0.5, \"checks\": {\"space-before-punctuation\": 1}}"));
        assertThat(pairs.path("kinds").path("verb"))
                .isEqualTo(JSON.readTree("{\"records\": 1, \"found\": 0, \"share\": 0.0, \"checks\": {}}"));
        assertThat(json(PUNCTUATION, "pairs.jsonl").has("pairs")).isFalse();
        assertThat(evaluate(PUNCTUATION, "--paired", "pairs.jsonl").lines())
                .containsSubsequence(
                        "3 pairs",
                        "",
                        "damage    pairs    found    share",
                        "space         2        1    0.500",
                        "verb          1        0    0.000",
                        "mean          3        1    0.250");
    }

    @Test
    void thePairedFiguresAreThoseOfTheScriptThatTheDataComesWith() throws Exception {
        Path script = script();
        List<String> slice = slice("damaged-demetr", 25);
        List<String> originals = new ArrayList<>();
        for (String line : slice) {
            ObjectNode row = (ObjectNode) JSON.readTree(line);
            originals.add(row.retain("id", "original")
                    .set("text", row.get("original"))
                    .toString());
        }
        Files.write(folder.resolve("gold.jsonl"), slice);
        Files.write(folder.resolve("originals.jsonl"), originals);
        String[] options = {"--grammar=off", "--fluency=off"};
        for (String name : List.of("gold", "originals")) {
            Run records = new Terminal(folder).run("check", "--records=" + name + ".jsonl", options[0], options[1]);
            Files.writeString(folder.resolve(name + ".found"), records.out());
        }
        JsonNode pairs = json(options[0], options[1], "--paired", "gold.jsonl").path("pairs");
        assertThat(pairs.path("found").asInt()).isPositive();
        List<String> figures = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind : pairs.path("kinds").properties()) {
            figures.add(String.format(
                    Locale.ROOT,
                    "%.2f %s (%d of %d)",
                    kind.getValue().path("share").asDouble(),
                    kind.getKey(),
                    kind.getValue().path("found").asInt(),
                    kind.getValue().path("records").asInt()));
        }
        List<String> lines = score(script, "paired", "gold.jsonl", List.of("gold.found", "originals.found"))
                .lines()
                .toList();
        assertThat(figures).hasSizeGreaterThan(20);
        assertThat(lines.subList(0, lines.size() - 1)).containsExactlyInAnyOrderElementsOf(figures);
    }

    /** Memory does not grow with the file: no more records are read than a few ahead of those that are evaluated. */
    @Test
    void recordsAreEvaluatedAsTheyCome() throws Exception {
        int jobs = 2;
        int most = 3 * jobs;
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        byte[] row = "{\"id\": \"x\", \"text\": \"So , it is.\"}\n".getBytes(UTF_8);
        AtomicInteger given = new AtomicInteger();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("lines are read in one piece");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (given.incrementAndGet() > 200) {
                    return -1;
                }
                String said = progress.toString(UTF_8);
                int done = said.split("\\d checked", -1).length - 1;
                assertThat(given.get() - done).as(said).isLessThanOrEqualTo(most);
                System.arraycopy(row, 0, bytes, from, row.length);
                return row.length;
            }
        };
        Surroundings surroundings = new Surroundings(
                in,
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8),
                new PrintStream(progress, true, UTF_8),
                folder,
                false,
                true,
                folder.resolve("no-user").resolve(ConfigFile.NAME),
                new ModelFolders(folder.resolve("no-model"), Optional.empty()),
                "",
                Optional.empty());
        int exit = new Main(surroundings).run("evaluate", PUNCTUATION, "--jobs=" + jobs, "-");
        assertThat(exit).as(progress.toString(UTF_8)).isZero();
        assertThat(given).hasValue(201);
    }

    @Test
    void wordsAreWhatWhiteSpaceSeparates() {
        assertThat(Evaluation.words(" a\u00A0b\u2007c\u0085d\u001Ce  f\n")).isEqualTo(6);
        assertThat(Evaluation.words("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"mixed-denglisch,8,", "mqm-news,20,", "mined-artifacts,20,", "mqm-news,20,mixed_language"})
    void theFiguresAreThoseOfTheScriptThatTheDataComesWith(String set, int step, String group) throws Exception {
        Path script = script();
        List<String> rows = slice(set, step);
        List<String> slice = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode row = (ObjectNode) JSON.readTree(rows.get(i));
            if (i % 3 == 0) {
                row.putArray("spans");
            }
            slice.add(row.toString());
        }
        Files.write(folder.resolve("gold.jsonl"), slice);
        String[] options = {"--grammar=off", "--fluency=off"};
        Run records = new Terminal(folder).run("check", "--records=gold.jsonl", options[0], options[1]);
        Files.writeString(folder.resolve("findings.jsonl"), records.out());
        List<String> arguments = new ArrayList<>(List.of(options));
        List<String> more = group == null ? List.of() : List.of("--group=" + group);
        arguments.addAll(more);
        arguments.add("gold.jsonl");
        JsonNode figures = json(arguments.toArray(String[]::new));
        assertThat(figures.path("all").path("findings").asInt()).isPositive();
        assertThat(figures.path("all").path("alarms").asInt())
                .as("every third record is taken for clean")
                .isPositive();

        List<String> clean = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            if (JSON.readTree(line).path("spans").isEmpty()) {
                clean.add(line);
            }
        }
        Files.write(folder.resolve("clean.jsonl"), clean);
        compare(script, figures, figures.path("all"), more);
        List<String> ids = new ArrayList<>();
        figures.path("checks").fieldNames().forEachRemaining(ids::add);
        // the script takes an id for the beginning of one
        List<String> distinct = ids.stream()
                .filter(id -> ids.stream().filter(other -> other.startsWith(id)).count() == 1)
                .limit(MOST_CHECKS)
                .toList();
        assertThat(distinct).isNotEmpty();
        for (String id : distinct) {
            List<String> alone = new ArrayList<>(more);
            alone.add("--check=" + id);
            compare(script, figures, figures.path("checks").path(id), alone);
        }
    }

    /** The script; the test is skipped where it can't be run. */
    private static Path script() throws InterruptedException {
        Path script = data().resolve("tools/score.py");
        assumeTrue(Files.exists(script), "skipped: " + script + " is not there");
        assumeTrue(hasPython(), "skipped: there is no python3 here");
        return script;
    }

    private static Path data() {
        String data = System.getenv("CALQUE_DATA");
        assumeTrue(data != null, "skipped: CALQUE_DATA is not set; it names the folder with the annotated text");
        return Path.of(String.valueOf(data));
    }

    /** Every so manieth row of a set. */
    private static List<String> slice(String set, int step) throws IOException {
        Path source = data().resolve("data").resolve(set + ".jsonl");
        assumeTrue(Files.exists(source), "skipped: " + source + " is not there");
        List<String> rows = Files.readAllLines(source);
        List<String> slice = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += step) {
            slice.add(rows.get(i));
        }
        return slice;
    }

    private void compare(Path script, JsonNode figures, JsonNode counts, List<String> options) throws Exception {
        long spans = figures.path("spans").asLong();
        long hit = counts.path("spansHit").asLong();
        List<String> arguments = new ArrayList<>(List.of("findings.jsonl"));
        arguments.addAll(options);
        assertThat(score(script, "recall", "gold.jsonl", arguments))
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "recall %.3f (%d of %d spans), flagged characters in gold %.3f",
                        counts.path("recall").asDouble(),
                        hit,
                        spans,
                        counts.path("flaggedCharactersInSpans").asDouble()));
        assertThat(score(script, "edges", "gold.jsonl", arguments))
                .isEqualTo(ofHit("edges", counts, "exactEdges", hit));
        assertThat(score(script, "language", "gold.jsonl", arguments))
                .isEqualTo(ofHit("language", counts, "languageNamed", hit));
        JsonNode characters = counts.path("characters");
        assertThat(score(script, "chars", "gold.jsonl", arguments))
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "precision %.3f recall %.3f F1 %.3f",
                        characters.path("precision").asDouble(),
                        characters.path("recall").asDouble(),
                        characters.path("f1").asDouble()));
        assertThat(score(script, "alarms", "clean.jsonl", arguments))
                .startsWith(String.format(
                        Locale.ROOT,
                        "alarms %.2f per 1,000 words (%d in %d):",
                        counts.path("alarmsPerThousandCleanWords").asDouble(),
                        counts.path("alarms").asLong(),
                        figures.path("cleanWords").asLong()));
    }

    private static String ofHit(String word, JsonNode counts, String field, long hit) {
        return String.format(
                Locale.ROOT,
                "%s %.3f (%d of %d spans hit)",
                word,
                counts.path(field + "Share").asDouble(),
                counts.path(field).asLong(),
                hit);
    }

    private String score(Path script, String measure, String gold, List<String> arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("python3", script.toRealPath().toString(), measure, gold));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.strip();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
