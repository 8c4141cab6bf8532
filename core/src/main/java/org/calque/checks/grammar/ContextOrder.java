package org.calque.checks.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.calque.text.Span;
import org.calque.text.Token;

/** Puts the words that could replace a misspelled one in the order of how well they go with the words around it. */
final class ContextOrder {

    /** So many words on either side are looked at: a trigram model sees no further. */
    private static final int REACH = 2;

    /** How much likelier a word has to be than one that the speller names before it, as a natural logarithm. */
    private static final double NAMED_LATER = 1.5;

    private ContextOrder() {}

    /** The replacements of a passage of one token, likeliest first; as they were without a model or with one only. */
    static List<String> of(List<String> replacements, Span span, AnalyzedText text) {
        int token = token(span, text);
        if (replacements.size() < 2 || token < 0) {
            return replacements;
        }
        Optional<FluencyModel> model = text.fluency().ngram();
        if (model.isEmpty()) {
            return replacements;
        }
        List<List<String>> sentences = replacements.stream()
                .map(replacement -> around(token, replacement, text))
                .toList();
        List<List<WordScore>> scored = model.get().score(sentences);
        List<Double> scores = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < replacements.size(); i++) {
            double sum = scored.get(i).stream()
                    .mapToDouble(WordScore::logProbability)
                    .sum();
            scores.add(sum - NAMED_LATER * i);
            order.add(i);
        }
        order.sort(Comparator.comparing(scores::get, Comparator.reverseOrder()));
        return order.stream().map(replacements::get).toList();
    }

    /** The index of the token that fills a span; -1 if none does. */
    private static int token(Span span, AnalyzedText text) {
        int index = Collections.binarySearch(
                text.tokens(), new Token(Token.Kind.WORD, span, ""), Comparator.comparing(Token::start));
        return index >= 0 && text.tokens().get(index).span().equals(span) ? index : -1;
    }

    private static List<String> around(int token, String replacement, AnalyzedText text) {
        List<String> words = new ArrayList<>();
        for (int i = token - REACH; i <= token + REACH; i++) {
            if (i == token) {
                words.add(replacement);
            } else {
                text.token(i).map(Token::text).ifPresent(words::add);
            }
        }
        return words;
    }
}
