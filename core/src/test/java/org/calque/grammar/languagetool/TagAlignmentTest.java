package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.Tags;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.language.AmericanEnglish;

class TagAlignmentTest {

    private static final GrammarEngine ENGINE = new LanguageToolEngines(RuleProfile.newsroom()).get();

    @Test
    void tagsWordsThatLanguageToolCutsInPieces() {
        String text = "The minister’s well-known allies don’t trust pro-Russian papers, e.g. in the U.S. or Kyiv.";
        AnalyzedText analyzed = Texts.of(text);
        List<Tags> tags = ENGINE.tag(text, analyzed.sentences(), analyzed.tokens());
        Function<String, Tags> of = word -> tags.get(IntStream.range(0, tags.size())
                .filter(i -> analyzed.tokens().get(i).text().equals(word))
                .findFirst()
                .orElseThrow());
        assertThat(of.apply("minister’s").has("NN")).isTrue();
        assertThat(of.apply("don’t").has("VB")).isTrue();
        assertThat(of.apply("pro-Russian").has("JJ")).isTrue();
        assertThat(of.apply("papers").readings())
                .extracting(Tags.Reading::lemma)
                .contains("paper");
    }

    @Test
    void tagsOfMixedAndHostileText() {
        aligns(
                "A\u00ADso\u00ADft hy\u00ADphen, caf\u00e9 \u041f\u0440\u0438\u0432\u0435\u0442 \ud83d\ude00 x\u200by. \ufeffEnd");
        aligns(
                "“Not an inch,” they said.And then?  They — 3,5 million — cheated…\n\n[Il y a eu] five; e-mail: a@b.org!");
        aligns("");
        aligns("…");
    }

    /** Every token of the seed article has its tags, and where the two agree on a token, the same ones. */
    @Test
    void alignsARealPage() throws IOException {
        String data = System.getenv("CALQUE_DATA");
        Assumptions.assumeTrue(data != null, "CALQUE_DATA is not set: no real page to align");
        aligns(Files.readString(Path.of(String.valueOf(data), "samples", "seed-article.txt")));
    }

    private static void aligns(String text) {
        AnalyzedText analyzed = Texts.of(text);
        List<Tags> tags = ENGINE.tag(text, analyzed.sentences(), analyzed.tokens());
        assertThat(tags).hasSameSizeAs(analyzed.tokens());
        SentenceAnalysis analysis = new SentenceAnalysis(AmericanEnglish.getInstance());
        SentenceFeed feed = SentenceFeed.of(text, analyzed.sentences());
        for (int i = 0; i < feed.size(); i++) {
            Sentence sentence = analyzed.sentences().get(i);
            AnalyzedSentence theirs = analysis.of(feed.text(i));
            for (int k = sentence.firstToken(); k < sentence.endToken(); k++) {
                Token token = analyzed.tokens().get(k);
                for (AnalyzedTokenReadings piece : theirs.getTokensWithoutWhitespace()) {
                    if (piece.getStartPos() + sentence.span().start() == token.start()
                            && piece.getEndPos() + sentence.span().start() == token.end()) {
                        assertThat(tags.get(k).readings().stream()
                                        .map(Tags.Reading::tag)
                                        .collect(Collectors.toSet()))
                                .as(token.toString())
                                .isEqualTo(ownTags(piece));
                    }
                }
            }
        }
    }

    private static Set<String> ownTags(AnalyzedTokenReadings piece) {
        return piece.getReadings().stream()
                .flatMap(reading -> Stream.ofNullable(reading.getPOSTag()))
                .filter(tag -> !tag.equals("SENT_END") && !tag.equals("PARA_END"))
                .collect(Collectors.toSet());
    }
}
