package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.extract.ExtractionException;
import org.calque.extract.TextExtractor;
import org.calque.grammar.GrammarEngine;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.text.Document;
import org.calque.text.Span;
import org.calque.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CheckerTest {

    private final LanguageAnalyzer language = mock();
    private final GrammarEngine grammar = mock();
    private final Models models = new Models(mock(Lexicon.class), language, () -> grammar);

    CheckerTest() {
        when(language.analyze(any(), any(), any(), any(), any()))
                .thenReturn(new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null));
    }

    private static CheckInfo info(String id) {
        return new CheckInfo(id, Category.STYLE, Severity.MINOR, Scope.PLACE, true, "s", "r", "[[b]]", "g", List.of());
    }

    /** A check that reports every occurrence of a word. */
    private static Check flagging(String id, String word) {
        return check(
                id,
                text -> text.tokens().stream()
                        .filter(token -> token.text().equals(word))
                        .map(Token::span)
                        .map(span -> finding(id, span))
                        .toList());
    }

    private interface Body {
        List<Finding> run(AnalyzedText text);
    }

    private static Check check(String id, Body body) {
        Check check = mock();
        when(check.info()).thenReturn(info(id));
        when(check.run(any())).thenAnswer(call -> body.run(call.getArgument(0)));
        return check;
    }

    private static Finding finding(String id, Span span) {
        return new Finding(id, Category.STYLE, Severity.MINOR, .9, span, "m", List.of(), List.of());
    }

    private Checker checker(Settings settings, Check... checks) {
        return new Checker(settings, new CheckCatalog(List.of(checks)), new Analyzer(models));
    }

    private static Document document(String text) {
        return Document.ofText("a.txt", text);
    }

    @Test
    void findsInOrderOfPlace() {
        try (Checker checker = checker(Settings.defaults(), flagging("late", "two"), flagging("early", "one"))) {
            CheckedDocument checked = checker.check(document("one two"));
            assertThat(checked.findings()).extracting(Finding::check).containsExactly("early", "late");
            assertThat(checked.failures()).isEmpty();
            assertThat(checked.score().words()).isEqualTo(2);
            assertThat(checked.score().points()).isEqualTo(2);
        }
    }

    @Test
    void aCheckThatThrowsCostsItsOwnFindings() {
        Check broken = check("broken", text -> {
            throw new IllegalStateException("out of cheese");
        });
        try (Checker checker = checker(Settings.defaults(), broken, flagging("sound", "one"))) {
            CheckedDocument checked = checker.check(document("one"));
            assertThat(checked.findings()).extracting(Finding::check).containsExactly("sound");
            assertThat(checked.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.part()).isEqualTo("broken");
                assertThat(failure.message()).contains("a.txt").contains("out of cheese");
            });
        }
    }

    @Test
    void aCheckThatLiesAboutItsPlaceIsFoundOut() {
        Check liar = check("liar", text -> List.of(finding("liar", new Span(2, 400)), finding("liar", new Span(0, 3))));
        try (Checker checker = checker(Settings.defaults(), liar)) {
            CheckedDocument checked = checker.check(document("one"));
            assertThat(checked.findings()).extracting(Finding::span).containsExactly(new Span(0, 3));
            assertThat(checked.failures())
                    .singleElement()
                    .satisfies(failure ->
                            assertThat(failure.message()).contains("liar").contains("[2, 400)"));
        }
    }

    @Test
    void aCheckThatHangsIsGivenUpAndTheRestStands() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Check stuck = check("stuck", text -> {
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            }
            return List.of(finding("stuck", new Span(0, 1)));
        });
        Settings settings = Settings.defaults().withTimeout(Duration.ofMillis(200));
        try (Checker checker = checker(settings, flagging("sound", "one"), stuck, flagging("unreached", "one"))) {
            CheckedDocument checked = checker.check(document("one"));
            assertThat(checked.findings()).extracting(Finding::check).containsExactly("sound");
            assertThat(checked.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.part()).isEqualTo("stuck"));
            interrupted.await();
            assertThat(checker.check(document("two")).failures())
                    .as("the next document")
                    .hasSize(1);
        } finally {
            released.countDown();
        }
    }

    @Test
    void aGrammarEngineThatThrowsCostsTheDocumentItsGrammar() {
        when(grammar.check(any(), any(), any(), any(), any())).thenThrow(new IllegalStateException("no rules"));
        Check asks = check("asks", text -> {
            assertThat(text.grammar().matches()).isEmpty();
            return List.of(finding("asks", new Span(0, 1)));
        });
        try (Checker checker = checker(Settings.defaults(), asks)) {
            CheckedDocument checked = checker.check(document("one"));
            assertThat(checked.findings()).hasSize(1);
            assertThat(checked.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.message())
                            .contains("grammar engine")
                            .contains("no rules"));
        }
    }

    @Test
    void anAnalysisThatThrowsIsAFailureOfTheChecksThatNeedIt() {
        when(language.analyze(any(), any(), any(), any(), any())).thenThrow(new IllegalStateException("no lexicon"));
        Check needs = check("needs", text -> {
            text.language();
            return List.of();
        });
        try (Checker checker = checker(Settings.defaults(), needs, flagging("sound", "one"))) {
            CheckedDocument checked = checker.check(document("one"));
            assertThat(checked.findings()).hasSize(1);
            assertThat(checked.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.part()).isEqualTo("needs"));
        }
    }

    @Test
    void settingsDecideWhichChecksRunAndHowBadTheyAre() {
        Check one = flagging("first-check", "one");
        Check two = flagging("second-check", "two");
        try (Checker checker = checker(Settings.defaults().withSkipped(Set.of("first-check")), one, two)) {
            assertThat(checker.checks()).extracting(CheckInfo::id).containsExactly("second-check");
        }
        Settings settings = Settings.defaults()
                .withOnly(Set.of("first-check"))
                .withSeverities(Map.of("first-check", Severity.CRITICAL));
        try (Checker checker = checker(settings, one, two)) {
            assertThat(checker.check(document("one two")).findings())
                    .extracting(Finding::check, Finding::severity)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("first-check", Severity.CRITICAL));
        }
    }

    /** An input whose text comes from an extractor, as the command line's do. */
    private static InputSource input(String name, TextExtractor extractor) {
        return new InputSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Document read() throws IOException, ExtractionException {
                return extractor.extract(name, new byte[0]);
            }
        };
    }

    @Test
    void outcomesComeInTheOrderOfTheInputsOnAnyNumberOfThreads() {
        List<InputSource> inputs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int number = i;
            inputs.add(input("doc" + i, (name, content) -> {
                return Document.ofText(name, "one ".repeat((number % 7) * 500 + number));
            }));
        }
        Check check = flagging("ones", "one");
        List<List<Outcome>> runs = new ArrayList<>();
        try (Checker checker = checker(Settings.defaults(), check)) {
            for (int jobs : new int[] {1, 2, 5}) {
                List<Outcome> outcomes = new ArrayList<>();
                checker.checkAll(inputs.iterator(), jobs, outcomes::add);
                runs.add(outcomes);
            }
        }
        for (List<Outcome> outcomes : runs) {
            assertThat(outcomes)
                    .extracting(Outcome::name)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 200).mapToObj(i -> "doc" + i).toList());
            for (int i = 0; i < 200; i++) {
                assertThat(((CheckedDocument) outcomes.get(i)).findings()).hasSize((i % 7) * 500 + i);
            }
        }
    }

    @Test
    void anInputThatCannotBeReadNeverCostsTheOthers() throws ExtractionException {
        TextExtractor throwing = mock();
        when(throwing.extract(any(), any()))
                .thenThrow(new ExtractionException("bad.pdf", "the file is encrypted", "save it without a password"));
        TextExtractor crashing = mock();
        when(crashing.extract(any(), any())).thenThrow(new IllegalStateException("parser bug"));
        List<InputSource> inputs = List.of(
                input("bad.pdf", throwing),
                input("worse.pdf", crashing),
                input("good.txt", (name, content) -> Document.ofText(name, "one")));
        List<Outcome> outcomes = new ArrayList<>();
        try (Checker checker = checker(Settings.defaults(), flagging("ones", "one"))) {
            checker.checkAll(inputs.iterator(), 2, outcomes::add);
        }
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0))
                .isEqualTo(new UnreadInput("bad.pdf", "bad.pdf: the file is encrypted; save it without a password"));
        assertThat(((UnreadInput) outcomes.get(1)).reason())
                .contains("worse.pdf")
                .contains("parser bug");
        assertThat(((CheckedDocument) outcomes.get(2)).findings()).hasSize(1);
    }

    @Test
    void anInputThatIsNeverReadIsGivenUp() {
        CountDownLatch released = new CountDownLatch(1);
        InputSource endless = input("endless.pdf", (name, content) -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Document.ofText(name, "");
        });
        Settings settings = Settings.defaults().withTimeout(Duration.ofMillis(100));
        List<Outcome> outcomes = new ArrayList<>();
        try (Checker checker = checker(settings, flagging("ones", "one"))) {
            checker.checkAll(List.of(endless).iterator(), 1, outcomes::add);
        }
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        UnreadInput.class, unread -> assertThat(unread.reason()).contains("endless.pdf"));
    }

    @Test
    void holdsOnlyAFewInputsAtATime() {
        AtomicInteger handed = new AtomicInteger();
        AtomicInteger consumed = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var inputs = IntStream.range(0, 300)
                .<InputSource>mapToObj(i -> {
                    most.accumulateAndGet(handed.incrementAndGet() - consumed.get(), Math::max);
                    return input("doc" + i, (name, content) -> Document.ofText(name, "one"));
                })
                .iterator();
        try (Checker checker = checker(Settings.defaults(), flagging("ones", "one"))) {
            checker.checkAll(inputs, 3, outcome -> consumed.incrementAndGet());
        }
        assertThat(consumed).hasValue(300);
        assertThat(most.get()).isBetween(1, 7);
    }

    @Test
    void refusesNoJobs() {
        try (Checker checker = checker(Settings.defaults(), flagging("ones", "one"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> checker.checkAll(List.<InputSource>of().iterator(), 0, outcome -> {}));
        }
    }
}
