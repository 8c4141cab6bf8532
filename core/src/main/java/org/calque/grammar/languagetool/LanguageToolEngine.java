package org.calque.grammar.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.GrammarResult;
import org.calque.grammar.Tags;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** LanguageTool's rules and tags, over our own sentences and tokens. */
final class LanguageToolEngine implements GrammarEngine {

    /** Makes all parts of the analysis load: its words are tagged, chosen among and joined. */
    private static final String FIRST_SENTENCE = "The ministers will discuss the plan on Monday.";

    private final EnglishRules rules;
    private final RuleProfile profile;
    private final SentenceMemory memory;
    private final SentenceMemory styleMemory;
    private final SentenceAnalysis analysis;
    private final Spelling spelling;
    private @Nullable RuleRunner grammar;
    private @Nullable RuleRunner style;
    private @Nullable SentenceWork work;
    private @Nullable SentenceFeed feed;

    LanguageToolEngine(
            EnglishRules rules,
            RuleProfile profile,
            EnglishWords words,
            SentenceMemory memory,
            SentenceMemory styleMemory) {
        this.rules = rules;
        this.profile = profile;
        this.memory = memory;
        this.styleMemory = styleMemory;
        this.analysis = new SentenceAnalysis(rules.language());
        this.spelling = new Spelling(words);
    }

    /** The rules here, and what a sentence is analysed with on a thread of its own: each takes about as long. */
    @Override
    public void load(boolean withRules, Executor helpers) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> analysis.of(FIRST_SENTENCE), helpers);
        RuleRunner runner = withRules ? grammar() : null;
        first.join();
        if (runner != null) {
            runner.find(FIRST_SENTENCE, analysis);
            spelling.load();
        }
    }

    @Override
    public Runnable workAhead(String text, List<Sentence> sentences, boolean withRules, BooleanSupplier expired) {
        analysis.begin(text);
        SentenceFeed fed = feed(text, sentences);
        RuleRunner runner = withRules ? grammar() : null;
        SentenceWork begun = new SentenceWork(text, fed.size(), i -> {
            if (expired.getAsBoolean()) {
                return;
            }
            analysis.of(fed.text(i));
            if (runner != null) {
                runner.find(fed.text(i), analysis);
            }
        });
        work = begun;
        return begun;
    }

    /** Waits for what is being done with the same document, and forgets another. */
    private void begin(String text) {
        SentenceWork begun = work;
        work = null;
        if (begun != null && begun.isOf(text)) {
            begun.finish();
        }
        analysis.begin(text);
    }

    private SentenceFeed feed(String text, List<Sentence> sentences) {
        SentenceFeed known = feed;
        if (known == null || !known.isOf(text)) {
            known = SentenceFeed.of(text, sentences);
            feed = known;
        }
        return known;
    }

    private RuleRunner grammar() {
        RuleRunner runner = grammar;
        if (runner == null) {
            runner = new RuleRunner(rules.language(), rules.grammar(profile), new MatchReader(profile), memory);
            grammar = runner;
        }
        return runner;
    }

    @Override
    public GrammarResult check(
            String text, List<Sentence> sentences, List<Token> tokens, IntPredicate accepted, BooleanSupplier expired) {
        begin(text);
        GrammarResult ofRules = grammar().run(feed(text, sentences), analysis, expired);
        List<GrammarMatch> matches = new ArrayList<>(ofRules.matches());
        matches.removeIf(new RuleContext(text, sentences)::excuses);
        matches.addAll(spelling.check(sentences, tokens, accepted, expired));
        matches.sort(Comparator.comparing(GrammarMatch::span));
        return new GrammarResult(matches, ofRules.failures());
    }

    @Override
    public GrammarResult checkStyle(String text, List<Sentence> sentences, BooleanSupplier expired) {
        RuleRunner runner = style;
        if (runner == null) {
            runner = new RuleRunner(rules.language(), rules.style(profile), new MatchReader(profile), styleMemory);
            style = runner;
        }
        begin(text);
        return runner.run(feed(text, sentences), analysis, expired);
    }

    @Override
    public List<Tags> tag(String text, List<Sentence> sentences, List<Token> tokens) {
        begin(text);
        SentenceFeed fed = feed(text, sentences);
        List<Tags> tags = new ArrayList<>(tokens.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            tags.addAll(TagAlignment.align(
                    analysis.of(fed.text(i)),
                    tokens.subList(sentence.firstToken(), sentence.endToken()),
                    sentence.span().start()));
        }
        return tags;
    }
}
