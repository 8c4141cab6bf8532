package org.calque.checks.fluency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Phrases of several languages, found by a word that each of them needs. */
final class PhraseBook {

    /** The languages that have a file. */
    static final List<String> LANGUAGES =
            List.of("fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "zh", "ja", "ar");

    /**
     * An entry and where it matched.
     *
     * @param shared whether other languages say the same, and nothing tells which of them the text comes from
     */
    record Hit(PhraseEntry entry, PhrasePattern.Match match, boolean shared) {}

    private final List<PhraseEntry> entries;
    private final Map<String, List<PhraseEntry>> byTrigger = new HashMap<>();

    private PhraseBook(List<PhraseEntry> entries) {
        this.entries = List.copyOf(entries);
        for (PhraseEntry entry : entries) {
            for (String trigger : entry.pattern().triggers()) {
                byTrigger.computeIfAbsent(trigger, key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** Reads {@code <folder>/<language>.txt} for each language; a line that begins with {@code #} is a comment. */
    static PhraseBook load(String folder) {
        List<PhraseEntry> entries = new ArrayList<>();
        for (String language : LANGUAGES) {
            try (InputStream file = PhraseBook.class.getResourceAsStream(folder + "/" + language + ".txt")) {
                if (file != null) {
                    read(file, language, entries);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(folder + "/" + language + ".txt: " + e.getMessage(), e);
            }
        }
        return new PhraseBook(entries);
    }

    private static void read(InputStream file, String language, List<PhraseEntry> entries) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        String line;
        while ((line = lines.readLine()) != null) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(PhraseEntry.parse(language, line));
            }
        }
    }

    List<PhraseEntry> entries() {
        return entries;
    }

    /** What the book has in a sentence: of hits that overlap, those of the source language first, then the longer. */
    List<Hit> find(AnalyzedText text, Sentence sentence) {
        Set<String> words = new HashSet<>();
        Set<PhraseEntry> candidates = new LinkedHashSet<>();
        for (Token token : text.tokens(sentence)) {
            String word = WordClasses.lower(token.text());
            words.add(word);
            candidates.addAll(byTrigger.getOrDefault(word, List.of()));
        }
        candidates.removeIf(entry -> !entry.pattern().mayMatch(words));
        List<Hit> hits = new ArrayList<>();
        for (PhraseEntry entry : candidates) {
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                Optional<PhrasePattern.Match> match = entry.pattern().match(text, sentence, token);
                if (match.isPresent() && !endsInName(text, sentence, match.get())) {
                    hits.add(new Hit(entry, match.get(), false));
                }
            }
        }
        return hits.isEmpty() ? hits : withoutOverlap(hits, text);
    }

    /** Whether the last word is the first of a name and of no phrase: {@code the network Red Swoosh}. */
    private static boolean endsInName(AnalyzedText text, Sentence sentence, PhrasePattern.Match match) {
        int last = match.endToken() - 1;
        return last > sentence.firstToken()
                && last + 1 < sentence.endToken()
                && !WordClasses.isCapitalized(text.tokens().get(last - 1))
                && WordClasses.isCapitalized(text.tokens().get(last))
                && WordClasses.isCapitalized(text.tokens().get(last + 1));
    }

    private static List<Hit> withoutOverlap(List<Hit> hits, AnalyzedText text) {
        String source = text.language().sourceLanguage().orElse("");
        hits.sort(
                Comparator.comparing((Hit hit) -> !source.startsWith(hit.entry().language()))
                        .thenComparing(hit -> -hit.match().span().length())
                        .thenComparing(hit -> hit.match().span()));
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (kept.stream()
                    .noneMatch(
                            other -> other.match().span().overlaps(hit.match().span()))) {
                boolean told =
                        !source.isEmpty() && source.startsWith(hit.entry().language());
                boolean shared = hits.stream()
                        .anyMatch(other -> other.match()
                                        .span()
                                        .equals(hit.match().span())
                                && !other.entry().language().equals(hit.entry().language()));
                kept.add(new Hit(hit.entry(), hit.match(), shared && !told));
            }
        }
        return kept;
    }
}
