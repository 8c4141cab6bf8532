package org.calque.reports;

import java.io.Closeable;
import java.io.IOException;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;

/**
 * Writes one report. It is fed document by document, so that its memory need not grow with their number: {@link #begin}
 * once, {@link #add} for each outcome in order, {@link #end} once. The same calls give the same bytes.
 *
 * <p>{@link #end} flushes the output and leaves it open: it belongs to the caller.
 */
public interface ReportWriter extends Closeable {

    void begin(RunInfo run) throws IOException;

    void add(Outcome outcome) throws IOException;

    void end(RunSummary summary) throws IOException;

    /** Releases temporary files; needed where a report may be given up before its {@link #end}. Writes nothing. */
    @Override
    default void close() throws IOException {}
}
