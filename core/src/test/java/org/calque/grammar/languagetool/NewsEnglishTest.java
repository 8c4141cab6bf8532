package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.util.model.BaseModel;
import org.junit.jupiter.api.Test;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tools.Tools;

class NewsEnglishTest {

    private static final Language ENGLISH = NewsEnglish.get();

    @Test
    void rulesThatAskForALanguageByItsNameGetTheSame() {
        assertThat(ENGLISH).isInstanceOf(NewsEnglish.class).isSameAs(Languages.getLanguageForShortCode("en-US"));
    }

    @Test
    void ourDictionariesSayWhichWordsThereAre() throws IOException {
        assertThat(ENGLISH.getDefaultSpellingRule().isMisspelled("colour")).isFalse();
        assertThat(ENGLISH.getDefaultSpellingRule().isMisspelled("color")).isFalse();
        assertThat(ENGLISH.getDefaultSpellingRule().isMisspelled("colouur")).isTrue();
    }

    @Test
    void aDigitTypedIntoAWordIsOne() throws IOException {
        NumberInWord filter = new NumberInWord();
        assertThat(filter.isMisspelled("good")).isFalse();
        assertThat(filter.isMisspelled("gxod")).isTrue();
        assertThat(filter.getSuggestions("governmnt")).contains("government");
    }

    @Test
    void theChunkerFollowsOneHypothesis() throws IOException {
        try (InputStream model = Tools.getStream("/en-chunker.bin")) {
            BaseModel chunker = new ChunkerModel(model);
            assertThat(chunker.getManifestProperty("BeamSize")).isEqualTo("1");
        }
    }
}
