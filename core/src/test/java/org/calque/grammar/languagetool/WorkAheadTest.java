package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarResult;
import org.junit.jupiter.api.Test;

class WorkAheadTest {

    private static final String TEXT = """
            The ministers will discussed the plan on Monday. He has went home before the talks begun.

            It is a open question. She dont know what they was thinking about.

            They agree on the date. Prices rised again in may.

            """.repeat(12);

    @Test
    void manyThreadsSayWhatOneSays() throws Exception {
        AnalyzedText text = Texts.of(TEXT);
        GrammarEngine alone = new LanguageToolEngines(RuleProfile.newsroom()).get();
        GrammarEngine helped = new LanguageToolEngines(RuleProfile.newsroom()).get();
        Runnable work = helped.workAhead(text.text(), text.sentences(), true, () -> false);
        ExecutorService helpers = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 4; i++) {
                helpers.execute(work);
            }
            assertThat(helped.tag(text.text(), text.sentences(), text.tokens()))
                    .isEqualTo(alone.tag(text.text(), text.sentences(), text.tokens()));
            GrammarResult found = check(helped, text);
            assertThat(found).isEqualTo(check(alone, text));
            assertThat(found.matches()).hasSizeGreaterThan(20);
        } finally {
            helpers.shutdownNow();
        }
    }

    @Test
    void workThatNobodyBeganIsDoneByTheOneWhoAsks() {
        AnalyzedText text = Texts.of("The ministers will discussed the plan on Monday.");
        GrammarEngine engine = new LanguageToolEngines(RuleProfile.newsroom()).get();
        assertThat(engine.workAhead(text.text(), text.sentences(), true, () -> false))
                .isNotNull();
        assertThat(check(engine, text).matches()).hasSize(1);
    }

    @Test
    void workOnAnotherDocumentIsForgotten() {
        AnalyzedText other = Texts.of("Prices rised again.");
        AnalyzedText text = Texts.of("The ministers will discussed the plan on Monday.");
        GrammarEngine engine = new LanguageToolEngines(RuleProfile.newsroom()).get();
        engine.workAhead(other.text(), other.sentences(), true, () -> false);
        assertThat(check(engine, text).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.span().of(text.text())).contains("discussed"));
    }

    @Test
    void nothingIsLookedAtWhenTheTimeIsOver() {
        AnalyzedText text = Texts.of(TEXT);
        GrammarEngine engine = new LanguageToolEngines(RuleProfile.newsroom()).get();
        engine.workAhead(text.text(), text.sentences(), true, () -> true).run();
        GrammarResult found = engine.check(text.text(), text.sentences(), text.tokens(), token -> true, () -> true);
        assertThat(found.matches()).isEmpty();
    }

    @Test
    void eachSentenceIsWorkedOnOnce() throws Exception {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        SentenceWork work = new SentenceWork("a text", 500, done::add);
        List<Thread> helpers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread helper = new Thread(work);
            helper.start();
            helpers.add(helper);
        }
        work.finish();
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).boxed().toList());
        for (Thread helper : helpers) {
            helper.join();
        }
    }

    @Test
    void aSentenceThatFailsOnAnotherThreadFailsTheOneWhoWaits() throws Exception {
        SentenceWork work = new SentenceWork("a text", 3, i -> {
            if (i == 1) {
                throw new IllegalStateException("no tags");
            }
        });
        Thread helper = new Thread(work);
        helper.start();
        helper.join();
        assertThatThrownBy(work::finish).hasStackTraceContaining("no tags");
    }

    private static GrammarResult check(GrammarEngine engine, AnalyzedText text) {
        return engine.check(text.text(), text.sentences(), text.tokens(), token -> false, () -> false);
    }
}
