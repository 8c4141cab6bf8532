package org.calque.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;

import org.calque.language.CharacterModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramModelsTest {

    private static final NgramModels MODELS = new NgramModels();

    @ParameterizedTest
    @CsvSource({
        "eu, gertatutakoaz",
        "hr, vladinih",
        "tr, çocuklar",
        "fi, pääministeri",
        "is, ríkisstjórn",
        "hu, kormánya"
    })
    void aWordFitsItsLanguageBetterThanEnglish(String language, String word) {
        CharacterModel own = MODELS.model(language).orElseThrow();
        CharacterModel english = MODELS.model("en").orElseThrow();
        assertThat(own.logProbability(word)).isGreaterThan(english.logProbability(word) + 5);
        assertThat(own.closeLogProbability(word)).isGreaterThan(english.closeLogProbability(word) + 5);
    }

    @Test
    void lettersNeverSeenAreUnlikelyButNotImpossible() {
        double unseen = MODELS.model("en").orElseThrow().logProbability("ъъъ");
        assertThat(unseen).isBetween(-60.0, -30.0);
    }

    @Test
    void languagesWithoutTablesHaveNoModel() {
        assertThat(MODELS.model("gl")).isEmpty();
    }
}
