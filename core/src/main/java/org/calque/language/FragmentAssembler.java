package org.calque.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.language.ForeignFragment.Kind;
import org.calque.language.ForeignFragment.Status;
import org.calque.text.DeclaredText;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes fragments of passages: what fills a sentence, a block or the document is reported as that and not in pieces, and
 * what the source or the text itself explains or presents as verse is marked so.
 */
final class FragmentAssembler {

    /** The share of its words that makes a sentence, a block or a document foreign as a whole. */
    private static final double WHOLE = 0.8;

    /** Sentences of fewer words are phrases. */
    private static final int SHORTEST_SENTENCE = 4;

    private static final int SHORTEST_DOCUMENT = 12;

    private final Document document;
    private final List<Sentence> sentences;
    private final DocumentWords words;
    private final Glosses glosses;
    private final Verses verses;

    /** Where the last verse ended, as the index behind its last token; -1 before the first. */
    private int endOfVerse = -1;

    FragmentAssembler(Document document, List<Sentence> sentences, DocumentWords words, EnglishWords english) {
        this.document = document;
        this.sentences = sentences;
        this.words = words;
        this.glosses = new Glosses(words, english);
        this.verses = new Verses(words);
    }

    /** A stretch of sentences with the passages inside it. */
    private record Extent(Span span, int words, List<Passage> passages) {

        int foreignWords() {
            return passages.stream().mapToInt(Passage::words).sum();
        }

        /** Index of the first foreign token. */
        int firstToken() {
            return passages.get(0).firstToken();
        }

        /** Index behind the last foreign token. */
        int endToken() {
            return passages.get(passages.size() - 1).endToken();
        }

        boolean isForeign(int shortest) {
            return foreignWords() >= shortest && foreignWords() >= WHOLE * words;
        }

        Extent with(Extent next) {
            List<Passage> both = new ArrayList<>(passages);
            both.addAll(next.passages);
            return new Extent(span.hull(next.span), words + next.words, both);
        }
    }

    /** The fragments of some passages, in order and without overlap. */
    List<ForeignFragment> assemble(List<Passage> passages) {
        List<ForeignFragment> fragments = new ArrayList<>(declared());
        List<Passage> undeclared = passages.stream()
                .filter(passage ->
                        fragments.stream().noneMatch(fragment -> fragment.span().overlaps(passage.span())))
                .toList();
        if (!undeclared.isEmpty()) {
            fragments.addAll(undeclared(undeclared));
        }
        fragments.sort(Comparator.comparing(ForeignFragment::span));
        return fragments;
    }

    private List<ForeignFragment> declared() {
        List<ForeignFragment> fragments = new ArrayList<>();
        for (DeclaredText declared : document.declared()) {
            String language = Locale.forLanguageTag(declared.language()).getLanguage();
            if (!declared.span().isEmpty() && !language.isEmpty() && !language.equals("en")) {
                fragments.add(new ForeignFragment(
                        declared.span(), Kind.PHRASE, language, 1, Status.DECLARED, "declared in the source"));
            }
        }
        return fragments;
    }

    private List<ForeignFragment> undeclared(List<Passage> passages) {
        List<Extent> bySentence = extents(passages);
        Extent whole = bySentence.stream().reduce(Extent::with).orElseThrow();
        if (whole.isForeign(SHORTEST_DOCUMENT)) {
            return List.of(fragment(whole, Kind.DOCUMENT));
        }
        List<ForeignFragment> fragments = new ArrayList<>();
        for (int first = 0; first < sentences.size(); ) {
            int end = first + 1;
            while (end < sentences.size()
                    && sentences.get(end).block() == sentences.get(first).block()) {
                end++;
            }
            ofBlock(bySentence.subList(first, end), fragments);
            first = end;
        }
        return fragments;
    }

    private List<Extent> extents(List<Passage> passages) {
        List<Extent> extents = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Passage> inside = new ArrayList<>();
            while (next < passages.size() && passages.get(next).firstToken() < sentence.endToken()) {
                inside.add(passages.get(next++));
            }
            int count = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                count += words.word(i).isPresent() ? 1 : 0;
            }
            extents.add(new Extent(sentence.span(), count, inside));
        }
        return extents;
    }

    private void ofBlock(List<Extent> block, List<ForeignFragment> fragments) {
        Extent whole = block.stream().reduce(Extent::with).orElseThrow();
        if (block.size() > 1 && whole.isForeign(SHORTEST_SENTENCE)) {
            fragments.add(fragment(whole, Kind.BLOCK));
            return;
        }
        for (int first = 0; first < block.size(); first++) {
            Extent sentence = block.get(first);
            if (sentence.isForeign(SHORTEST_SENTENCE)) {
                while (first + 1 < block.size() && block.get(first + 1).isForeign(1)) {
                    sentence = sentence.with(block.get(++first));
                }
                fragments.add(fragment(sentence, Kind.SENTENCE));
            } else {
                sentence.passages().forEach(passage -> fragments.add(fragment(passage)));
            }
        }
    }

    private ForeignFragment fragment(Passage passage) {
        return new ForeignFragment(
                passage.span(),
                passage.words() == 1 ? Kind.WORD : Kind.PHRASE,
                passage.language(),
                passage.probability(),
                status(passage),
                passage.basis());
    }

    private Status status(Passage passage) {
        if (glosses.explain(passage)) {
            return Status.GLOSSED;
        }
        if (passage.words() > 1) {
            return verse(passage.firstToken(), passage.endToken());
        }
        return verses.areBesideNotes(passage.firstToken(), passage.endToken()) ? Status.VERSE : Status.UNTRANSLATED;
    }

    /** Passages come in order: one that goes on where a verse ended is verse too. */
    private Status verse(int firstToken, int endToken) {
        if (verses.present(firstToken, endToken) || (endOfVerse >= 0 && verses.goesOn(endOfVerse, firstToken))) {
            endOfVerse = endToken;
            return Status.VERSE;
        }
        return Status.UNTRANSLATED;
    }

    private ForeignFragment fragment(Extent extent, Kind kind) {
        Map<String, Integer> votes = new HashMap<>();
        double probability = 0;
        String basis = "";
        for (Passage passage : extent.passages()) {
            if (passage.language() != null) {
                votes.merge(passage.language(), passage.words(), Integer::sum);
            }
            if (passage.probability() > probability) {
                probability = passage.probability();
                basis = passage.basis();
            }
        }
        @Nullable
        String language = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        Status status = kind == Kind.DOCUMENT ? Status.UNTRANSLATED : verse(extent.firstToken(), extent.endToken());
        return new ForeignFragment(extent.span(), kind, language, probability, status, basis);
    }
}
