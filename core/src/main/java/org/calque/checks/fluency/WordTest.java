package org.calque.checks.fluency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.Tags;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one word of a pattern has to be: a plain form, a form of a word, or of a part of speech.
 *
 * @param form the plain form in lower case, or null
 * @param lemma the dictionary form, or null
 * @param kind the part of speech by its name in patterns, or null
 */
record WordTest(
        @Nullable String form,
        @Nullable String lemma,
        @Nullable String kind) {

    /** Penn Treebank tag prefixes by the names that patterns use. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "NOUN", List.of("NN"),
            "VERB", List.of("VB", "MD"),
            "ADJ", List.of("JJ"),
            "ADV", List.of("RB"),
            "PARTICIPLE", List.of("VBN"));

    private static final Set<String> SHAPES = Set.of("NUMBER", "NAME", "WORD");

    /** Words whose forms are so many or so irregular that they are listed, and that need no tagger. */
    private static final Map<String, Set<String>> FORMS = Map.of(
            "be", Set.of("be", "am", "is", "are", "was", "were", "been", "being"),
            "have", Set.of("have", "has", "had", "having"),
            "do", Set.of("do", "does", "did", "done", "doing"),
            "make", Set.of("make", "makes", "made", "making"),
            "take", Set.of("take", "takes", "took", "taken", "taking"),
            "give", Set.of("give", "gives", "gave", "given", "giving"),
            "put", Set.of("put", "puts", "putting"));

    static WordTest of(String text) {
        if (text.length() > 1 && text.startsWith("=")) {
            return new WordTest(null, text.substring(1), null);
        }
        return KINDS.containsKey(text) || SHAPES.contains(text)
                ? new WordTest(null, null, text)
                : new WordTest(WordClasses.lower(text), null, null);
    }

    /** The forms that some of the tests need; empty if a test can do without. */
    static Set<String> words(List<WordTest> tests) {
        boolean plain = tests.stream().allMatch(test -> test.form != null);
        return plain ? tests.stream().map(test -> String.valueOf(test.form)).collect(Collectors.toSet()) : Set.of();
    }

    /** Whether it asks what parts of speech a word can be. */
    boolean needsTags() {
        return (lemma != null && !FORMS.containsKey(lemma)) || (kind != null && KINDS.containsKey(kind));
    }

    boolean isVariable() {
        return form == null;
    }

    boolean matches(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        if (form != null) {
            return form.equals(WordClasses.lower(token.text()));
        }
        if (lemma != null) {
            return hasLemma(text, index, lemma);
        }
        return switch (String.valueOf(kind)) {
            case "NUMBER" -> token.kind() == Token.Kind.NUMBER;
            case "WORD" -> token.isWord();
            case "NAME" -> token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
            default -> token.isWord() && hasKind(text, index);
        };
    }

    private static boolean hasLemma(AnalyzedText text, int index, String lemma) {
        String word = WordClasses.lower(text.tokens().get(index).text());
        Set<String> forms = FORMS.get(lemma);
        if (forms != null) {
            return forms.contains(word);
        }
        return word.equals(lemma)
                || tags(text, index).readings().stream()
                        .anyMatch(reading -> reading.lemma().equals(lemma));
    }

    private boolean hasKind(AnalyzedText text, int index) {
        Tags tags = tags(text, index);
        return KINDS.getOrDefault(String.valueOf(kind), List.of()).stream().anyMatch(tags::has);
    }

    private static Tags tags(AnalyzedText text, int index) {
        return text.tags().isEmpty() ? new Tags(List.of()) : text.tags().get(index);
    }
}
