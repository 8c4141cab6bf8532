package org.calque.checks.typography;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.Token;

/** Says of the marks of one document why they can't stand where they stand. */
final class StrayMarks {

    /** What a word beside a mark says, by the key of its list in {@value #RESOURCE}. */
    enum Role {
        DETERMINER,
        LINK,
        STRONG_LINK,
        CONJUNCTION,
        PARTICLE,
        CLAUSE_STARTER,
        AUXILIARY,
        OPENER,
        SHORT,
        CONTINUATION,
        SUSPENDED
    }

    /** The words of each role. */
    record Words(Map<Role, Set<String>> lists) {

        static Words read() {
            PhraseFile file = PhraseFile.beside(StrayMarks.class, RESOURCE);
            Map<Role, Set<String>> lists = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                lists.put(role, file.words(role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
            return new Words(lists);
        }
    }

    static final String RESOURCE = "stray-marks.txt";

    private final AnalyzedText text;
    private final Words words;

    StrayMarks(AnalyzedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Why the mark can't stand where it stands, if it can't. */
    Optional<String> reason(int index) {
        Token before = text.tokens().get(index - 1);
        Token after = text.tokens().get(index + 1);
        boolean goesOn = isLowerCase(after) && after.text().charAt(0) < 0x80;
        boolean counted = after.kind() == Token.Kind.NUMBER;
        boolean determined = is(Role.DETERMINER, before) && (after.text().length() > 1 || counted);
        boolean linked = is(Role.LINK, before);
        boolean inSentence = determined || (goesOn && (linked || WholeWords.contain(text, index - 1)));
        return switch (text.tokens().get(index).text()) {
            case "^", "~", "@", "_" ->
                stray(isSign(before, after, goesOn || linked || determined), "a sign that is no punctuation");
            case "." ->
                stray(
                        determined
                                || is(Role.CONJUNCTION, before)
                                || (goesOn && linked)
                                || (goesOn && is(Role.SHORT, before))
                                || (inSentence && is(Role.OPENER, after) && isOnlyOne(index))
                                || (inSentence && !is(Role.CLAUSE_STARTER, after)),
                        "a full stop before a word in lower case");
            case "!", "?" ->
                stray(
                        (inSentence || (goesOn && (isLowerCase(before) || before.kind() == Token.Kind.NUMBER)))
                                && !isCried(index),
                        "a mark before a word in lower case");
            case ":", ";" ->
                stray(
                        determined
                                || is(Role.STRONG_LINK, before)
                                || (linked
                                        && (goesOn || counted)
                                        && !mayBeStranded(
                                                before, after, text.tokens().get(index)))
                                || (is(Role.CONTINUATION, after) && isContinued(before, after)),
                        "a mark between words that belong together");
            case "," ->
                stray(
                        (determined && !before.text().equals(after.text()))
                                || isBeforeRemark(index)
                                || (isJoining(before, after) && isOnlyComma(index)),
                        "a comma where none can stand");
            case "-" ->
                stray(
                        before.isWord()
                                && (after.isWord() || after.text().equals("("))
                                && !is(Role.SUSPENDED, after)
                                && !isTag(index),
                        "a hyphen with a space behind it");
            default -> Optional.empty();
        };
    }

    /** Whether no other full stop of the paragraph stands before a word in lower case, and a capital begins it. */
    private boolean isOnlyOne(int stop) {
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
    private boolean isCried(int mark) {
        String word = text.tokens().get(mark - 1).text();
        return mark > 2
                && (text.tokens().get(mark - 2).text().equals(word)
                        || text.tokens().get(mark - 3).text().equals(word));
    }

    /** {@code Olive Oil: is refined oil} defines what stands before the colon. */
    private static boolean isContinued(Token before, Token after) {
        return isLowerCase(before)
                || after.text().equals("said")
                || !after.text().equals("is");
    }

    /** {@code -Agoda-}: the word stands between two hyphens. */
    private boolean isTag(int hyphen) {
        int start = text.tokens().get(hyphen - 1).start();
        return start > 0 && "-–—".indexOf(text.text().charAt(start - 1)) >= 0;
    }

    /** A remark in brackets takes the comma behind it; a numbered item is no remark. */
    private boolean isBeforeRemark(int comma) {
        return comma + 3 < text.tokens().size()
                && text.tokens().get(comma - 1).isWord()
                && text.tokens().get(comma + 1).text().equals("(")
                && (text.tokens().get(comma + 2).isWord()
                        ? text.tokens().get(comma + 2).text().length() > 2
                        : text.tokens().get(comma + 2).kind() == Token.Kind.NUMBER)
                && !text.tokens().get(comma + 3).text().equals(")");
    }

    /** {@code used phages or, viruses}, {@code the plant was, operating}: what the comma parts belongs together. */
    private boolean isJoining(Token before, Token after) {
        boolean participle = after.text().endsWith("ing") || after.text().endsWith("ed");
        return isLowerCase(after) && (before.text().equals("or") || (is(Role.AUXILIARY, before) && participle));
    }

    /** Whether no second comma, dash or bracket follows in the sentence, with which the first would set off a remark. */
    private boolean isOnlyComma(int comma) {
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
    private boolean mayBeStranded(Token before, Token after, Token mark) {
        return is(Role.PARTICLE, before) && (mark.text().equals(":") || is(Role.CLAUSE_STARTER, after));
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

    private boolean is(Role role, Token token) {
        return words.lists().getOrDefault(role, Set.of()).contains(token.text());
    }
}
