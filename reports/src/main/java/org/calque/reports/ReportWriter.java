package org.calque.reports;

import java.io.IOException;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;

/**
 * Writes one report. It is fed document by document, so that its memory need not grow with their number: {@link #begin}
 * once, {@link #add} for each outcome in order, {@link #end} once. The same calls give the same bytes.
 */
public interface ReportWriter {

    void begin(RunInfo run) throws IOException;

    void add(Outcome outcome) throws IOException;

    void end(RunSummary summary) throws IOException;
}
