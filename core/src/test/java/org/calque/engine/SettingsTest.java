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
import org.calque.check.Severity;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static CheckInfo info(String id, Category category, boolean on) {
        return new CheckInfo(id, category, Severity.MINOR, Scope.PLACE, on, "s", "r", "[[b]]", "g", List.of());
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
        assertThat(settings.severity("doubled-word")).contains(Severity.MAJOR);
        assertThat(settings.severity("split-word")).isEmpty();
        assertThat(Settings.defaults().sourceLanguage()).isEmpty();
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.defaults().withTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.defaults().withTimeout(Duration.ofMillis(-1)));
    }
}
