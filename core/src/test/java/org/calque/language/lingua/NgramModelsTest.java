package org.calque.language.lingua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @CsvSource({
        "is, ríkisstjórn",
        "en, the",
        "en, government",
        "en, qzxj",
        "ru, правительство",
        "zh, 中國",
        "eo, ĝ",
        "fr, œuvre"
    })
    void saysWhatLinguasTablesSay(String language, String word) throws IOException {
        List<Map<String, Double>> tables = new ArrayList<>();
        for (String name : List.of("unigrams", "bigrams", "trigrams", "quadrigrams")) {
            tables.add(table(language, name));
        }
        CharacterModel model = MODELS.model(language).orElseThrow();
        assertThat(model.logProbability(word)).isCloseTo(expected(tables, word, 3), within(0.001 * word.length()));
        assertThat(model.closeLogProbability(word)).isCloseTo(expected(tables, word, 4), within(0.001 * word.length()));
    }

    /** Stupid backoff over the relative frequencies as Lingua has them; 13 nats for a letter that it never saw. */
    private static double expected(List<Map<String, Double>> tables, String word, int longest) {
        int longestThere = tables.get(1).isEmpty() ? 3 : longest;
        double sum = 0;
        for (int end = 1; end <= word.length(); end++) {
            double discount = 0;
            double known = Double.NaN;
            for (int start = Math.max(0, end - longestThere); start < end && Double.isNaN(known); start++) {
                known = tables.get(end - start - 1).getOrDefault(word.substring(start, end), Double.NaN) + discount;
                discount += Math.log(0.4);
            }
            boolean backedOff = longestThere == 4 && end >= 4;
            sum += Double.isNaN(known) ? -13 + (backedOff ? Math.log(0.4) : 0) : known;
        }
        return sum;
    }

    private static Map<String, Double> table(String language, String name) throws IOException {
        Map<String, Double> table = new HashMap<>();
        try (InputStream json =
                NgramModelsTest.class.getResourceAsStream("/language-models/" + language + "/" + name + ".json")) {
            if (json != null) {
                new ObjectMapper().readTree(json).get("ngrams").properties().forEach(entry -> {
                    String[] fraction = entry.getKey().split("/", -1);
                    double probability = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                    for (String ngram : entry.getValue().asText().split(" ", -1)) {
                        table.put(ngram, Math.log(probability));
                    }
                });
            }
        }
        return table;
    }
}
