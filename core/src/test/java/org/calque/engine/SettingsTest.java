package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static CheckInfo info(String id, Category category, boolean on) {
        return new CheckInfo(id, category, Severity.MINOR, Scope.PLACE, on, "s", "r", "[[b]]", "g", List.of());
    }

    private static Finding finding(String check, Severity severity) {
        return new Finding(check, Category.STYLE, severity, 0.9, new Span(0, 1), "m", List.of(), List.of());
    }

    private final CheckInfo on = info("doubled-word", Category.ADDITION, true);
    private final CheckInfo off = info("split-word", Category.SPELLING, false);
    private final CheckInfo grammar = info("grammar", Category.GRAMMAR, true);

    @Test
    void defaultsRunWhatIsOn() {
        assertThat(Settings.defaults().runs(on)).isTrue();
        assertThat(Settings.defaults().runs(off)).isFalse();
        assertThat(Settings.defaults().runs(grammar)).isTrue();
    }

    @Test
    void namedChecksRunAloneWhetherTheyAreOnOrNot() {
        Settings settings = Settings.defaults().withOnly(Set.of("split-word"));
        assertThat(settings.runs(off)).isTrue();
        assertThat(settings.runs(on)).isFalse();
        assertThat(settings.withSkipped(Set.of("split-word")).runs(off)).isFalse();
    }

    @Test
    void categoriesAndGrammarNarrowDown() {
        assertThat(Settings.defaults().withCategories(Set.of(Category.GRAMMAR)).runs(on))
                .isFalse();
        assertThat(Settings.defaults().withCategories(Set.of(Category.ADDITION)).runs(on))
                .isTrue();
        assertThat(Settings.defaults().withGrammar(false).runs(grammar)).isFalse();
        assertThat(Settings.defaults().withGrammar(false).runs(on)).isTrue();
    }

    @Test
    void eachChangeKeepsTheOthers() {
        Settings settings = Settings.defaults()
                .withSourceLanguage("fr")
                .withTimeout(Duration.ofSeconds(3))
                .withSeverities(Map.of("doubled-word", Severity.MAJOR))
                .withOnly(Set.of())
                .withGrammar(true);
        assertThat(settings.sourceLanguage()).contains("fr");
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.choice()
                        .weighed(finding("doubled-word", Severity.MINOR))
                        .severity())
                .isEqualTo(Severity.MAJOR);
        assertThat(settings.choice()
                        .weighed(finding("split-word", Severity.MINOR))
                        .severity())
                .isEqualTo(Severity.MINOR);
        assertThat(Settings.defaults().sourceLanguage()).isEmpty();
    }

    @Test
    void severitiesWeighSingleRulesAndLeaveWhatIsNeutral() {
        Settings settings = Settings.defaults()
                .withSeverities(Map.of("grammar", Severity.MAJOR, "grammar/HE_VERB_AGR", Severity.CRITICAL));
        assertThat(settings.choice()
                        .weighed(finding("grammar/OTHER", Severity.MINOR))
                        .severity())
                .isEqualTo(Severity.MAJOR);
        assertThat(settings.choice()
                        .weighed(finding("grammar/HE_VERB_AGR", Severity.MINOR))
                        .severity())
                .isEqualTo(Severity.CRITICAL);
        assertThat(settings.choice()
                        .weighed(finding("grammar/OTHER", Severity.NEUTRAL))
                        .severity())
                .isEqualTo(Severity.NEUTRAL);
    }

    @Test
    void switchesTurnChecksOnAndOffAndNamedOnesOutdoThem() {
        Settings settings = Settings.defaults().withSwitches(Map.of("doubled-word", false, "split-word", true));
        assertThat(settings.runs(on)).isFalse();
        assertThat(settings.runs(off)).isTrue();
        assertThat(settings.withSkipped(Set.of("split-word")).runs(off)).isFalse();
        assertThat(settings.withOnly(Set.of("doubled-word")).runs(on)).isTrue();
    }

    @Test
    void singleRulesOfTheEngineAreNamed() {
        Settings only = Settings.defaults().withOnly(Set.of("grammar/HE_VERB_AGR"));
        assertThat(only.runs(grammar)).isTrue();
        assertThat(only.runs(on)).isFalse();
        assertThat(only.choice().wants(finding("grammar/HE_VERB_AGR", Severity.MINOR)))
                .isTrue();
        assertThat(only.choice().wants(finding("grammar/OTHER", Severity.MINOR)))
                .isFalse();
        assertThat(only.choice().rulesOn()).containsExactly("HE_VERB_AGR");
        Settings skipped = Settings.defaults()
                .withSkipped(Set.of("grammar/HE_VERB_AGR"))
                .withSwitches(Map.of("spelling/X", false))
                .withRules(Set.of("Y"), Set.of("Z"));
        assertThat(skipped.runs(grammar)).isTrue();
        assertThat(skipped.choice().wants(finding("grammar/HE_VERB_AGR", Severity.MINOR)))
                .isFalse();
        assertThat(skipped.choice().wants(finding("spelling/X", Severity.MINOR)))
                .isFalse();
        assertThat(skipped.choice().rulesOff()).containsExactlyInAnyOrder("HE_VERB_AGR", "X", "Z");
    }

    @Test
    void aRuleOfStyleThatIsNamedSpeaksAlone() {
        CheckInfo style = info("style", Category.STYLE, false);
        assertThat(Settings.defaults().runs(style)).isFalse();
        Settings named = Settings.defaults().withRules(Set.of("PASSIVE_VOICE"), Set.of());
        assertThat(named.runs(style)).isTrue();
        assertThat(named.choice().speaksByName(style)).isTrue();
        assertThat(named.withSwitches(Map.of("style", false)).runs(style)).isFalse();
        assertThat(named.withSwitches(Map.of("style", true)).choice().speaksByName(style))
                .isFalse();
    }

    @Test
    void theHouseDecidesOnTheIdentity() {
        HouseStyle house = HouseStyle.of(List.of("Kvitka"), List.of(), List.of());
        Settings settings = Settings.defaults().withHouse(house);
        assertThat(settings.identity()).isNotEqualTo(Settings.defaults().identity());
        assertThat(settings.identity())
                .isEqualTo(Settings.defaults()
                        .withHouse(HouseStyle.of(List.of("Kvitka"), List.of(), List.of()))
                        .identity());
        assertThat(Settings.defaults().withSwitches(Map.of("calque", false)).identity())
                .isNotEqualTo(Settings.defaults().identity());
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.defaults().withTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.defaults().withTimeout(Duration.ofMillis(-1)));
    }
}
