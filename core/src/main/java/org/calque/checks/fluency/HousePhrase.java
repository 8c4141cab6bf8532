package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Phrases that the house does not want: rules of the user's own. */
public final class HousePhrase implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "house-phrase",
            Category.STYLE,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A phrase that the house’s own rules forbid.",
            "Every house knows phrases that its translators carry over again and again. They stand under “phrases” in"
                    + " calque.yml, with the message, the fix and the examples that go with them; without such rules"
                    + " the check finds nothing.",
            "The visit took place [[in the frame of]] the summit.",
            "The visit took place as part of the summit.",
            List.of("Only the house’s own rules are found, and no phrase that crosses the end of a sentence."));

    private static final double CONFIDENCE = 0.9;

    private final Map<String, List<HouseRule>> byTrigger = new HashMap<>();
    private final boolean needsTags;

    public HousePhrase(List<HouseRule> rules) {
        this.needsTags = rules.stream().anyMatch(rule -> rule.pattern().needsTags());
        for (HouseRule rule : rules) {
            for (String trigger : rule.pattern().triggers()) {
                byTrigger.computeIfAbsent(trigger, key -> new ArrayList<>()).add(rule);
            }
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean needsGrammarEngine() {
        return needsTags;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (HouseRule rule : candidates(text, sentence)) {
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    rule.pattern()
                            .match(text, sentence, token)
                            .ifPresent(match -> findings.add(finding(text, rule, match)));
                }
            }
        }
        return findings;
    }

    private Set<HouseRule> candidates(AnalyzedText text, Sentence sentence) {
        Set<String> words = new HashSet<>();
        Set<HouseRule> candidates = new LinkedHashSet<>();
        for (Token token : text.tokens(sentence)) {
            String word = WordClasses.lower(token.text());
            words.add(word);
            candidates.addAll(byTrigger.getOrDefault(word, List.of()));
        }
        candidates.removeIf(rule -> !rule.pattern().mayMatch(words));
        return candidates;
    }

    private static Finding finding(AnalyzedText text, HouseRule rule, PhrasePattern.Match match) {
        String found = match.span().of(text.text());
        return new Finding(
                INFO.id(),
                INFO.category(),
                rule.severity().orElse(INFO.severity()),
                CONFIDENCE,
                match.span(),
                rule.message(),
                List.of(new Evidence.Pattern(rule.toString())),
                rule.fixes().stream()
                        .map(fix -> PhraseFindings.fill(fix, match.variables()))
                        .map(fix -> PhraseFindings.likeCase(fix, found))
                        .filter(fix -> !fix.equals(found))
                        .map(fix -> Fix.replace(match.span(), fix, Applicability.LIKELY))
                        .toList());
    }
}
