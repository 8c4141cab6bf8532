package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.reports.SampleRun;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Document;
import org.calque.text.SourceMap;
import org.calque.text.Span;

/** Made-up documents with many findings, the same for the same numbers. */
final class LargeRun {

    private static final List<String> WORDS = List.of(
            ("the council of town said on Monday that bridge over river would be closed for repairs until end of year and"
                            + " traffic has to take long way through valley where new houses are being built near station")
                    .split(" ", -1));

    private static final int WORDS_A_BLOCK = 80;

    private LargeRun() {}

    /** A document of 80-word paragraphs with evenly spread findings of six checks. */
    static CheckedDocument document(int number, int words, int findings) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Town closes bridge " + number + " for repairs");
        List<Block> blocks = new ArrayList<>(List.of(new Block(BlockKind.HEADLINE, new Span(0, text.length()))));
        List<Span> places = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words; i++) {
            if (i % WORDS_A_BLOCK == 0) {
                addBlock(blocks, start, text.length());
                text.append("\n\n");
                start = text.length();
            } else {
                text.append(' ');
            }
            String word = WORDS.get(random.nextInt(WORDS.size()));
            places.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
        }
        addBlock(blocks, start, text.length());
        String all = text.toString();
        List<Finding> made = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            made.add(finding(i, places.get((int) ((long) i * words / findings)), all));
        }
        Document document =
                Document.of("desk/story-" + number + ".txt", all, blocks, List.of(), SourceMap.identity(all));
        return new CheckedDocument(document, made, List.of(), MqmScore.of(made, words));
    }

    private static void addBlock(List<Block> blocks, int start, int end) {
        if (start > 0 && end > start) {
            blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
        }
    }

    private static Finding finding(int number, Span span, String text) {
        String word = span.of(text);
        return switch (number % 6) {
            case 0 ->
                SampleRun.finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .93, span)
                        .says("The word “" + word + "” is in French, left untranslated.")
                        .because(new Evidence.Language("fr", .93))
                        .made();
            case 1 ->
                SampleRun.finding("glued-words", Category.CHARACTER_ENCODING, Severity.MAJOR, .95, span)
                        .says("“" + word + "” should be two words.")
                        .because(new Evidence.Pattern("two words without a space"))
                        .fix(Fix.replace(span, word.charAt(0) + " " + word.substring(1), Applicability.SAFE))
                        .made();
            case 2 ->
                SampleRun.finding("space-before-punctuation", Category.PUNCTUATION, Severity.MINOR, .98, span)
                        .says("A space stands before the comma.")
                        .fix(Fix.replace(span, word + ",", Applicability.SAFE))
                        .made();
            case 3 ->
                SampleRun.finding("spelling/MORFOLOGIK_RULE_EN_US", Category.SPELLING, Severity.MINOR, .7, span)
                        .says("Possible spelling mistake found.")
                        .fix(Fix.replace(span, word + "s", Applicability.LIKELY))
                        .made();
            case 4 ->
                SampleRun.finding("markup-debris", Category.MARKUP, Severity.CRITICAL, .99, span)
                        .says("Remains of a template stand in the text.")
                        .because(new Evidence.Pattern("a placeholder"))
                        .made();
            default ->
                SampleRun.finding("unlikely-word", Category.MISTRANSLATION, Severity.MINOR, .6, span)
                        .says("“" + word + "” is unlikely here.")
                        .because(new Evidence.LogProbability(-9.21, List.of("those", "these")))
                        .made();
        };
    }
}
