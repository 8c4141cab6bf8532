package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds foreign passages in Latin script, in two passes over the suspicious sentences of a document: the first decodes
 * each with what is known of languages in general, the second with what the first found.
 */
final class LatinPassages {

    /** Slope and origin of the probability that a stretch is rightly found, by its margin. */
    private static final double SLOPE = 0.5;

    /** Longer passages in Latin are no terms. */
    private static final int LONGEST_LATIN = 3;

    /** A document with a foreign stretch in so many words, and with more than one, is mixed throughout. */
    private static final int MIXED = 40;

    private final Candidates candidates;
    private final WordScorer scorer;

    LatinPassages(Candidates candidates, WordScorer scorer) {
        this.candidates = candidates;
        this.scorer = scorer;
    }

    /**
     * The passages in some sentences of a document, in order.
     *
     * @param source code of the language the document is translated from; null if unknown
     */
    List<Passage> find(List<Sentence> sentences, DocumentWords words, @Nullable String source) {
        List<Stretch> stretches = stretches(sentences, words, false);
        LanguagePrior prior = LanguagePrior.of(candidates, source == null ? -1 : candidates.indexOf(source));
        List<double[]> found = new ArrayList<>();
        Decoder decoder = new Decoder(prior.entryCosts());
        for (Stretch stretch : stretches) {
            for (Decoder.Run run : decoder.decode(stretch)) {
                found.add(Distribution.relative(likelihoods(stretch, run, words)));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() > 1 && found.size() * MIXED > words.size()) {
            stretches = stretches(sentences, words, true);
        }
        LanguagePrior informed = prior.after(found, words.size());
        decoder = new Decoder(informed.entryCosts());
        Titles titles = new Titles(words, scorer, candidates);
        Edges edges = new Edges(words, scorer);
        List<Passage> passages = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Decoder.Run run : decoder.decode(stretch)) {
                for (Decoder.Run part : edges.of(run, stretch)) {
                    Passage passage = passage(stretch, part, words, informed);
                    if (!titles.isTitle(part, stretch) && !isLatin(passage)) {
                        passages.add(passage);
                    }
                }
            }
        }
        return passages;
    }

    private List<Stretch> stretches(List<Sentence> sentences, DocumentWords words, boolean mixed) {
        WordsInContext odds = new WordsInContext(words, scorer, mixed);
        return sentences.stream()
                .map(sentence -> Stretch.of(sentence, words, odds))
                .toList();
    }

    /** Names of species, terms of law and of the church. */
    private static boolean isLatin(Passage passage) {
        return "la".equals(passage.language()) && passage.words() <= LONGEST_LATIN;
    }

    private Passage passage(Stretch stretch, Decoder.Run run, DocumentWords words, LanguagePrior prior) {
        int first = stretch.words().get(run.first()).token();
        int last = stretch.words().get(run.end() - 1).token();
        double[] likelihoods = likelihoods(stretch, run, words);
        for (int k = 0; k < likelihoods.length; k++) {
            likelihoods[k] += prior.logShare(k);
        }
        String language = candidates.name(Distribution.ofLogarithms(likelihoods));
        return new Passage(
                words.token(first).span().hull(words.token(last).span()),
                first,
                last + 1,
                run.end() - run.first(),
                true,
                language,
                1 / (1 + Math.exp(-SLOPE * run.margin())),
                basis(stretch, run, words, language));
    }

    private double[] likelihoods(Stretch stretch, Decoder.Run run, DocumentWords words) {
        double[] sums = new double[candidates.size()];
        for (Stretch.Word word : stretch.words().subList(run.first(), run.end())) {
            WordForm form = words.latin(word.token()).orElseThrow();
            double[] likelihoods = scorer.likelihoods(form, word.odds());
            for (int k = 0; k < sums.length; k++) {
                sums[k] += likelihoods[k];
            }
        }
        return sums;
    }

    private String basis(Stretch stretch, Decoder.Run run, DocumentWords words, @Nullable String language) {
        Optional<Lexicon> lexicon = Optional.ofNullable(language).flatMap(candidates::lexicon);
        if (language == null) {
            return "neither English nor spelled like it";
        }
        boolean listed = lexicon.isPresent()
                && stretch.words().subList(run.first(), run.end()).stream()
                        .map(word -> words.latin(word.token()).orElseThrow())
                        .anyMatch(form -> isListed(lexicon.get(), language, form));
        String name = KnownLanguage.name(language);
        return listed
                ? "in the " + name + " dictionary, not in the English one"
                : "spelled like " + name + ", not like English";
    }

    private static boolean isListed(Lexicon lexicon, String language, WordForm form) {
        return lexicon.contains(Elision.core(language, form.lower())) || lexicon.contains(form.text());
    }
}
