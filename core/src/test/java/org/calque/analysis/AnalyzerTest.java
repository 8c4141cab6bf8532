package org.calque.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarResult;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.text.Document;
import org.calque.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {

    private final LanguageAnalyzer language = mock();
    private final GrammarEngine engine = mock();
    private final Supplier<GrammarEngine> engines = mock();

    private AnalyzedText analyze(String text) {
        Models models = new Models(mock(Lexicon.class), language, engines);
        return new Analyzer(models).analyze(Document.ofText("a.txt", text), null, () -> false);
    }

    private List<String> sentences(String text) {
        return analyze(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith met Dr. J. B. Jones in St. Petersburg.",
                "The U.S. Senate voted on Jan. 6 against it.",
                "Prices rose by 3.5 percent, i.e. a lot.",
                "“Is it over?” he asked.",
                "He saw No. 5 and left... and then came back.",
                "The site Chinanews.com said so.",
                "One (or two. maybe) of them."
            })
    void doesNotSplitInside(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It ended. Then it began.|It ended.",
                "“It ended.” Then it began.|“It ended.”",
                "He fled to the U.S. The trial went on.|He fled to the U.S.",
                "Why now? Nobody knows.|Why now?",
                "He said no. Then he left.|He said no.",
                "They came… And they went.|They came…",
                "它结束了。然后开始。|它结束了。",
                "Was it John? iPhone sales fell.|Was it John?"
            })
    void splitsBehind(String text, String first) {
        assertThat(sentences(text)).hasSize(2).first().isEqualTo(first);
    }

    @Test
    void sentencesNeverCrossBlocks() {
        assertThat(sentences("A headline without a stop\n\nA paragraph.")).hasSize(2);
    }

    @Test
    void tokensHaveTheirKinds() {
        String text = "Don’t spend $14,000 at www.example.org/a on pro-Russian d’armement in the U.S. @desk… 20h30!";
        assertThat(analyze(text).tokens())
                .extracting(Token::kind, Token::text)
                .containsExactly(
                        tuple(Token.Kind.WORD, "Don’t"),
                        tuple(Token.Kind.WORD, "spend"),
                        tuple(Token.Kind.SYMBOL, "$"),
                        tuple(Token.Kind.NUMBER, "14,000"),
                        tuple(Token.Kind.WORD, "at"),
                        tuple(Token.Kind.ADDRESS, "www.example.org/a"),
                        tuple(Token.Kind.WORD, "on"),
                        tuple(Token.Kind.WORD, "pro-Russian"),
                        tuple(Token.Kind.WORD, "d’armement"),
                        tuple(Token.Kind.WORD, "in"),
                        tuple(Token.Kind.WORD, "the"),
                        tuple(Token.Kind.WORD, "U.S."),
                        tuple(Token.Kind.ADDRESS, "@desk"),
                        tuple(Token.Kind.PUNCTUATION, "…"),
                        tuple(Token.Kind.NUMBER, "20h30"),
                        tuple(Token.Kind.PUNCTUATION, "!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,000people came|2,000;people;came",
                "the end.The next|the;end;.;The;next",
                "territory.. now|territory;..;now",
                "mail desk@example.org, now|mail;desk@example.org;,;now",
                "see https://example.org/a?b=c.|see;https://example.org/a?b=c;.",
                "the workers’ union|the;workers;’;union",
                "a 20-year-old man|a;20;-;year-old;man",
                "either/or and 24/7|either;/;or;and;24/7",
                "𝄞 music|𝄞;music"
            })
    void tokenizes(String text, String tokens) {
        assertThat(analyze(text).tokens().stream().map(Token::text)).containsExactly(tokens.split(";"));
    }

    @Test
    void everyVisibleCharacterBelongsToOneToken() {
        String text = "Odd: \uD834 lone, \u200Binvisible\u200B, ﬁ ligature, 10°C, №5, “q” — end\u00AD.";
        AnalyzedText analyzed = analyze(text);
        int at = 0;
        for (Token token : analyzed.tokens()) {
            assertThat(text.substring(at, token.start())).isBlank();
            assertThat(token.span().of(text)).isEqualTo(token.text());
            at = token.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    /** In a time that grew with the square of the length, or a stack that grew with it, these would not end well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1a|1", "a!|400001", "a.|400001", "'b.c '|600001", "'a ,b.c '|1000001", "%2F|400000"})
    void cutsEndlessRunsInOnePass(String part, int tokens) {
        assertThat(analyze(part.repeat(200_000) + "zz").tokens()).hasSize(tokens);
    }

    @Test
    void heavyPartsAreComputedOnceAndOnlyWhenAsked() {
        when(language.analyze(any(), any(), any(), any(), any()))
                .thenReturn(new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null));
        when(engines.get()).thenReturn(engine);
        when(engine.check(any(), any(), any(), any(), any())).thenReturn(GrammarResult.empty());
        AnalyzedText text = analyze("Some text.");
        verifyNoInteractions(language, engines);
        text.grammar();
        text.grammar();
        text.language();
        verify(language, times(1)).analyze(any(), any(), any(), any(), any());
        verify(engine, times(1)).check(any(), any(), any(), any(), any());
    }

    @Test
    void anEngineThatFailsIsReportedAndNeverLentAgain() {
        when(language.analyze(any(), any(), any(), any(), any()))
                .thenReturn(new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null));
        GrammarEngine broken = mock();
        when(broken.check(any(), any(), any(), any(), any())).thenThrow(new IllegalStateException("rule table"));
        when(engine.check(any(), any(), any(), any(), any())).thenReturn(GrammarResult.empty());
        when(engines.get()).thenReturn(broken, engine);
        Analyzer analyzer = new Analyzer(new Models(mock(Lexicon.class), language, engines));
        Document document = Document.ofText("a.txt", "Some text.");
        AnalyzedText first = analyzer.analyze(document, null, () -> false);
        assertThat(first.grammar().matches()).isEmpty();
        assertThat(first.failures()).singleElement().asString().contains("rule table");
        AnalyzedText second = analyzer.analyze(document, null, () -> false);
        second.grammar();
        assertThat(second.failures()).isEmpty();
        verify(broken, times(1)).check(any(), any(), any(), any(), any());
    }

    @Test
    void oneEngineAnswersAllQuestionsOfADocument() {
        when(language.analyze(any(), any(), any(), any(), any()))
                .thenReturn(new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null));
        when(engine.check(any(), any(), any(), any(), any())).thenReturn(GrammarResult.empty());
        when(engines.get()).thenReturn(engine);
        Analyzer analyzer = new Analyzer(new Models(mock(Lexicon.class), language, engines));
        Document document = Document.ofText("a.txt", "Some text.");
        for (int i = 0; i < 2; i++) {
            try (AnalyzedText text = analyzer.analyze(document, null, () -> false)) {
                text.tags();
                text.grammar();
            }
        }
        verify(engines, times(1)).get();
        verify(engine, times(2)).tag(any(), any(), any());
    }

    @Test
    void helpersBeginBeforeTheEngineIsAsked() {
        List<Runnable> helpers = new ArrayList<>();
        List<String> events = new ArrayList<>();
        when(engines.get()).thenReturn(engine);
        when(engine.workAhead(any(), any(), anyBoolean(), any())).thenReturn(() -> events.add("helped"));
        when(engine.tag(any(), any(), any())).thenAnswer(question -> {
            events.add("asked");
            return List.of();
        });
        try (AnalyzedText text = analyze("Some text.")) {
            text.workAhead(true, helpers::add, 2);
            helpers.remove(0).run();
            assertThat(helpers).hasSize(2);
            helpers.forEach(Runnable::run);
            text.tags();
        }
        assertThat(events).containsExactly("helped", "helped", "asked");
    }

    @Test
    void anEngineThatCannotBeMadeAheadIsReportedWhereItIsAsked() {
        when(engines.get()).thenThrow(new IllegalStateException("no rules"));
        try (AnalyzedText text = analyze("Some text.")) {
            text.workAhead(true, Runnable::run, 1);
            assertThat(text.tags()).isEmpty();
            assertThat(text.failures()).singleElement().asString().contains("no rules");
        }
    }
}
