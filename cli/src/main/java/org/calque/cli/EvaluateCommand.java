package org.calque.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque evaluate}: how right Calque is on text of which it is known what is wrong in it. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Measures precision, recall and false alarms, check by check, on annotated text.",
        description = {
            "",
            "The file has a JSON object a line: {\"id\", \"text\", \"spans\": [{\"start\", \"end\", \"group\"}]}. Spans"
                    + " count code points. Texts without spans are taken to be clean; every finding there is a false"
                    + " alarm, unless it overlaps one of \"ignore_spans\". \"source_lang\" is the language that findings"
                    + " should name.",
            "",
            "Recall is the share of the spans that a finding overlaps; precision the share of the flagged characters that"
                    + " lie in a span. Neutral findings are left out.",
            ""
        },
        footer = {
            "",
            "  calque evaluate gold.jsonl",
            "  calque evaluate --check untranslated-word --group mixed --json gold.jsonl",
            "  calque evaluate --paired damaged.jsonl",
            "",
            "It ends in 0; in 2 if a line could not be read or a check failed. The rest is evaluated."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "GOLD.jsonl", description = "The annotated text; - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "Write all figures as JSON.")
    private boolean json;

    @Option(
            names = "--paired",
            description =
                    "Check the \"original\" of each text too, which is the text without its damage, and say of each"
                            + " kind of damage (\"category\" of the span) how often it was found: by a finding that touches it"
                            + " and that the original has not in the same place.")
    private boolean paired;

    @Option(
            names = "--group",
            paramLabel = "G",
            description = "Ask for spans of this group only; what other spans mark is neither right nor wrong. Can be"
                    + " repeated.")
    private List<String> groups = new ArrayList<>();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Mixin
    private final JobsOption jobs = new JobsOption();

    private final Evaluation evaluation = new Evaluation();

    private final PairedEvaluation pairs = new PairedEvaluation();

    /** The damaged text whose undamaged twin is checked next. */
    private @Nullable CheckedDocument damaged;

    private boolean incomplete;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        int atOnce = jobs.read();
        Diagnostics diagnostics =
                new Diagnostics(surroundings.err(), Diagnostics.Level.NORMAL, surroundings.progress());
        try (Checker checker = Checker.create(settings.read(surroundings.models()))) {
            if (file.equals("-")) {
                evaluate(checker, atOnce, surroundings.in(), diagnostics);
            } else {
                Path path = surroundings.folder().resolve(file);
                if (Files.isDirectory(path)) {
                    throw new UsageException("evaluate " + file + ": it is a folder; name the file in it");
                }
                try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                    evaluate(checker, atOnce, in, diagnostics);
                }
            }
        } catch (NoSuchFileException e) {
            throw new UsageException("evaluate " + file + ": there is no such file; check the name");
        } catch (IOException e) {
            throw new UsageException("evaluate " + file + ": it can't be read (" + e.getMessage() + ")");
        } catch (CheckingInterruptedException e) {
            Thread.interrupted();
            incomplete = true;
            diagnostics.error("interrupted; the figures are of the records before");
        }
        diagnostics.done();
        EvaluationTable table = new EvaluationTable(evaluation, paired ? Optional.of(pairs) : Optional.empty());
        surroundings.out().print(json ? table.json() : table.text());
        surroundings.out().flush();
        return (incomplete ? ExitCode.ERROR : ExitCode.CLEAN).number();
    }

    private void evaluate(Checker checker, int atOnce, InputStream in, Diagnostics diagnostics) throws IOException {
        RecordLines<Side> records = new RecordLines<>(in, this::sides);
        checker.checkAll(records, atOnce, outcome -> take(records.answered(), outcome, diagnostics));
        if (records.failure().isPresent()) {
            throw records.failure().get();
        }
    }

    private List<Side> sides(long number, LineReader.Line line) {
        if (isBlank(line)) {
            return List.of();
        }
        GoldRecord gold = GoldRecord.of(file + ":" + number, line, groups);
        return paired && gold.isPaired()
                ? List.of(new Side(gold, false), new Side(gold, true))
                : List.of(new Side(gold, false));
    }

    private static boolean isBlank(LineReader.Line line) {
        ByteBuffer bytes = line.bytes();
        return !bytes.hasRemaining() || (bytes.remaining() == 1 && Character.isWhitespace(bytes.get(bytes.position())));
    }

    private void take(Side side, Outcome outcome, Diagnostics diagnostics) {
        diagnostics.outcome(outcome);
        CheckedDocument twin = damaged;
        damaged = null;
        if (!(outcome instanceof CheckedDocument checked)) {
            incomplete = true;
            return;
        }
        incomplete |= !checked.failures().isEmpty();
        if (!side.isOriginal()) {
            damaged = checked;
            evaluation.add(side.gold(), checked);
        } else if (twin != null) {
            pairs.add(side.gold(), twin, checked);
        }
    }

    /** One of the two texts of a record. */
    private record Side(GoldRecord gold, boolean isOriginal) implements InputSource {

        @Override
        public String name() {
            return isOriginal ? gold.name() + " (original)" : gold.name();
        }

        @Override
        public Document read() throws ExtractionException {
            return isOriginal ? Document.ofText(name(), gold.original()) : gold.read();
        }
    }
}
