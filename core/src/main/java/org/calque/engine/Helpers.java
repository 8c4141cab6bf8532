package org.calque.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.calque.analysis.AnalyzedText;

/** Processors that no document needs, lent to those that are being checked. Safe for many threads. */
final class Helpers {

    /** Sentences that a thread must have to itself before another is worth its while. */
    private static final int SENTENCES = 8;

    private final Executor threads;
    private final int processors;
    private final AtomicInteger busy = new AtomicInteger();

    Helpers(Executor threads, int processors) {
        this.threads = threads;
        this.processors = processors;
    }

    /** A document takes a processor for itself. */
    void begin() {
        busy.incrementAndGet();
    }

    /** A document is done. */
    void end() {
        busy.decrementAndGet();
    }

    /** Lets the processors that are free begin with a document's grammar. */
    void workAhead(AnalyzedText text, boolean rules) {
        int free = Math.min(processors - busy.get(), text.sentences().size() / SENTENCES);
        if (free > 0) {
            text.workAhead(rules, threads, free);
        }
    }
}
