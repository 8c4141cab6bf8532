package org.calque.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calque.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final EnglishLexicon ENGLISH = new EnglishLexicon();
    private static final GermanNouns NOUNS = new GermanNouns();

    @ParameterizedTest
    @ValueSource(
            strings = {"the", "colour", "color", "Paris", "don’t", "don't", "fatwa", "Bundestag", "intifada", "façade"})
    void englishHasItsVariantsNamesAndLoanwords(String word) {
        assertThat(ENGLISH.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gobierno", "paris", "recieve", "", "plivač", "также"})
    void englishHasNoOtherWords(String word) {
        assertThat(ENGLISH.contains(word)).isFalse();
    }

    @Test
    void frequencyOrdersEnglishWords() {
        assertThat(ENGLISH.frequency("the")).isGreaterThan(ENGLISH.frequency("house"));
        assertThat(ENGLISH.frequency("house")).isGreaterThan(ENGLISH.frequency("abseil"));
        assertThat(ENGLISH.frequency("gobierno")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, gouvernement",
        "de, plötzlich",
        "es, gobierno",
        "it, annunciato",
        "pt, reunião",
        "nl, regering",
        "pl, tytułu",
        "ru, также",
        "uk, який",
        "ro, guvernul",
        "ca, govern",
        "gl, goberno",
        "sk, vláda",
        "sl, vlada",
        "sv, regering",
        "da, regering",
        "el, και",
        "be, якія",
        "ar, في",
        "eo, estas",
        "fa, این",
        "ast, gobiernu",
        "br, evit",
        "ga, agus",
        "tl, ang",
        "crh, ve",
        "ta, அருந்தி",
        "km, អាស្រម"
    })
    void everyLexiconKnowsAWordOfItsLanguage(String language, String word) {
        Lexicon lexicon = new LexiconShelf().lexicon(language).orElseThrow();
        assertThat(lexicon.language()).isEqualTo(language);
        assertThat(lexicon.contains(word)).isTrue();
        assertThat(lexicon.contains("zzqxw")).isFalse();
        assertThat(lexicon.frequency(word)).isBetween(0, 26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finanzamt",
                "Kita",
                "Wohnung",
                "Betriebsrat",
                "Aufenthaltsgenehmigung",
                "Grenzsoldat",
                "Mietvertrag"
            })
    void germanNounsAndTheirCompounds(String word) {
        assertThat(NOUNS.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Merkel", "Heringsdorf", "Steinberg", "Friedhelm", "Kenteris", "plötzlich", "Westnetz", "Po"})
    void namesAreNoGermanNouns(String word) {
        assertThat(NOUNS.contains(word)).isFalse();
    }

    @Test
    void expressionsAreFoundAtTheirFirstWord() {
        EnglishPhrases phrases = new EnglishPhrases();
        List<String> words = List.of("a", "coup", "d'état", "de", "facto");
        assertThat(phrases.length(words, 1)).isEqualTo(2);
        assertThat(phrases.length(words, 3)).isEqualTo(2);
        assertThat(phrases.length(words, 4)).isZero();
    }

    @Test
    void namesAreKnownInAnyLetterCase() {
        KnownNames names = new KnownNames();
        assertThat(names.contains("Whatsapp")).isTrue();
        assertThat(names.contains("Gobierno")).isFalse();
    }
}
