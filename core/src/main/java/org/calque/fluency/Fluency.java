package org.calque.fluency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** How likely the words of one document are. Belongs to one thread at a time. */
public final class Fluency {

    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final FluencyModels models;
    private @Nullable CompletableFuture<List<List<WordScore>>> ahead;
    private @Nullable List<List<WordScore>> scores;
    private final Map<Integer, WordScore> hidden = new HashMap<>();

    public Fluency(List<Sentence> sentences, List<Token> tokens, FluencyModels models) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.models = models;
    }

    /** The word trigram model, if this run uses it. */
    public Optional<FluencyModel> ngram() {
        return models.ngram();
    }

    /** The masked language model, if this run uses it and it is installed. */
    public Optional<FluencyModel> neural() {
        return models.neural();
    }

    /**
     * What the masked language model says of each token of each sentence, in one pass over the document; empty without
     * the model.
     */
    public List<List<WordScore>> scores() {
        List<List<WordScore>> known = scores;
        if (known == null) {
            known = ahead == null ? score() : ahead.join();
            scores = known;
        }
        return known;
    }

    private List<List<WordScore>> score() {
        return models.neural().map(model -> model.score(texts())).orElse(List.of());
    }

    /** Lets another thread begin with {@link #scores()}, and load the model if need be, while this one goes on. */
    public void scoreAhead(Executor helper) {
        ahead = CompletableFuture.supplyAsync(this::score, helper);
    }

    /** What the masked language model says of each token of one of the document's sentences; empty without the model. */
    public List<WordScore> scores(Sentence sentence) {
        if (scores().isEmpty()) {
            return List.of();
        }
        int index = Collections.binarySearch(sentences, sentence, Comparator.comparing(Sentence::span));
        return scores().get(index);
    }

    /**
     * What the masked language model says of words that it is not shown.
     *
     * @param words indices of tokens of the document
     * @return the score of each, and of those asked for before; empty without the model
     */
    public Map<Integer, WordScore> hidden(List<Integer> words) {
        Optional<FluencyModel> model = models.neural();
        if (model.isEmpty()) {
            return Map.of();
        }
        List<Integer> asked =
                words.stream().filter(word -> !hidden.containsKey(word)).toList();
        List<List<String>> texts = texts();
        List<FluencyModel.Place> places = new ArrayList<>(asked.size());
        for (int word : asked) {
            int index = sentenceOf(word);
            places.add(new FluencyModel.Place(
                    texts.get(index), word - sentences.get(index).firstToken()));
        }
        List<WordScore> answers = model.get().scoreHidden(places);
        for (int i = 0; i < answers.size(); i++) {
            hidden.put(asked.get(i), answers.get(i));
        }
        return Collections.unmodifiableMap(hidden);
    }

    private int sentenceOf(int word) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).firstToken() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            texts.add(tokens.subList(sentence.firstToken(), sentence.endToken()).stream()
                    .map(Token::text)
                    .toList());
        }
        return texts;
    }
}
