package org.calque.checks.fluency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.engine.Checker;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every phrase to its own bad and good example. */
class PhraseBookTest {

    private static final PhraseBook CALQUES = PhraseBook.load("calques");
    private static final PhraseBook FRIENDS = PhraseBook.load("false-friends");

    private static final Checker CHECKER =
            Checker.create(Settings.defaults().withOnly(Set.of("calque", "false-friend")));

    record Example(String check, PhraseEntry entry) {
        @Override
        public String toString() {
            return entry.language() + " " + entry.source();
        }
    }

    static Stream<Example> examples() {
        return Stream.concat(
                CALQUES.entries().stream().map(entry -> new Example("calque", entry)),
                FRIENDS.entries().stream().map(entry -> new Example("false-friend", entry)));
    }

    @Test
    void everyLanguageHasItsPhrases() {
        Map<String, Long> counts = examples()
                .collect(Collectors.groupingBy(example -> example.entry().language(), Collectors.counting()));
        for (String language : List.of("fr", "de", "es", "it", "pt", "nl", "ru", "uk")) {
            assertThat(counts.get(language)).as(language).isGreaterThanOrEqualTo(40);
        }
        for (String language : List.of("pl", "tr", "zh", "ja", "ar")) {
            assertThat(counts.get(language)).as(language).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void checksCarryTheirInfo() {
        assertThat(CHECKER.checks()).extracting(CheckInfo::id).containsExactlyInAnyOrder("calque", "false-friend");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void flagsTheBadExampleAndNotTheGoodOne(Example example) {
        String marked = example.entry().bad();
        int start = marked.indexOf("[[");
        String bad = marked.replace("[[", "").replace("]]", "");
        Span mark = new Span(start, marked.indexOf("]]") - 2);
        List<Finding> findings = find(bad, example.entry().language());
        assertThat(findings).extracting(Finding::span).containsExactly(mark);
        assertThat(findings).extracting(Finding::check).containsExactly(example.check());
        List<Fix> fixes = findings.get(0).fixes();
        String good = example.entry().good().isEmpty()
                ? fixes.get(0).apply(bad)
                : example.entry().good();
        assertThat(find(good, example.entry().language())).as(good).isEmpty();
    }

    @Test
    void refusesEntriesThatAreNotWhole() {
        assertThatThrownBy(() -> PhraseEntry.parse("fr", "a | b | c | d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseEntry.parse("fr", "a | b c | = | - | [[b c]]"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhrasePattern.parse("NOUN ADJ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plain word");
    }

    private static List<Finding> find(String text, String language) {
        return CHECKER.check(Document.ofText(language, text)).findings();
    }
}
