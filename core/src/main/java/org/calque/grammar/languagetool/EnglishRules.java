package org.calque.grammar.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.calque.grammar.GrammarMatch.Family;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.ConsistencyPatternRuleTransformer;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.PatternRuleTransformer;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;

/**
 * The rules of LanguageTool. Pattern rules hold no state: they are read once, when they are first asked for, and shared
 * by all engines, whatever profile says which of them speak. Rules written in Java may hold some: each engine gets its
 * own. Safe for many threads.
 */
final class EnglishRules {

    private static final String RULES = "/org/languagetool/rules/en/";

    /** The first is LanguageTool's own file without its examples, made by the build: it is read in half the time. */
    private static final List<String> GRAMMAR_FILES =
            List.of("/org/calque/grammar/languagetool/grammar.xml", RULES + "en-US/grammar.xml");

    private static final List<String> STYLE_FILES = List.of(RULES + "style.xml", RULES + "en-US/style.xml");

    private @Nullable Language language;
    private @Nullable List<Rule> grammarPatterns;
    private @Nullable List<Rule> stylePatterns;

    synchronized Language language() {
        Language known = language;
        if (known == null) {
            known = NewsEnglish.get();
            known.setChunker(new ChunkerOnDemand());
            known.setDisambiguator(new NewsDisambiguator(known));
            language = known;
        }
        return known;
    }

    /** The rules of every family but style that a profile lets speak. */
    synchronized List<Rule> grammar(RuleProfile profile) {
        return Stream.concat(inJava().stream(), grammarPatterns().stream())
                .filter(rule -> RuleFamilies.of(rule) != Family.STYLE)
                .filter(rule -> profile.confidence(rule) > 0)
                .toList();
    }

    /** The rules of style that a profile lets speak. Their file is read when they are first asked for. */
    synchronized List<Rule> style(RuleProfile profile) {
        List<Rule> patterns = stylePatterns;
        if (patterns == null) {
            patterns = patterns(STYLE_FILES);
            stylePatterns = patterns;
        }
        return Stream.of(inJava(), grammarPatterns(), patterns)
                .flatMap(List::stream)
                .filter(rule -> RuleFamilies.of(rule) == Family.STYLE)
                .filter(rule -> profile.confidence(rule) > 0)
                .toList();
    }

    /** What its rules are, one for each id, and how far a profile trusts them. */
    List<RuleDescription> describe(RuleProfile trust) {
        RuleProfile all = RuleProfile.everything();
        Map<String, RuleDescription> byId = new TreeMap<>();
        for (Rule rule :
                Stream.concat(grammar(all).stream(), style(all).stream()).toList()) {
            double confidence = trust.confidence(rule);
            RuleDescription description = new RuleDescription(
                    rule.getId(),
                    rule.getCategory().getId().toString(),
                    RuleFamilies.of(rule),
                    rule.getDescription(),
                    confidence);
            byId.merge(rule.getId(), description, (one, other) -> one.confidence() >= other.confidence() ? one : other);
        }
        return List.copyOf(byId.values());
    }

    private List<Rule> grammarPatterns() {
        List<Rule> patterns = grammarPatterns;
        if (patterns == null) {
            patterns = patterns(GRAMMAR_FILES);
            grammarPatterns = patterns;
        }
        return patterns;
    }

    private List<Rule> inJava() {
        Language english = language();
        try {
            return english.getRelevantRules(JLanguageTool.getMessageBundle(english), new UserConfig(), null, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Rule> patterns(List<String> files) {
        Language english = language();
        List<AbstractPatternRule> loaded = new ArrayList<>();
        for (String file : files) {
            try (InputStream xml = Objects.requireNonNull(EnglishRules.class.getResourceAsStream(file), file)) {
                loaded.addAll(new PatternRuleLoader().getRules(xml, file, english));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Rule> rules = new ArrayList<>();
        List<AbstractPatternRule> plain = loaded;
        for (PatternRuleTransformer transformer :
                List.of(new RepeatedPatternRuleTransformer(english), new ConsistencyPatternRuleTransformer(english))) {
            PatternRuleTransformer.TransformedRules result = transformer.apply(plain);
            plain = result.getRemainingRules();
            rules.addAll(result.getTransformedRules());
        }
        rules.addAll(plain);
        return List.copyOf(rules);
    }
}
