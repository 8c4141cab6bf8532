package org.calque.analysis;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.calque.grammar.GrammarEngine;
import org.jspecify.annotations.Nullable;

/**
 * The grammar engine of one document, borrowed when it is first asked and given back when the document is done. One that
 * fails is not given back: the next question goes to another.
 */
final class BorrowedEngine implements AutoCloseable {

    private final Models models;
    private @Nullable CompletableFuture<GrammarEngine> engine;

    BorrowedEngine(Models models) {
        this.models = models;
    }

    /** Borrows the engine on another thread and lets it begin there; questions wait until it has begun. */
    void prepare(Consumer<GrammarEngine> beginning, Executor executor) {
        engine = CompletableFuture.supplyAsync(
                () -> {
                    GrammarEngine borrowed = models.lend();
                    beginning.accept(borrowed);
                    return borrowed;
                },
                executor);
    }

    /** The engine's answer; if it throws, {@code otherwise}, and the reason goes into {@code failures}. */
    <T> T ask(Function<GrammarEngine, T> question, T otherwise, List<String> failures) {
        CompletableFuture<GrammarEngine> borrowed = engine;
        engine = null;
        try {
            GrammarEngine asked = borrowed == null ? models.lend() : borrowed.join();
            T answer = question.apply(asked);
            engine = CompletableFuture.completedFuture(asked);
            return answer;
        } catch (RuntimeException | LinkageError failure) {
            failures.add("the grammar engine failed: " + failure);
            return otherwise;
        }
    }

    @Override
    public void close() {
        CompletableFuture<GrammarEngine> borrowed = engine;
        engine = null;
        if (borrowed != null) {
            // one that is still being made is given back when it is
            CompletableFuture<Void> unused = borrowed.thenAccept(models::giveBack);
        }
    }
}
