package org.calque.grammar.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.GrammarResult;
import org.calque.grammar.languagetool.SentenceMemory.Found;
import org.calque.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * Runs LanguageTool's rules over analysed sentences, as {@code JLanguageTool.check} would over a text: a group of rules
 * speaks once of a place, and of rules that overlap the one with the higher priority speaks. A rule that throws costs
 * its matches on that sentence. Rules made of patterns hold no state; those written in Java may, and work on one
 * sentence at a time.
 */
final class RuleRunner {

    private final Language language;
    private final RuleSet sentenceRules;
    private final List<TextLevelRule> textRules;
    private final MatchReader reader;
    private final SentenceMemory memory;

    RuleRunner(Language language, List<? extends Rule> rules, MatchReader reader, SentenceMemory memory) {
        this.language = language;
        this.sentenceRules = RuleSet.textLemmaHinted(
                rules.stream().filter(rule -> !(rule instanceof TextLevelRule)).toList());
        this.textRules = rules.stream()
                .filter(TextLevelRule.class::isInstance)
                .map(TextLevelRule.class::cast)
                .toList();
        this.reader = reader;
        this.memory = memory;
    }

    GrammarResult run(SentenceFeed feed, SentenceAnalysis analysis, BooleanSupplier expired) {
        List<GrammarMatch> matches = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<AnalyzedSentence> analyzed = new ArrayList<>();
        for (int i = 0; i < feed.size() && !expired.getAsBoolean(); i++) {
            String sentence = feed.text(i);
            Found found = find(sentence, analysis);
            for (GrammarMatch match : found.matches()) {
                matches.add(match.shift(feed.start(i)));
            }
            failures.addAll(found.failures());
            if (!textRules.isEmpty()) {
                analyzed.add(analysis.of(sentence));
            }
        }
        for (TextLevelRule rule : textRules) {
            if (!expired.getAsBoolean()) {
                find(rule, analyzed, feed, matches, failures);
            }
        }
        matches.sort(Comparator.comparing(GrammarMatch::span).thenComparing(GrammarMatch::rule));
        return new GrammarResult(matches, failures);
    }

    /** What the rules find in one sentence, remembered or looked for. Safe for many threads. */
    Found find(String sentence, SentenceAnalysis analysis) {
        return memory.recall(sentence).orElseGet(() -> {
            Found found = find(sentence, analysis.of(sentence));
            memory.keep(sentence, found);
            return found;
        });
    }

    /** What the rules find in one sentence, with spans relative to it. */
    private Found find(String text, AnalyzedSentence sentence) {
        List<RuleMatch> raw = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Rule rule : sentenceRules.rulesForSentence(sentence)) {
            try {
                raw.addAll(Arrays.asList(match(rule, sentence)));
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
                failures.add(failure(rule, text, e));
            }
        }
        int length = text.stripTrailing().length();
        raw.removeIf(match -> match.getFromPos() >= length || !reader.speaks(match));
        List<GrammarMatch> matches = new ArrayList<>();
        for (RuleMatch match : filter(raw)) {
            Span span = new Span(match.getFromPos(), Math.min(match.getToPos(), length));
            matches.add(reader.read(match, span, span.of(text)));
        }
        return new Found(matches, failures);
    }

    private static RuleMatch[] match(Rule rule, AnalyzedSentence sentence) throws IOException {
        if (rule instanceof AbstractPatternRule) {
            return rule.match(sentence);
        }
        synchronized (rule) {
            return rule.match(sentence);
        }
    }

    private void find(
            TextLevelRule rule,
            List<AnalyzedSentence> analyzed,
            SentenceFeed feed,
            List<GrammarMatch> matches,
            List<String> failures) {
        try {
            List<RuleMatch> raw = new ArrayList<>(Arrays.asList(rule.match(analyzed, feed.joined(analyzed.size()))));
            for (RuleMatch match : new SameRuleGroupFilter().filter(raw)) {
                Span span = feed.inDocument(match.getFromPos(), match.getToPos());
                if (!span.isEmpty() && reader.speaks(match)) {
                    matches.add(reader.read(match, span, feed.of(span)));
                }
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(failure(rule, "", e));
        }
    }

    private List<RuleMatch> filter(List<RuleMatch> raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        List<RuleMatch> matches = new SameRuleGroupFilter().filter(raw);
        matches = language.filterRuleMatches(matches, new AnnotatedTextBuilder().build(), sentenceRules.allRuleIds());
        return reader.resolvesOverlaps() ? new CleanOverlappingFilter(language, false).filter(matches) : matches;
    }

    private static String failure(Rule rule, String sentence, Throwable cause) {
        String where = sentence.isEmpty() ? "the text" : "“" + sentence.strip() + "”";
        return "the rule " + rule.getFullId() + " failed on " + where + ": " + cause;
    }
}
