package org.calque.grammar.languagetool;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Work on each sentence of a document, in no order, by as many threads as come to take part. */
final class SentenceWork implements Runnable {

    private final String document;
    private final IntConsumer task;
    private final int size;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch left;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * @param document the text whose sentences they are
     * @param size how many there are
     * @param task what is done with each, on any thread
     */
    SentenceWork(String document, int size, IntConsumer task) {
        this.document = document;
        this.size = size;
        this.task = task;
        this.left = new CountDownLatch(size);
    }

    boolean isOf(String text) {
        return document.equals(text);
    }

    /** Takes part until no sentence is left to begin with. */
    @Override
    public void run() {
        for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    task.accept(i);
                }
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                failure.compareAndSet(null, e);
            } finally {
                left.countDown();
            }
        }
    }

    /**
     * Takes part, then waits for the others.
     *
     * @throws IllegalStateException if the task failed for a sentence, or the thread was interrupted
     */
    void finish() {
        run();
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
    }
}
