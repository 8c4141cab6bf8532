package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
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
import org.calque.check.Severity;
import org.calque.text.Token;

/** A mark in the middle of a sentence that separates and ends nothing: {@code they tend. to decay}. */
public final class StrayPunctuation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "stray-punctuation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A mark in the middle of a sentence that ends and separates nothing: a full stop before a word that goes"
                    + " on, a colon behind an article, a hanging hyphen, a stray ^ or ~; a comma or full stop of another"
                    + " script.",
            "Translation engines move words across marks, copy marks of the source and leave signs of their own"
                    + " vocabulary behind.",
            "The road on which the[[:]] accident took place was closed.",
            "The road on which the accident took place was closed.",
            List.of(
                    "A comma is judged only where no comma can stand.",
                    "A sentence that begins in lower case looks the same as a sentence with a stray full stop."));

    /** Words that begin a noun phrase: no sentence and no clause ends with them. */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "my", "our", "your", "their", "every");

    /** Prepositions and conjunctions that want something behind them. */
    private static final Set<String> LINKS = Set.of(
            "of", "from", "with", "into", "onto", "between", "among", "during", "toward", "towards", "upon", "against",
            "than", "at", "by", "for", "in", "on", "to", "and", "or", "because", "whose");

    /** Those that are never stranded. */
    private static final Set<String> STRONG_LINKS = Set.of("of", "into", "onto", "between", "among", "during", "than");

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "because", "whose");

    private static final Set<String> PARTICLES = Set.of("on", "in", "at", "by", "to", "for", "from", "with", "against");

    /** Words that begin a clause, before which a preposition may be stranded. */
    private static final Set<String> CLAUSE_STARTERS = Set.of(
            "the", "a", "an", "there", "it", "he", "she", "they", "we", "you", "all", "this", "that", "these", "those",
            "his", "her", "its", "their", "our", "your", "my", "if", "when", "but", "no", "not", "so", "then", "what",
            "who", "as", "for", "in", "it’s", "it's");

    private static final Set<String> AUXILIARIES = Set.of("was", "were", "are", "been", "being", "have", "had");

    /** Those before which a full stop is stray, if the text else begins its sentences with capitals. */
    private static final Set<String> OPENERS =
            Set.of("that", "who", "in", "for", "as", "his", "her", "its", "their", "those", "all");

    /** Words of two and three letters that are no abbreviations. */
    private static final Set<String> SHORT = Set.of("it", "is", "was", "be", "are", "has", "had", "not", "who", "that");

    /** Words that can’t begin what stands behind a colon or semicolon. */
    private static final Set<String> CONTINUATIONS = Set.of("is", "are", "was", "were", "been", "than", "said");

    private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "nor", "but", "und", "vs", "as", "through");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token mark = tokens.get(i);
            if (!mark.isWord()
                    && mark.kind() != Token.Kind.NUMBER
                    && mark.text().length() == 1
                    && mark.follows(tokens.get(i - 1))
                    && Spacing.between(text.text(), mark, tokens.get(i + 1)) == Spacing.SPACE) {
                reason(text, i).ifPresent(reason -> findings.add(finding(mark, reason)));
            }
        }
        findings.addAll(MarksOfOtherScripts.find(text, INFO));
        return findings;
    }

    /** Why the mark can't stand where it stands, if it can't. */
    private static Optional<String> reason(AnalyzedText text, int index) {
        Token before = text.tokens().get(index - 1);
        Token after = text.tokens().get(index + 1);
        boolean goesOn = isLowerCase(after) && after.text().charAt(0) < 0x80;
        boolean counted = after.kind() == Token.Kind.NUMBER;
        boolean determined =
                DETERMINERS.contains(before.text()) && (after.text().length() > 1 || counted);
        boolean linked = LINKS.contains(before.text());
        boolean inSentence = determined || (goesOn && (linked || WholeWords.contain(text, index - 1)));
        return switch (text.tokens().get(index).text()) {
            case "^", "~", "@", "_" ->
                stray(isSign(before, after, goesOn || linked || determined), "a sign that is no punctuation");
            case "." ->
                stray(
                        determined
                                || CONJUNCTIONS.contains(before.text())
                                || (goesOn && linked)
                                || (goesOn && isShort(before))
                                || (inSentence && OPENERS.contains(after.text()) && isOnlyOne(text, index))
                                || (inSentence && !CLAUSE_STARTERS.contains(after.text())),
                        "a full stop before a word in lower case");
            case "!", "?" ->
                stray(
                        (inSentence || (goesOn && (isLowerCase(before) || before.kind() == Token.Kind.NUMBER)))
                                && !isCried(text, index),
                        "a mark before a word in lower case");
            case ":", ";" ->
                stray(
                        determined
                                || STRONG_LINKS.contains(before.text())
                                || (linked
                                        && (goesOn || counted)
                                        && !mayBeStranded(
                                                before, after, text.tokens().get(index)))
                                || (CONTINUATIONS.contains(after.text()) && isContinued(before, after)),
                        "a mark between words that belong together");
            case "," ->
                stray(
                        (determined && !before.text().equals(after.text()))
                                || isBeforeRemark(text, index)
                                || (isJoining(before, after) && isOnlyComma(text, index)),
                        "a comma where none can stand");
            case "-" ->
                stray(
                        before.isWord()
                                && (after.isWord() || after.text().equals("("))
                                && !SUSPENDED.contains(after.text())
                                && !isTag(text, index),
                        "a hyphen with a space behind it");
            default -> Optional.empty();
        };
    }

    /** Whether no other full stop of the paragraph stands before a word in lower case, and a capital begins it. */
    private static boolean isOnlyOne(AnalyzedText text, int stop) {
        List<Token> tokens = text.tokens();
        int first = stop;
        while (first > 0
                && Spacing.between(text.text(), tokens.get(first - 1), tokens.get(first)) != Spacing.LINE_BREAK) {
            first--;
        }
        for (int i = first; i + 1 < tokens.size(); i++) {
            boolean broken =
                    i > first && Spacing.between(text.text(), tokens.get(i - 1), tokens.get(i)) == Spacing.LINE_BREAK;
            if (broken) {
                break;
            }
            if (i != stop && tokens.get(i).text().equals(".") && isLowerCase(tokens.get(i + 1))) {
                return false;
            }
        }
        return !isLowerCase(tokens.get(first));
    }

    /** {@code never, never, never! be about power}: an outcry inside a sentence repeats its word. */
    private static boolean isCried(AnalyzedText text, int mark) {
        String word = text.tokens().get(mark - 1).text();
        return mark > 2
                && (text.tokens().get(mark - 2).text().equals(word)
                        || text.tokens().get(mark - 3).text().equals(word));
    }

    /** {@code Olive oil: is refined oil} defines what stands before the colon. */
    private static boolean isContinued(Token before, Token after) {
        return isLowerCase(before)
                || after.text().equals("said")
                || !after.text().equals("is");
    }

    /** {@code -Agoda-}: the word stands between two hyphens. */
    private static boolean isTag(AnalyzedText text, int hyphen) {
        int start = text.tokens().get(hyphen - 1).start();
        return start > 0 && "-–—".indexOf(text.text().charAt(start - 1)) >= 0;
    }

    /** A remark in brackets takes the comma behind it; a numbered item is no remark. */
    private static boolean isBeforeRemark(AnalyzedText text, int comma) {
        return comma + 3 < text.tokens().size()
                && text.tokens().get(comma - 1).isWord()
                && text.tokens().get(comma + 1).text().equals("(")
                && (text.tokens().get(comma + 2).isWord()
                        ? text.tokens().get(comma + 2).text().length() > 2
                        : text.tokens().get(comma + 2).kind() == Token.Kind.NUMBER)
                && !text.tokens().get(comma + 3).text().equals(")");
    }

    /** {@code used phages or, viruses}, {@code the plant was, operating}: what the comma parts belongs together. */
    private static boolean isJoining(Token before, Token after) {
        boolean participle = after.text().endsWith("ing") || after.text().endsWith("ed");
        return isLowerCase(after)
                && (before.text().equals("or") || (AUXILIARIES.contains(before.text()) && participle));
    }

    /** Whether no second comma, dash or bracket follows in the sentence, with which the first would set off a remark. */
    private static boolean isOnlyComma(AnalyzedText text, int comma) {
        for (int i = comma + 1; i < text.tokens().size(); i++) {
            String mark = text.tokens().get(i).text();
            if (".!?".contains(mark)) {
                return true;
            }
            if (",;:–—-()\"”".contains(mark)) {
                return false;
            }
        }
        return true;
    }

    /** {@code the city you are in; all of it}, {@code he went on: nothing}. */
    private static boolean mayBeStranded(Token before, Token after, Token mark) {
        return PARTICLES.contains(before.text()) && (mark.text().equals(":") || CLAUSE_STARTERS.contains(after.text()));
    }

    private static boolean isSign(Token before, Token after, boolean inSentence) {
        return !isOpening(before)
                && ((after.isWord() && (inSentence || before.text().equals(",")))
                        || (after.kind() == Token.Kind.NUMBER && isLowerCase(before)));
    }

    private static Optional<String> stray(boolean stray, String reason) {
        return stray ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isLowerCase(Token token) {
        return token.isWord() && token.text().chars().allMatch(c -> !Character.isUpperCase(c));
    }

    private static boolean isOpening(Token token) {
        return "([{".contains(token.text());
    }

    private static boolean isShort(Token token) {
        return SHORT.contains(token.text());
    }

    private static Finding finding(Token mark, String reason) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.8,
                mark.span(),
                "“" + mark.text() + "” stands in the middle of a sentence and separates nothing.",
                List.of(new Evidence.Pattern(reason)),
                List.of(Fix.replace(mark.span(), "", Applicability.LIKELY)));
    }
}
