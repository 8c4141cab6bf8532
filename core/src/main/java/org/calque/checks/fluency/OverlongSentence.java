package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Sentences that go on and on, as other languages let them. */
public final class OverlongSentence implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "overlong-sentence",
            Category.STYLE,
            Severity.MINOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A sentence of 110 words and more without a stop on the way.",
            "Chinese, Japanese, Arabic or Turkish strings clause to clause where English ends a sentence. Translated as it"
                    + " stands, such a sentence is hard to read in English, and most often parts of it no longer fit"
                    + " together. No sentence of 79,000 words of English news is as long.",
            "[[During the seminar all participants studied the speech of the secretary, deepened their understanding of the"
                    + " tasks of the coming year, discussed how the plan of the province can be put to work in the towns and"
                    + " villages, visited two factories that make parts for electric cars and a school where the teachers"
                    + " are trained, heard reports of the heads of the departments about the harvest, the building of roads"
                    + " and the care for the old, promised to strengthen their sense of responsibility and mission, to do"
                    + " their work well and to report on it every month, and thanked the hosts for the warm welcome and the"
                    + " good organisation of the days that they were able to spend together]].",
            "During the seminar all participants studied the speech of the secretary. They discussed how the plan of the"
                    + " province can be put to work.",
            List.of(
                    "A semicolon, a colon, a dash or a quotation mark is a stop: the words from one to the next are"
                            + " counted.",
                    "Lists and resolutions are left alone, and what repeats itself is the business of another check."));

    private static final int LONGEST = 110;

    /** Of fewer different words for each word what is repeated makes a sentence long. */
    private static final double LEAST_VARIETY = 0.4;

    /** With more capitalised words for each word a sentence is a list of names. */
    private static final double MOST_CAPITALISED = 0.5;

    /** With fewer words to a comma a sentence is a list. */
    private static final int SHORTEST_ITEM = 5;

    /** Resolutions and contracts are one sentence by custom. */
    private static final String OF_A_RESOLUTION = "whereas";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.endToken() - sentence.firstToken() >= LONGEST) {
                int words = longestStretch(text.tokens(sentence));
                if (words >= LONGEST && Prose.isSentence(text, sentence) && isProse(text.tokens(sentence))) {
                    findings.add(finding(sentence, words));
                }
            }
        }
        return findings;
    }

    private static int longestStretch(List<Token> tokens) {
        int longest = 0;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words = Prose.isStop(tokens, i) ? 0 : words + (isRead(tokens.get(i)) ? 1 : 0);
            longest = Math.max(longest, words);
        }
        return longest;
    }

    /** Whether the token is read as a word: one, or a number. */
    private static boolean isRead(Token token) {
        return token.isWord() || token.kind() == Token.Kind.NUMBER;
    }

    private static boolean isProse(List<Token> tokens) {
        Set<String> different = new HashSet<>();
        int words = 0;
        int capitalised = 0;
        int commas = 0;
        for (Token token : tokens) {
            commas += token.text().equals(",") ? 1 : 0;
            if (token.isWord()) {
                words++;
                different.add(token.text().toLowerCase(Locale.ROOT));
                capitalised += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return different.size() >= LEAST_VARIETY * words
                && capitalised <= MOST_CAPITALISED * words
                && commas * SHORTEST_ITEM <= words
                && !tokens.get(0).text().equalsIgnoreCase(OF_A_RESOLUTION);
    }

    private static Finding finding(Sentence sentence, int words) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.7,
                sentence.span(),
                "This sentence goes on for " + words + " words without a stop; make several of it.",
                List.of(new Evidence.Pattern(words + " words in one stretch")),
                List.of());
    }
}
