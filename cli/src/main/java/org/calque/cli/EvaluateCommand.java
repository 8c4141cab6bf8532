package org.calque.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.Outcome;
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
            names = "--group",
            paramLabel = "G",
            description = "Ask for spans of this group only; what other spans mark is neither right nor wrong. Can be"
                    + " repeated.")
    private List<String> groups = new ArrayList<>();

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many records are checked at the same time; as many as processors is the default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    private final Evaluation evaluation = new Evaluation();

    /** The records that were handed out and are not evaluated yet. */
    private final Deque<GoldRecord> open = new ArrayDeque<>();

    private boolean incomplete;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Bounds.require(jobs > 0, "--jobs", jobs, "a number above 0");
        Diagnostics diagnostics =
                new Diagnostics(surroundings.err(), Diagnostics.Level.NORMAL, surroundings.progress());
        try (Checker checker = Checker.create(settings.read(surroundings.models()))) {
            if (file.equals("-")) {
                evaluate(checker, surroundings.in(), diagnostics);
            } else {
                Path path = surroundings.folder().resolve(file);
                if (Files.isDirectory(path)) {
                    throw new UsageException("evaluate " + file + ": it is a folder; name the file in it");
                }
                try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                    evaluate(checker, in, diagnostics);
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
        surroundings.out().print(json ? EvaluationTable.json(evaluation) : EvaluationTable.text(evaluation));
        surroundings.out().flush();
        return (incomplete ? ExitCode.ERROR : ExitCode.CLEAN).number();
    }

    private void evaluate(Checker checker, InputStream in, Diagnostics diagnostics) throws IOException {
        Records records = new Records(new LineReader(in, RecordInput.MAX_BYTES));
        checker.checkAll(records, jobs, outcome -> take(outcome, diagnostics));
        if (records.failure != null) {
            throw records.failure;
        }
    }

    private void take(Outcome outcome, Diagnostics diagnostics) {
        GoldRecord gold = open.removeFirst();
        diagnostics.outcome(outcome);
        if (outcome instanceof CheckedDocument checked) {
            incomplete |= !checked.failures().isEmpty();
            evaluation.add(gold, checked);
        } else {
            incomplete = true;
        }
    }

    /** The records of a stream, without its empty lines. */
    private final class Records implements Iterator<GoldRecord> {

        private final LineReader lines;
        private LineReader.@Nullable Line line;
        private long number;
        private @Nullable IOException failure;

        Records(LineReader lines) {
            this.lines = lines;
            advance();
        }

        private void advance() {
            try {
                do {
                    number++;
                    line = lines.next();
                } while (line != null && line.bytes().remaining() <= 1 && isBlank(line));
            } catch (IOException e) {
                failure = e;
                line = null;
            }
        }

        private static boolean isBlank(LineReader.Line line) {
            return !line.bytes().hasRemaining()
                    || Character.isWhitespace(line.bytes().get(line.bytes().position()));
        }

        @Override
        public boolean hasNext() {
            return line != null;
        }

        @Override
        public GoldRecord next() {
            if (line == null) {
                throw new NoSuchElementException();
            }
            GoldRecord record = GoldRecord.of(file + ":" + number, line, groups);
            advance();
            open.addLast(record);
            return record;
        }
    }
}
