package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.GrammarResult;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Categories;
import org.languagetool.rules.Category;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

class RuleRunnerTest {

    private static final Language ENGLISH = AmericanEnglish.getInstance();

    private final SentenceMemory memory = new SentenceMemory();

    @Test
    void aRuleThatThrowsCostsThatRuleOnThatSentence() throws IOException {
        Rule broken = spy(new WordRule("BROKEN", "storm"));
        doReturn(new RuleMatch[0])
                .doThrow(new IllegalStateException("no such state"))
                .doReturn(new RuleMatch[0])
                .when(broken)
                .match(any());
        GrammarResult result = run(
                "The storm passed. The storm came back. The storm is over.",
                () -> false,
                broken,
                new WordRule("SOUND", "storm"));
        assertThat(result.matches()).hasSize(3).allMatch(match -> match.rule().equals("SOUND"));
        assertThat(result.failures())
                .containsExactly("the rule BROKEN failed on “The storm came back.”: "
                        + "java.lang.IllegalStateException: no such state");
    }

    @Test
    void aRuleForWholeTextsThatThrowsIsReportedToo() throws IOException {
        TextLevelRule broken = mock(TextLevelRule.class);
        doReturn("WHOLE").when(broken).getFullId();
        doThrow(new IllegalStateException("no such state")).when(broken).match(any(), any(AnnotatedText.class));
        GrammarResult result = run("The storm passed.", () -> false, broken, new WordRule("SOUND", "storm"));
        assertThat(result.matches()).hasSize(1);
        assertThat(result.failures()).singleElement().asString().startsWith("the rule WHOLE failed on the text");
    }

    @Test
    void spansPointIntoTheDocument() {
        String text = "Calm seas.\n\nThe first storm passed. A second storm came.\n\nThe last storm, they said";
        GrammarResult result = run(text, () -> false, new WordRule("SENTENCE", "storm"), new LastWordRule());
        assertThat(result.matches().stream()
                        .filter(match -> match.rule().equals("SENTENCE"))
                        .map(GrammarMatch::span))
                .containsExactly(at(text, "storm", 1), at(text, "storm", 2), at(text, "storm", 3));
        assertThat(result.matches().stream()
                        .filter(match -> match.rule().equals("LAST_WORD"))
                        .map(match -> match.span().of(text)))
                .containsExactly("seas.", "passed.", "came.", "said");
    }

    @Test
    void aSentenceSeenBeforeIsNotCheckedAgain() throws IOException {
        Rule rule = spy(new WordRule("SOUND", "storm"));
        String text = "The storm passed. Nobody was hurt. The storm passed. It was quiet.";
        GrammarResult first = run(text, () -> false, rule);
        GrammarResult second = run(text, () -> false, rule);
        verify(rule, times(3)).match(any());
        assertThat(second).isEqualTo(first);
        assertThat(first.matches().stream().map(GrammarMatch::span))
                .containsExactly(at(text, "storm", 1), at(text, "storm", 2));
    }

    @Test
    void stopsBetweenSentencesOnceTimeIsOver() {
        Iterator<Boolean> expired = List.of(false, true, true).iterator();
        GrammarResult result = run(
                "The storm passed. The storm came back. The storm is over.",
                expired::next,
                new WordRule("SOUND", "storm"));
        assertThat(result.matches()).hasSize(1);
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void ofOneGroupAndPlaceOnlyOneSpeaks() {
        GrammarResult result =
                run("The storm passed.", () -> false, new WordRule("SOUND", "storm"), new WordRule("SOUND", "storm"));
        assertThat(result.matches()).hasSize(1);
    }

    private GrammarResult run(String text, BooleanSupplier expired, Rule... rules) {
        AnalyzedText analyzed = Texts.of(text);
        RuleRunner runner =
                new RuleRunner(ENGLISH, List.of(rules), new MatchReader(RuleProfile.languageToolDefaults()), memory);
        return runner.run(SentenceFeed.of(text, analyzed.sentences()), new SentenceAnalysis(ENGLISH), expired);
    }

    private static Span at(String text, String word, int occurrence) {
        int start = -1;
        for (int i = 0; i < occurrence; i++) {
            start = text.indexOf(word, start + 1);
        }
        return new Span(start, start + word.length());
    }

    private static Category grammar() {
        return new Category(Categories.GRAMMAR.getId(), "Grammar");
    }

    /** Finds a word in each sentence. */
    private static class WordRule extends Rule {

        private final String id;
        private final String word;

        WordRule(String id, String word) {
            this.id = id;
            this.word = word;
            setCategory(grammar());
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getDescription() {
            return "finds " + word;
        }

        @Override
        public RuleMatch[] match(AnalyzedSentence sentence) throws IOException {
            int start = sentence.getText().indexOf(word);
            return start < 0
                    ? RuleMatch.EMPTY_ARRAY
                    : new RuleMatch[] {new RuleMatch(this, sentence, start, start + word.length(), "A word.")};
        }
    }

    /** Finds the end of each sentence, over the whole text, the white space behind it included. */
    private static final class LastWordRule extends TextLevelRule {

        LastWordRule() {
            setCategory(grammar());
        }

        @Override
        public String getId() {
            return "LAST_WORD";
        }

        @Override
        public String getDescription() {
            return "finds the last word";
        }

        @Override
        public int minToCheckParagraph() {
            return 0;
        }

        @Override
        public RuleMatch[] match(List<AnalyzedSentence> sentences, AnnotatedText text) {
            RuleMatch[] matches = new RuleMatch[sentences.size()];
            int before = 0;
            for (int i = 0; i < matches.length; i++) {
                String sentence = sentences.get(i).getText();
                int start = before + sentence.stripTrailing().lastIndexOf(' ') + 1;
                before += sentence.length();
                matches[i] = new RuleMatch(this, sentences.get(i), start, before, "The end.");
            }
            return matches;
        }

        @Override
        @Deprecated
        public RuleMatch[] match(List<AnalyzedSentence> sentences) {
            throw new AssertionError("the other form is called");
        }
    }
}
