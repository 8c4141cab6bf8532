package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.PhraseFile;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.calque.text.Token;

/** One place or organisation under two names, {@code Kiev} and {@code Kyiv}; percentages in two forms. */
public final class TermVariants implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "term-variants",
            Category.TERMINOLOGY,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A place or an organisation that one text calls by two names of a list; percentages with a spaced sign and in words.",
            "Translation engines choose the name anew in each sentence, and leave some acronyms in the source language.",
            "The talks in [[Kiev]] failed. In Kyiv, nobody was surprised.",
            "The talks in Kyiv failed. In Kyiv, nobody was surprised.",
            List.of(
                    "Knows the pairs of its list and no others.",
                    "A sign close to its number (5%) beside “percent” is usual in news and left alone.",
                    "A quotation that keeps the other name on purpose is not recognised."));

    static final String RESOURCE = "terms.txt";

    private record Pair(String one, String other, String what) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();

    public TermVariants() {
        for (PhraseFile.Entry entry :
                PhraseFile.beside(TermVariants.class, RESOURCE).entries()) {
            Pair pair = new Pair(entry.needed("one"), entry.needed("other"), entry.needed("what"));
            words.put(pair.one(), pairs.size());
            words.put(pair.other(), pairs.size());
            pairs.add(pair);
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        Map<String, List<Span>> places = new HashMap<>();
        for (Token token : text.tokens()) {
            String word = token.isWord() ? stem(token.text()) : "";
            if (words.containsKey(word)) {
                places.computeIfAbsent(word, key -> new ArrayList<>())
                        .add(new Span(token.start(), token.start() + word.length()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (places.size() > 1) {
            for (Pair pair : pairs) {
                List<Span> ones = places.getOrDefault(pair.one(), List.of());
                List<Span> others = places.getOrDefault(pair.other(), List.of());
                if (!others.isEmpty()) {
                    ones.forEach(span -> findings.add(finding(span, pair, others.get(0))));
                }
            }
        }
        findings.addAll(percentages(text));
        return findings;
    }

    /** The signs with a space before them, in a text that says “percent” too. */
    private static List<Finding> percentages(AnalyzedText text) {
        List<Span> signs = new ArrayList<>();
        Optional<Span> inWords = Optional.empty();
        String word = "";
        for (int i = 1; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (text.tokens().get(i - 1).kind() != Token.Kind.NUMBER) {
                continue;
            }
            if (token.text().equals("%") && !token.follows(text.tokens().get(i - 1))) {
                signs.add(token.span());
            } else if (inWords.isEmpty() && token.text().equals("percent")) {
                inWords = Optional.of(token.span());
                word = "percent";
            } else if (inWords.isEmpty()
                    && token.text().equals("per")
                    && text.token(i + 1)
                            .filter(cent -> cent.text().equals("cent"))
                            .isPresent()) {
                inWords = Optional.of(token.span().hull(text.tokens().get(i + 1).span()));
                word = "per cent";
            }
        }
        if (inWords.isEmpty()) {
            return List.of();
        }
        Pair pair = new Pair("%", word, "one unit");
        Span twin = inWords.get();
        return signs.stream().map(span -> finding(span, pair, twin)).toList();
    }

    /** A word without its possessive ending. */
    static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static Finding finding(Span span, Pair pair, Span twin) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                span,
                "“" + pair.one() + "” and “" + pair.other() + "” in this text are two forms of " + pair.what() + ".",
                List.of(new Evidence.Twin(twin)),
                List.of(Fix.replace(span, pair.other(), Applicability.LIKELY)));
    }
}
