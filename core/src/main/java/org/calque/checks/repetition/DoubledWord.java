package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** A word, or a few, written twice: {@code the the}, {@code of the of the}. */
public final class DoubledWord implements Check {

    /** The longest group of words looked for twice in a row. */
    private static final int LONGEST_GROUP = 6;

    /** A name of syllables said twice, such as a panda's, is no longer than this in each half. */
    private static final int NAME_SYLLABLE = 4;

    private static final CheckInfo INFO = new CheckInfo(
            "doubled-word",
            Category.ADDITION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word or a few words written twice in a row.",
            "Translation models repeat themselves, and an article or preposition of the source is sometimes translated"
                    + " both as a word and with the phrase that holds it.",
            "The ministers met in [[the the]] old harbour.",
            "The ministers met in the old harbour.",
            List.of(
                    "A name doubled by mistake is not told from one that is doubled by right where neither half is an"
                            + " English word.",
                    "Words that may be doubled for emphasis (very, long, no) are never reported; four or more in a row"
                            + " are left to “repetition-loop”."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    /** Words that may go either way side by side, but not as a doubled phrase: {@code day by day by day}. */
    private static final Set<String> CONNECTORS = Set.of(
            "and", "by", "to", "after", "upon", "for", "or", "on", "with", "in", "as", "but", "than", "over",
            "against");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their", "of");

    /** A group of words and how often it stands in a row. */
    private record Run(int first, List<Token> group, int times, Span span) {

        boolean isSameCase(AnalyzedText text) {
            for (int i = 1; i < times * group.size(); i++) {
                if (!text.tokens()
                        .get(first + i)
                        .text()
                        .equals(group.get(i % group.size()).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Run> runs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
                Optional<Run> run = run(text.tokens(), i, sentence.endToken());
                if (run.isPresent()) {
                    runs.add(run.get());
                    i += run.get().times() * run.get().group().size() - 1;
                }
            }
        }
        Map<String, Long> names = runs.stream()
                .filter(run -> isCapitalized(run.group().get(0).text()))
                .collect(Collectors.groupingBy(run -> run.span().of(text.text()), Collectors.counting()));
        return runs.stream()
                .filter(run -> names.getOrDefault(run.span().of(text.text()), 0L) < 2 && !isMeant(run, text))
                .map(run -> finding(run, text.text()))
                .toList();
    }

    /** The run that begins at a token, of the shortest group that stands there at least twice. */
    private static Optional<Run> run(List<Token> tokens, int first, int end) {
        if (isLastPart(tokens.get(first), tokens.get(first + 1))) {
            Token again = tokens.get(first + 1);
            int start = tokens.get(first).end() - again.text().length();
            Token part =
                    new Token(Token.Kind.WORD, new Span(start, tokens.get(first).end()), again.text());
            return Optional.of(new Run(first, List.of(part), 2, new Span(start, again.end())));
        }
        for (int size = 1; size <= LONGEST_GROUP && first + 2 * size <= end; size++) {
            Token last = tokens.get(first + size - 1);
            if (!last.isWord() && !(size == 1 && last.kind() == Token.Kind.NUMBER)) {
                return Optional.empty();
            }
            int times = 1;
            while (first + (times + 1) * size <= end && isRepeated(tokens, first, size, first + times * size)) {
                times++;
            }
            if (times > 1) {
                Span span = tokens.get(first)
                        .span()
                        .hull(tokens.get(first + times * size - 1).span());
                return Optional.of(new Run(first, tokens.subList(first, first + size), times, span));
            }
        }
        return Optional.empty();
    }

    /** {@code cross-border border}: the last part of a compound again. */
    private static boolean isLastPart(Token compound, Token word) {
        String text = compound.text();
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0
                && word.isWord()
                && !word.follows(compound)
                && word.text().length() > 2
                && text.substring(hyphen + 1).equals(word.text());
    }

    private static boolean isRepeated(List<Token> tokens, int first, int size, int again) {
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(again + i);
            if (!token.text().equalsIgnoreCase(tokens.get(first + i).text())
                    || token.follows(tokens.get(again + i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether English, a name or a foreign language doubles these words by right, or they are a loop. */
    private static boolean isMeant(Run run, AnalyzedText text) {
        String word = run.group().get(0).text();
        String lower = lower(run.group().get(0));
        if (run.group().get(0).kind() == Token.Kind.NUMBER) {
            return !isClosingNumber(run, text.tokens());
        }
        if (run.times() >= (run.group().size() == 1 ? RepetitionLoop.WORD_TIMES : RepetitionLoop.GROUP_TIMES)) {
            return true;
        }
        if (run.group().size() > 1) {
            return isIdiom(run.group());
        }
        boolean name = isCapitalized(word) && (Words.NAMES.contains(word) || isSyllable(word, text));
        return name
                || Words.OFTEN.contains(lower)
                || Words.SOUNDS.contains(lower)
                || (run.times() == 2 && (Words.TWICE.contains(lower) || isPhrasal(lower, run, text)))
                || (!run.isSameCase(text) && !isSentenceStart(run, text) && !isDoubledArticle(run, text))
                || isInsideForeignWords(run, text);
    }

    /** {@code filled in in June}. */
    private static boolean isPhrasal(String word, Run run, AnalyzedText text) {
        return word.equals("in")
                && text.token(run.first() - 1)
                        .filter(before -> Words.BEFORE_IN.contains(lower(before)))
                        .isPresent();
    }

    /** {@code the The} before a word in lower case; before a capital it may be the article of a title. */
    private static boolean isDoubledArticle(Run run, AnalyzedText text) {
        boolean title = text.token(run.first() + run.times())
                .filter(next -> isCapitalized(next.text()))
                .isPresent();
        return DETERMINERS.contains(run.group().get(0).text()) && !title;
    }

    private static boolean isInsideForeignWords(Run run, AnalyzedText text) {
        int before = run.first() - 1;
        int after = run.first() + run.times();
        return text.language().isForeign(run.first())
                && ((before >= 0 && text.language().isForeign(before))
                        || text.language().isForeign(after));
    }

    /** Whether a number is doubled where a sentence ends, and not in a row of figures. */
    private static boolean isClosingNumber(Run run, List<Token> tokens) {
        int next = run.first() + run.times();
        return run.first() > 0
                && run.group().get(0).span().length() > 1
                && !isFigure(tokens.get(run.first() - 1))
                && next < tokens.size()
                && (tokens.get(next).text().equals(".")
                        || tokens.get(next).text().equals(")"));
    }

    /** A number, or a mark that may stand between the figures of a score or table. */
    private static boolean isFigure(Token token) {
        return token.kind() == Token.Kind.NUMBER || "-–—/:;|".contains(token.text());
    }

    /** {@code day by day by day}, {@code more and more and more}. */
    private static boolean isIdiom(List<Token> group) {
        boolean connector = group.stream().anyMatch(token -> CONNECTORS.contains(lower(token)));
        boolean determiner = group.stream().anyMatch(token -> DETERMINERS.contains(lower(token)));
        return group.size() == 2 && connector && !determiner;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static boolean isSyllable(String word, AnalyzedText text) {
        return word.length() == 1
                || (word.length() <= NAME_SYLLABLE && !text.english().contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isSentenceStart(Run run, AnalyzedText text) {
        String second = text.tokens().get(run.first() + run.group().size()).text();
        boolean first = run.first() == 0 || text.tokens().get(run.first() - 1).kind() == Token.Kind.PUNCTUATION;
        return first && !isCapitalized(second);
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static Finding finding(Run run, String text) {
        String words = run.group()
                .get(0)
                .span()
                .hull(run.group().get(run.group().size() - 1).span())
                .of(text);
        String times = run.times() == 2 ? "twice" : run.times() + " times";
        Span surplus = new Span(run.span().start() + words.length(), run.span().end());
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                isCapitalized(words) ? .85 : .95,
                run.span(),
                "“" + words + "” stands here " + times + " in a row.",
                List.of(new Evidence.Pattern(run.group().size() == 1 ? "a doubled word" : "doubled words")),
                List.of(new Fix("Keep one “" + words + "”", List.of(new Edit(surplus, "")), Applicability.LIKELY)));
    }

    /** Loads the lists when a doubled word is first met. */
    private static final class Words {
        static final Set<String> TWICE = WordLists.read("doubles.txt", "twice");
        static final Set<String> OFTEN = WordLists.read("doubles.txt", "often");
        static final Set<String> SOUNDS = WordLists.read("doubles.txt", "sound");
        static final Set<String> BEFORE_IN = WordLists.read("doubles.txt", "before-in");
        static final Set<String> NAMES = WordLists.read("doubles.txt", "name");
    }
}
