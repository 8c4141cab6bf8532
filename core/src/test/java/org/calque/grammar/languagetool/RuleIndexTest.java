package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.grammar.GrammarMatch.Family;
import org.calque.grammar.languagetool.RuleIndex.Entry;
import org.junit.jupiter.api.Test;

/** Holds the index to LanguageTool's rules; {@code -Dgolden.update=true} writes it anew. */
class RuleIndexTest {

    private static final Path FILE =
            Path.of("src", "main", "resources", "org", "calque", "grammar", "languagetool", RuleIndex.RESOURCE);

    @Test
    void theIndexIsWhatTheRulesSay() throws Exception {
        List<Entry> rules = new LanguageToolEngines(RuleProfile.newsroom())
                .describeRules().stream()
                        .map(rule -> new Entry(rule.id(), rule.category(), rule.family()))
                        .toList();
        assertThat(rules).hasSizeGreaterThan(1000);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(
                    FILE,
                    rules.stream()
                            .map(rule -> rule.id() + "\t" + rule.category() + "\t" + rule.family())
                            .toList());
        } else {
            assertThat(RuleIndex.read()).isEqualTo(rules);
        }
        assertThat(new Entry("HE_VERB_AGR", "GRAMMAR", Family.GRAMMAR).name()).isEqualTo("grammar/HE_VERB_AGR");
    }
}
