package org.calque.engine;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Check;

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

    /** Lets the processors that are free begin with what some checks will ask of a document. */
    void workAhead(AnalyzedText text, List<Check> checks) {
        int free = Math.min(processors - busy.get(), text.sentences().size() / SENTENCES);
        if (free <= 0) {
            return;
        }
        if (checks.stream().anyMatch(Check::needsGrammarEngine)) {
            text.workAhead(checks.stream().anyMatch(Check::needsGrammarRules), threads, free);
        }
        if (checks.stream().anyMatch(Check::needsNeuralModel)) {
            text.fluency().scoreAhead(threads);
        }
    }
}
