package org.calque.checks.locale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.calque.text.BlockKind;
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
            "A name, nationality, language, month or day in lower case, a sentence that begins in lower case, and a"
                    + " common noun with capitals.",
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

    /** Shortest word that is looked up, in UTF-16 code units. */
    private static final int SHORTEST = 4;

    /** Shortest sentence whose beginning is judged, in tokens; short ones are often notes. */
    private static final int SHORTEST_SENTENCE = 12;

    private static final Set<String> AMBIGUOUS_MONTHS = Set.of("may", "march", "august");

    private final Set<String> unjudged;
    private final Set<String> starters;
    private final Set<String> generic;
    private final Set<String> always;
    private final Set<String> abbreviations;
    private final Set<String> lowered;

    public Capitalization() {
        PhraseFile words = PhraseFile.beside(Capitalization.class, RESOURCE);
        this.unjudged = words.words("unjudged");
        this.starters = words.words("starter");
        this.always = words.words("always");
        this.abbreviations = words.words("abbreviation");
        this.generic = words.lines("generic");
        this.lowered = words.lines("lowered");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Boolean> names = new HashMap<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            int start = startInLowerCase(text, i);
            for (int j = sentence.firstToken(); j < sentence.endToken(); j++) {
                Token token = text.tokens().get(j);
                if (!token.isWord()) {
                    continue;
                }
                if (j == start) {
                    findings.add(lowered(token, "A sentence begins with a capital: “" + capital(token.text()) + "”."));
                } else if (isLoweredName(text, j, names) || isLoweredMonth(text, j) || isLoweredStart(text, j)) {
                    findings.add(lowered(token, "“" + capital(stem(token.text())) + "” is written with a capital."));
                } else if (j + 1 < sentence.endToken() && j > sentence.firstToken()) {
                    raised(text, j, findings);
                }
            }
        }
        return findings;
    }

    /** Index of the sentence's first word, if the sentence opens a paragraph of prose in lower case; else -1. */
    private static int startInLowerCase(AnalyzedText text, int index) {
        Sentence sentence = text.sentences().get(index);
        boolean opens = index == 0 || text.sentences().get(index - 1).block() != sentence.block();
        String last = text.tokens().get(sentence.endToken() - 1).text();
        boolean statement = ".”\"’'".contains(last);
        if (!opens || text.block(sentence).kind() == BlockKind.LIST_ITEM || !statement) {
            return -1;
        }
        if (index > 0 && !endsSentence(text, text.sentences().get(index - 1))) {
            return -1;
        }
        int first = sentence.firstToken();
        if (text.tokens().get(first).kind() == Token.Kind.PUNCTUATION
                && "“\"‘'«„".contains(text.tokens().get(first).text())) {
            first++;
        }
        boolean lower = first < sentence.endToken()
                && isLowerCase(text.tokens().get(first))
                && sentence.endToken() - first >= SHORTEST_SENTENCE
                && !text.tokens().get(first + 1).text().equals("(")
                && !(text.language().isForeign(first) && text.language().isForeign(first + 1));
        return lower ? first : -1;
    }

    private static boolean endsSentence(AnalyzedText text, Sentence sentence) {
        Token last = text.tokens().get(sentence.endToken() - 1);
        return ".!?…".indexOf(last.text().charAt(last.text().length() - 1)) >= 0 || "”\"’'»)".contains(last.text());
    }

    private static boolean isLowerCase(Token token) {
        return token.isWord() && token.text().chars().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’');
    }

    /** Whether dictionaries have the word with a capital only. */
    private boolean isLoweredName(AnalyzedText text, int index, Map<String, Boolean> names) {
        Token token = text.tokens().get(index);
        String word = stem(token.text());
        if (always.contains(word)) {
            String next = text.token(index + 1).map(Token::text).orElse("");
            return !isJoined(text, index) && !lowered.contains(word + " " + next);
        }
        return word.length() >= SHORTEST
                && isLowerCase(token)
                && !unjudged.contains(word)
                && names.computeIfAbsent(word, key -> isNameOnly(text, key))
                && !text.language().isForeign(index)
                && !isJoined(text, index);
    }

    private static boolean isNameOnly(AnalyzedText text, String word) {
        return !text.english().contains(word) && text.english().contains(capital(word));
    }

    private static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether the word is a part of an address, a tag or a compound. */
    private static boolean isJoined(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        boolean before = index > 0
                && token.follows(text.tokens().get(index - 1))
                && "@#/_.-\\=&".contains(text.tokens().get(index - 1).text());
        boolean after = index + 2 < text.tokens().size()
                && text.tokens().get(index + 1).follows(token)
                && text.tokens().get(index + 2).follows(text.tokens().get(index + 1))
                && "@/_-\\=.".contains(text.tokens().get(index + 1).text());
        return before || after;
    }

    /** {@code 5 may}, {@code august 1st}. */
    private static boolean isLoweredMonth(AnalyzedText text, int index) {
        if (!AMBIGUOUS_MONTHS.contains(text.tokens().get(index).text())) {
            return false;
        }
        boolean before = index > 0 && isDay(text.tokens().get(index - 1));
        boolean after = index + 1 < text.tokens().size() && isDay(text.tokens().get(index + 1));
        return text.tokens().get(index).text().equals("august") ? before || after : before && after;
    }

    private static boolean isDay(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() <= 4
                && Character.isDigit(token.text().charAt(0));
    }

    /** Whether a word that often begins a sentence follows a full stop in lower case. */
    private boolean isLoweredStart(AnalyzedText text, int index) {
        return index > 1
                && starters.contains(text.tokens().get(index).text())
                && text.tokens().get(index - 1).text().equals(".")
                && text.tokens().get(index - 1).follows(text.tokens().get(index - 2))
                && text.tokens().get(index - 2).isWord()
                && text.tokens().get(index - 2).text().length() >= SHORTEST
                && !abbreviations.contains(text.tokens().get(index - 2).text())
                && text.english().contains(text.tokens().get(index - 2).text());
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

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Finding lowered(Token token, String message) {
        String word = stem(token.text());
        Span span = new Span(token.start(), token.start() + word.length());
        return finding(span, message, capital(word), 0.9);
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
