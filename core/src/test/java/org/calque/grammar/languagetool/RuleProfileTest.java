package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleProfileTest {

    private static final List<RuleDescription> RULES = new LanguageToolEngines(RuleProfile.newsroom()).describeRules();

    @Test
    void theNewsroomProfileNamesRulesThatExist() throws IOException {
        Set<String> ids = RULES.stream().map(RuleDescription::id).collect(Collectors.toSet());
        Set<String> categories = RULES.stream().map(RuleDescription::category).collect(Collectors.toSet());
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names).allSatisfy(name -> {
            if (name.startsWith("category:")) {
                assertThat(categories).contains(name.substring("category:".length()));
            } else if (name.startsWith("*")) {
                assertThat(ids).anyMatch(id -> id.endsWith(name.substring(1)));
            } else {
                assertThat(ids).anyMatch(id -> name.equals(id) || name.startsWith(id + "_"));
            }
        });
    }

    @Test
    void aRuleCanBeTurnedOnAndOff() {
        assertThat(confidence(RuleProfile.newsroom(), "COMMA_COMPOUND_SENTENCE"))
                .isZero();
        assertThat(confidence(RuleProfile.newsroom(), "EN_A_VS_AN")).isGreaterThan(0.5);
        RuleProfile other = RuleProfile.newsroom()
                .with(Set.of("COMMA_COMPOUND_SENTENCE", "category:SEMANTICS"), Set.of("EN_A_VS_AN"));
        assertThat(confidence(other, "COMMA_COMPOUND_SENTENCE")).isGreaterThan(0.5);
        assertThat(confidence(other, "EN_DATE_WEEKDAY_CURRENTYEAR")).isGreaterThan(0.5);
        assertThat(confidence(other, "EN_A_VS_AN")).isZero();
    }

    @Test
    void everyRuleIsReachable() {
        assertThat(new LanguageToolEngines(RuleProfile.everything()).describeRules())
                .hasSameSizeAs(RULES)
                .allMatch(rule -> rule.confidence() == 1);
    }

    private static double confidence(RuleProfile profile, String id) {
        return new LanguageToolEngines(profile)
                .describeRules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .confidence();
    }

    private static List<String> names() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(RuleProfile.class.getResourceAsStream("newsroom-rules.tsv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .toList();
        }
    }
}
