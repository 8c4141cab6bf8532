package org.calque.checks.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
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
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** Capitals that are missing or too many: {@code in january}, a sentence in lower case, {@code the Military Alliance}. */
public final class Capitalization implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "capitalization",
            Category.LOCALE,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A name, nationality, language, month or day in lower case, a sentence that begins in lower case, a small"
                    + " word with a capital inside a sentence, and a common noun with capitals.",
            "Many languages write nationalities, months and days small, German writes all nouns big, and translation"
                    + " engines that work on lower-cased text don’t always find the capitals again.",
            "The talks began in [[january]].",
            "The talks began in January.",
            List.of(
                    "A name that is also a common word (turkey, may) is judged for months only, next to a number.",
                    "The beginning of a sentence is judged in statements of twelve words and more.",
                    "Common nouns with capitals are a list of phrases, as the names of institutions can’t be told from"
                            + " them."));

    static final String RESOURCE = "capitals.txt";

    private final LoweredNames names;
    private final LoweredStarts starts;
    private final RaisedWords small;
    private final Set<String> generic;
    private final Set<String> twoWordNames;

    public Capitalization() {
        PhraseFile words = PhraseFile.beside(Capitalization.class, RESOURCE);
        this.names = new LoweredNames(words);
        this.starts = new LoweredStarts(words);
        this.twoWordNames = words.lines("two-words");
        this.small = new RaisedWords(words);
        this.generic = words.lines("generic");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        IntPredicate name = names.in(text);
        IntPredicate behindFullStop = starts.behindFullStops(text);
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int start = LoweredStarts.of(text, i);
            for (int j = sentence.firstToken(); j < sentence.endToken(); j++) {
                Token token = text.tokens().get(j);
                if (!token.isWord()) {
                    continue;
                }
                if (j == start) {
                    findings.add(lowered(token, "A sentence begins with a capital: “%s”.", token.text()));
                } else if (name.test(j) || behindFullStop.test(j) || isEndOfName(text, sentence, j)) {
                    findings.add(lowered(token, "“%s” is written with a capital.", LoweredNames.stem(token.text())));
                } else if (small.has(text, sentence, j)) {
                    findings.add(inside(token));
                } else if (j + 1 < sentence.endToken() && j > sentence.firstToken()) {
                    raised(text, j, findings);
                }
            }
        }
        return findings;
    }

    /** {@code the United states}: the second word of a name that has two. */
    private boolean isEndOfName(AnalyzedText text, Sentence sentence, int index) {
        return index >= sentence.firstToken() + 2
                && twoWordNames.contains(text.tokens().get(index - 1).text() + " "
                        + text.tokens().get(index).text())
                && text.tokens().get(index - 2).text().equalsIgnoreCase("the");
    }

    private void raised(AnalyzedText text, int index, List<Finding> findings) {
        Token first = text.tokens().get(index);
        Token second = text.tokens().get(index + 1);
        if (!Character.isUpperCase(first.text().charAt(0)) || !second.isWord()) {
            return;
        }
        String phrase = first.text() + " " + second.text();
        boolean apart = index + 2 >= text.tokens().size()
                || !Character.isUpperCase(text.tokens().get(index + 2).text().charAt(0));
        String before = text.tokens().get(index - 1).text();
        if (generic.contains(phrase) && apart && Character.isLowerCase(before.charAt(0))) {
            Span span = first.span().hull(second.span());
            String small = phrase.toLowerCase(Locale.ROOT);
            findings.add(finding(span, "“" + small + "” is no name and takes no capitals.", small, 0.8));
        }
    }

    private static Finding inside(Token word) {
        return finding(
                word.span(),
                "“" + word.text() + "” has a capital inside a sentence: the full stop before it is lost, or the capital"
                        + " is wrong.",
                word.text().toLowerCase(Locale.ROOT),
                0.85);
    }

    private static Finding lowered(Token token, String message, String word) {
        String stem = LoweredNames.stem(token.text());
        Span span = new Span(token.start(), token.start() + stem.length());
        return finding(span, message.formatted(LoweredNames.capital(word)), LoweredNames.capital(stem), 0.9);
    }

    private static Finding finding(Span span, String message, String replacement, double confidence) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                span,
                message,
                List.of(new Evidence.Pattern("English spelling of names and sentence beginnings")),
                List.of(Fix.replace(span, replacement, Applicability.LIKELY)));
    }
}
