package org.calque.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.calque.fluency.FluencyModels;
import org.calque.grammar.GrammarEngine;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What analysis is made with, shared by all documents and threads. Grammar engines are made on demand and lent to one
 * document at a time; one that fails, or is stuck when its document's time is over, is never lent again.
 */
public final class Models {

    private final Lexicon english;
    private final LanguageAnalyzer language;
    private final Supplier<GrammarEngine> engines;
    private final FluencyModels fluency;
    private final ConcurrentLinkedDeque<GrammarEngine> idle = new ConcurrentLinkedDeque<>();
    private final AtomicReference<@Nullable CompletableFuture<GrammarEngine>> prepared = new AtomicReference<>();

    /**
     * @param english English words; should load when first asked
     * @param language finds foreign passages and names; should load when first asked
     * @param engines makes a grammar engine; called once for each document checked at the same time
     * @param fluency language models; load when first asked
     */
    public Models(Lexicon english, LanguageAnalyzer language, Supplier<GrammarEngine> engines, FluencyModels fluency) {
        this.english = english;
        this.language = language;
        this.engines = engines;
        this.fluency = fluency;
    }

    /** Without language models of fluency. */
    public Models(Lexicon english, LanguageAnalyzer language, Supplier<GrammarEngine> engines) {
        this(english, language, engines, FluencyModels.none());
    }

    /**
     * Makes the first grammar engine ready on another thread, so that it loads while the first document is read and its
     * language is judged. What asks for an engine meanwhile waits for this one.
     *
     * @param rules whether more than tags will be asked of it
     */
    public void prepareEngine(boolean rules, Executor executor) {
        prepared.set(CompletableFuture.supplyAsync(() -> loadedEngine(rules, executor), executor));
    }

    /** An engine that has loaded what it loads when it is first asked. */
    private GrammarEngine loadedEngine(boolean rules, Executor helpers) {
        GrammarEngine engine = engines.get();
        engine.load(rules, helpers);
        return engine;
    }

    FluencyModels fluency() {
        return fluency;
    }

    Lexicon english() {
        return english;
    }

    LanguageAnalyzer language() {
        return language;
    }

    /** An engine for one document, until it is given back; made if none is idle. */
    GrammarEngine lend() {
        GrammarEngine engine = idle.pollFirst();
        if (engine != null) {
            return engine;
        }
        CompletableFuture<GrammarEngine> first = prepared.getAndSet(null);
        return first == null ? engines.get() : first.join();
    }

    /** Takes back an engine that answered all questions. */
    void giveBack(GrammarEngine engine) {
        idle.addFirst(engine);
    }
}
