package org.calque.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.calque.language.lexicon.LexiconShelf;
import org.calque.language.lingua.NgramModels;
import org.junit.jupiter.api.Test;

class KnownLanguagesTest {

    @Test
    void knowsEveryLanguageOfLinguaButEnglish() {
        assertThat(KnownLanguages.all()).filteredOn(KnownLanguage::characters).hasSize(74);
    }

    @Test
    void everyLanguageHasSomeEvidenceAndAName() {
        assertThat(KnownLanguages.all()).isNotEmpty().allSatisfy(language -> {
            assertThat(language.hasLexicon() || language.characters()).isTrue();
            assertThat(language.prior()).isBetween(0.01, 1.0);
            assertThat(language.name()).isNotEqualTo(language.code());
        });
    }

    @Test
    void whatTheTableSaysIsOnTheClassPath() {
        LexiconShelf lexicons = new LexiconShelf();
        NgramModels characters = new NgramModels();
        assertThat(KnownLanguages.all()).isNotEmpty().allSatisfy(language -> {
            assertThat(lexicons.lexicon(language.code()).isPresent()).isEqualTo(language.hasLexicon());
            assertThat(characters.model(language.code()).isPresent()).isEqualTo(language.characters());
        });
    }

    @Test
    void findsALanguageByItsCode() {
        assertThat(KnownLanguages.of("gl").map(KnownLanguage::name)).contains("Galician");
        assertThat(KnownLanguages.of("xx")).isEmpty();
    }
}
