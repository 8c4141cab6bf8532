package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Remains of translation in brackets: {@code on (his) doorstep}, {@code he (she)}, {@code the (la)}. */
public final class BracketedGloss implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "bracketed-gloss",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A single function word in brackets that a translator or an engine left as an insertion or an alternative,"
                    + " and a bracket that repeats the word before it.",
            "Translation engines copy the brackets of a quotation that was adapted in the source, offer two readings"
                    + " side by side, or repeat a name as its own gloss.",
            "Moscow will not tolerate such weapons on [[(his)]] doorstep.",
            "Moscow will not tolerate such weapons on its doorstep.",
            List.of(
                    "Inside quotation marks a bracket is taken for an editor’s insertion, unless the same bracket stands"
                            + " outside them too.",
                    "Words of full meaning in brackets are not judged."));

    static final String RESOURCE = "glosses.txt";

    /** Words that are a unit or a country behind a number. */
    private static final Set<String> UNITS = Set.of("in", "us", "at", "it", "la");

    private final Map<String, String> classes = new HashMap<>();

    public BracketedGloss() {
        for (PhraseFile.Entry entry :
                PhraseFile.beside(BracketedGloss.class, RESOURCE).entries()) {
            entry.words("word").forEach(word -> classes.put(word, entry.needed("class")));
        }
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Integer> brackets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (isOpening(tokens.get(i)) && stands(text, i)) {
                String word = tokens.get(i + 1).text();
                if (isClosing(tokens.get(i + 2)) && classes.containsKey(word)) {
                    brackets.add(i);
                } else {
                    repeated(text, i).ifPresent(findings::add);
                }
            }
        }
        if (!brackets.isEmpty()) {
            Quotations quotations = Quotations.of(text);
            Set<String> outside = new HashSet<>();
            brackets.stream()
                    .filter(bracket -> !quotations.isInside(bracket))
                    .forEach(bracket -> outside.add(tokens.get(bracket + 1).text()));
            for (int bracket : brackets) {
                boolean editorial = quotations.isInside(bracket)
                        && (tokens.get(bracket).text().equals("[")
                                || !outside.contains(tokens.get(bracket + 1).text()));
                if (!editorial) {
                    findings.add(gloss(text, bracket));
                }
            }
        }
        return findings;
    }

    private static boolean isOpening(Token token) {
        return token.text().equals("(") || token.text().equals("[");
    }

    private static boolean isClosing(Token token) {
        return token.text().equals(")") || token.text().equals("]");
    }

    /** Whether the bracket stands apart behind a word of the same line, a number, a comma or a dash. */
    private static boolean stands(AnalyzedText text, int index) {
        Token before = text.tokens().get(index - 1);
        boolean measured = UNITS.contains(text.tokens().get(index + 1).text());
        return (before.isWord()
                        || (before.kind() == Token.Kind.NUMBER && !measured)
                        || ",%)–—-".contains(before.text()))
                && Spacing.between(text.text(), before, text.tokens().get(index)) == Spacing.SPACE;
    }

    private Finding gloss(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        Span span = tokens.get(index).span().hull(tokens.get(index + 2).span());
        String word = tokens.get(index + 1).text();
        String kind = classes.getOrDefault(word, "");
        String before = classes.getOrDefault(tokens.get(index - 1).text(), "");
        boolean foreign = kind.startsWith("foreign");
        boolean alternative = before.equals(kind) || (foreign && isDetermined(before, tokens.get(index - 1)));
        List<Fix> fixes = new ArrayList<>();
        if (alternative) {
            Span gap = new Span(tokens.get(index - 1).end(), span.end());
            fixes.add(Fix.replace(gap, "", Applicability.LIKELY));
        } else if (!foreign) {
            fixes.add(Fix.replace(span, word, Applicability.LIKELY));
        }
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                span,
                "“" + span.of(text.text()) + "” is left from the translation: decide for one reading.",
                List.of(new Evidence.Pattern("a " + kind + " alone in brackets")),
                fixes);
    }

    private static boolean isDetermined(String classBefore, Token before) {
        return classBefore.equals("article")
                || classBefore.equals("possessive")
                || before.text().equals("a");
    }

    /** {@code Kherson (Kherson)}: the bracket holds what stands before it. */
    private static Optional<Finding> repeated(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        int length = 1;
        while (index + 1 + length < tokens.size()
                && length <= 5
                && tokens.get(index + length).isWord()) {
            length++;
        }
        int words = length - 1;
        boolean same = words > 0
                && index + 1 + words < tokens.size()
                && isClosing(tokens.get(index + 1 + words))
                && index >= words;
        for (int i = 0; same && i < words; i++) {
            same = tokens.get(index - words + i)
                    .text()
                    .equals(tokens.get(index + 1 + i).text());
        }
        if (!same || tokens.get(index + 1).text().length() < 2) {
            return Optional.empty();
        }
        Span span = tokens.get(index).span().hull(tokens.get(index + 1 + words).span());
        Span gap = new Span(tokens.get(index - 1).end(), span.end());
        return Optional.of(new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.93,
                span,
                "The bracket repeats what stands before it.",
                List.of(new Evidence.Twin(tokens.get(index - words)
                        .span()
                        .hull(tokens.get(index - 1).span()))),
                List.of(Fix.replace(gap, "", Applicability.SAFE))));
    }
}
