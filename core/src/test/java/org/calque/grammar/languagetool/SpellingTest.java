package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.GrammarMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final EnglishWords WORDS = new EnglishWords(new EnglishWords.Shared());

    @ParameterizedTest
    @CsvSource({
        "sicne, since",
        "anounced, announced",
        "relevent, relevant",
        "sevice, service",
        "peopl, people",
        "quicklyu, quickly",
        "vetween, between",
        "reccomend, recommend",
        "yersa, years",
        "govornment, government",
        "amercia, America",
        "eurpoean, European",
    })
    void knowsWhatWasMeant(String written, String meant) {
        assertThat(Slips.of(WORDS, written)).first().extracting(Slip::word).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"colour", "color", "organise", "organize", "kindergarten", "Kyiv", "Plovdiv", "gaol", "arvo"})
    void allEnglishesCount(String word) {
        assertThat(check("They said " + word + " today.", token -> false)).isEmpty();
    }

    @Test
    void anAcceptedWordIsNeverMisspelled() {
        String text = "The goverment said so.";
        assertThat(check(text, token -> false)).extracting(GrammarMatch::rule).containsExactly("MISSPELLED_WORD");
        assertThat(check(text, token -> token == 1)).isEmpty();
    }

    @Test
    void aFormThatComesAgainAndAgainIsMeant() {
        assertThat(check("A lemmon, a lemmon.", token -> false)).hasSize(2);
        assertThat(check("A lemmon, a lemmon, a lemmon.", token -> false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They played Sheridan, Skinner, Monye, Tait and Voyce.",
                "The pilot Thorsten Margis said so.",
                "They enquired about it, and the board made enquiries.",
                "He coined the word \"liberati\" himself.",
            })
    void namesAroundAWordAndMarksAroundItExplainIt(String text) {
        assertThat(check(text, token -> false)).isEmpty();
    }

    @Test
    void aNameGoesOnBehindAParticle() {
        assertThat(check("The Comité des Entreprises said so.", token -> token == 2))
                .isEmpty();
    }

    @Test
    void aSlipBetweenWordsWithCapitalsIsASlip() {
        assertThat(check("The Bank sicne Monday said so.", token -> false)).hasSize(1);
        assertThat(check("He said \"the goverment\" was wrong.", token -> false))
                .hasSize(1);
    }

    private static List<GrammarMatch> check(String text, IntPredicate accepted) {
        AnalyzedText analyzed = Texts.of(text);
        return new Spelling(WORDS).check(analyzed.sentences(), analyzed.tokens(), accepted, () -> false);
    }
}
