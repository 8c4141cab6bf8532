package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.calque.cli.LineReader.Line;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.Outcome;
import org.calque.engine.UnreadInput;
import org.calque.reports.RecordLine;
import org.jspecify.annotations.Nullable;

/** Checks records: one line out for each line in, in order, in memory that does not grow with their number. */
final class RecordRun {

    private static final ByteBuffer BYTE_ORDER_MARK =
            ByteBuffer.wrap("\uFEFF".getBytes(StandardCharsets.UTF_8)).asReadOnlyBuffer();

    private final String name;
    private final Surroundings surroundings;
    private final Diagnostics diagnostics;
    private final Gate gate;
    private final KnownFindings known;

    /** The records that were handed out and are not answered yet. */
    private final Deque<RecordInput> open = new ArrayDeque<>();

    /** @param name how messages call the file */
    RecordRun(String name, Surroundings surroundings, Diagnostics diagnostics, Gate gate, KnownFindings known) {
        this.name = name;
        this.surroundings = surroundings;
        this.diagnostics = diagnostics;
        this.gate = gate;
        this.known = known;
    }

    ExitCode check(Checker checker, int jobs, InputStream in) {
        Records records = new Records(new LineReader(in, RecordInput.MAX_BYTES));
        try {
            checker.checkAll(records, jobs, this::answer);
        } catch (CheckingInterruptedException e) {
            Thread.interrupted();
            diagnostics.done();
            diagnostics.error("interrupted; the records answered so far are checked");
            return ExitCode.ERROR;
        }
        diagnostics.done();
        gate.explain(diagnostics);
        if (records.failure != null) {
            diagnostics.error(name + ":" + records.number + ": it can't be read on (" + records.failure.getMessage()
                    + "); what stands before it is checked");
            return ExitCode.ERROR;
        }
        return known.end(gate.verdict(), diagnostics);
    }

    private void answer(Outcome found) {
        Outcome outcome = known.judge(found);
        RecordInput record = open.removeFirst();
        gate.add(outcome);
        diagnostics.outcome(outcome);
        String line;
        if (outcome instanceof CheckedDocument checked) {
            line = RecordLine.of(record.id(), checked);
        } else {
            line = RecordLine.ofError(record.id(), ((UnreadInput) outcome).reason());
        }
        surroundings.out().append(line).append('\n');
        surroundings.out().flush();
    }

    private static Line withoutByteOrderMark(Line line) {
        ByteBuffer bytes = line.bytes();
        return bytes.remaining() >= 3 && bytes.slice(bytes.position(), 3).equals(BYTE_ORDER_MARK)
                ? new Line(bytes.slice(bytes.position() + 3, bytes.remaining() - 3), line.isTooLong())
                : line;
    }

    private final class Records implements Iterator<RecordInput> {

        private final LineReader lines;
        private @Nullable Line line;
        private long number;

        /** Why the lines ended before their end, if they did. */
        private @Nullable IOException failure;

        Records(LineReader lines) {
            this.lines = lines;
            advance();
        }

        private void advance() {
            try {
                number++;
                line = lines.next();
            } catch (IOException e) {
                failure = e;
                line = null;
            }
        }

        @Override
        public boolean hasNext() {
            return line != null;
        }

        @Override
        public RecordInput next() {
            if (line == null) {
                throw new NoSuchElementException();
            }
            Line first = number == 1 ? withoutByteOrderMark(line) : line;
            RecordInput record = RecordInput.of(name + ":" + number, first);
            advance();
            open.addLast(record);
            return record;
        }
    }
}
