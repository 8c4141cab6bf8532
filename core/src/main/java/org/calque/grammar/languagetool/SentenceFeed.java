package org.calque.grammar.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;

/**
 * The sentences of a document as LanguageTool expects them: each carries the white space behind it, a space inside a
 * block and a blank line at its end. Rules that look at whole texts count offsets over these, one after the other.
 */
final class SentenceFeed {

    /** A run of letters that no language has for a word: LanguageTool takes minutes over it. */
    private static final Pattern OVERLONG = Pattern.compile("\\p{L}{100,}+");

    private final String document;
    private final List<Sentence> sentences;
    private final List<String> texts;
    /** Where each begins if they stand one after the other, and where the last ends. */
    private final int[] starts;

    private SentenceFeed(String document, List<Sentence> sentences, List<String> texts) {
        this.document = document;
        this.sentences = sentences;
        this.texts = texts;
        this.starts = new int[texts.size() + 1];
        for (int i = 0; i < texts.size(); i++) {
            starts[i + 1] = starts[i] + texts.get(i).length();
        }
    }

    boolean isOf(String text) {
        return document.equals(text);
    }

    static SentenceFeed of(String text, List<Sentence> sentences) {
        List<String> texts = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean goesOn = i + 1 < sentences.size() && sentences.get(i + 1).block() == sentence.block();
            texts.add(OVERLONG.matcher(sentence.span().of(text)).replaceAll(SentenceFeed::blank)
                    + (goesOn ? " " : "\n\n"));
        }
        return new SentenceFeed(text, sentences, texts);
    }

    /** Spaces in its place, so that all offsets stay. */
    private static String blank(MatchResult run) {
        return " ".repeat(run.end() - run.start());
    }

    int size() {
        return texts.size();
    }

    /** A sentence with the white space behind it. */
    String text(int sentence) {
        return texts.get(sentence);
    }

    /** The first sentences as one text. */
    AnnotatedText joined(int count) {
        return new AnnotatedTextBuilder()
                .addText(String.join("", texts.subList(0, count)))
                .build();
    }

    /** Where a sentence begins in the document. */
    int start(int sentence) {
        return sentences.get(sentence).span().start();
    }

    /** What stands at a span of the document. */
    String of(Span span) {
        return span.of(document);
    }

    /** The part of a range of offsets into a sentence that lies in the sentence, as a span of the document; may be empty. */
    private Span inDocument(int sentence, int from, int to) {
        Span span = sentences.get(sentence).span();
        int start = Math.min(span.start() + from, span.end());
        return new Span(start, Math.max(start, Math.min(span.start() + to, span.end())));
    }

    /** A range of offsets into all sentences, one after the other, as a span of the document; may be empty. */
    Span inDocument(int from, int to) {
        int all = starts[texts.size()];
        if (from < 0 || to > all || from > to) {
            throw new IllegalArgumentException("[" + from + ", " + to + ") leaves a text of " + all);
        }
        int first = sentenceAt(from);
        int last = sentenceAt(Math.max(from, to - 1));
        int start =
                inDocument(first, from - starts[first], from - starts[first]).start();
        int end = inDocument(last, 0, to - starts[last]).end();
        return new Span(Math.min(start, end), end);
    }

    /** The last sentence that begins at a place or before it. */
    private int sentenceAt(int place) {
        int found = Arrays.binarySearch(starts, 0, texts.size(), place);
        return found >= 0 ? found : -found - 2;
    }
}
