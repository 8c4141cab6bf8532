package org.calque.checks.debris;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Span;
import org.calque.text.Token;

/** Decides where a document's tokens lack a space. One document, one object. */
final class Gluing {

    /**
     * Two words without a space.
     *
     * @param span both words and the marks between them
     * @param at offset in the text where the space belongs
     * @param nextToken index of the first token behind them
     * @param confidence how sure it is
     * @param what how they are glued, in words
     */
    record Split(Span span, int at, int nextToken, double confidence, String what) {}

    /** Least frequency class of a content word next to a function word. */
    private static final int COMMON = 10;

    private static final int SHORTEST_CONTENT = 4;

    /** A longer run of letters is more than two words, or none. */
    private static final int LONGEST = 30;

    private final AnalyzedText text;
    private final List<Token> tokens;

    /** Forms that occur, and those that occur more than once: a recurrent inner capital is a brand. */
    private final Set<String> forms = new HashSet<>();

    private final Set<String> recurrent = new HashSet<>();

    Gluing(AnalyzedText text) {
        this.text = text;
        this.tokens = text.tokens();
        for (Token token : tokens) {
            if (token.isWord() && Character.isUpperCase(lastUpper(token.text())) && !forms.add(token.text())) {
                recurrent.add(token.text());
            }
        }
    }

    /** A capital of the word, or a space if it has none. */
    private static int lastUpper(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Character.isUpperCase(word.charAt(i))) {
                return word.charAt(i);
            }
        }
        return ' ';
    }

    /** The split of the token at an index, with the tokens that follow it without a space. */
    Optional<Split> at(int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD ->
                inside(index, token)
                        .or(() -> yearBehind(index, token))
                        .or(() -> overQuotationMark(index, token))
                        .or(() -> overSentenceEnd(index, token));
            case NUMBER -> numberAndWord(index, token).or(() -> overSentenceEnd(index, token));
            default -> Optional.empty();
        };
    }

    private Optional<Split> inside(int index, Token token) {
        String word = token.text();
        int capital = -1;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                return Optional.empty();
            }
            if (i > 0 && Character.isUpperCase(c)) {
                lower = false;
                if (capital < 0 && Character.isLowerCase(word.charAt(i - 1))) {
                    capital = i;
                }
            }
        }
        if (capital > 0) {
            return isGluedAtCapital(word, capital)
                    ? Optional.of(split(index, index + 1, token.start() + capital, .93, "a capital inside a word"))
                    : Optional.empty();
        }
        if (!lower || word.length() < SHORTEST_CONTENT || word.length() > LONGEST || isKnown(word)) {
            return Optional.empty();
        }
        return Character.isUpperCase(word.charAt(0)) && !startsSentence(index)
                ? behindName(index, token)
                : lowerCase(index, token);
    }

    private boolean isKnown(String word) {
        return text.english().contains(word) || text.english().contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean startsSentence(int index) {
        return index == 0
                || tokens.get(index - 1).kind() == Token.Kind.PUNCTUATION
                || tokens.get(index).start() - tokens.get(index - 1).end() > 1;
    }

    private boolean isGluedAtCapital(String word, int capital) {
        String left = word.substring(0, capital);
        String right = word.substring(capital);
        if (recurrent.contains(word) || GlueWords.BRANDS.contains(word) || !isCapitalizedOrUpper(right)) {
            return false;
        }
        if (Character.isUpperCase(left.charAt(0))) {
            return left.length() >= SHORTEST_CONTENT
                    && left.substring(1).equals(left.substring(1).toLowerCase(Locale.ROOT))
                    && GlueWords.SENTENCE_START.contains(right);
        }
        boolean function = GlueWords.isFunction(left);
        boolean acronym = Character.isUpperCase(right.charAt(right.length() - 1));
        int shortest = acronym ? SHORTEST_CONTENT : SHORTEST_CONTENT - 1;
        return function || (left.length() >= shortest && text.english().contains(left));
    }

    private static boolean isCapitalizedOrUpper(String word) {
        String rest = word.substring(1);
        return word.length() >= 2
                && (rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.equals(rest.toUpperCase(Locale.ROOT)));
    }

    private Optional<Split> behindName(int index, Token token) {
        String word = token.text();
        for (String suffix : GlueWords.AFTER_NAME) {
            if (word.endsWith(suffix)) {
                String name = word.substring(0, word.length() - suffix.length());
                boolean occurs = forms.contains(name);
                if (occurs || (name.length() > SHORTEST_CONTENT && isKnown(name) && !suffix.equals("said"))) {
                    int at = token.start() + name.length();
                    return Optional.of(split(index, index + 1, at, occurs ? .95 : .85, "two words without a space"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Split> lowerCase(int index, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        int best = -1;
        for (int i = 2; i <= word.length() - 2; i++) {
            if (isPlausible(word.substring(0, i), word.substring(i))) {
                if (best > 0) {
                    return Optional.empty();
                }
                best = i;
            }
        }
        boolean foreign = best > 0 && text.language().isForeign(index);
        return best < 0 || foreign
                ? Optional.empty()
                : Optional.of(split(index, index + 1, token.start() + best, .9, "two words without a space"));
    }

    private boolean isPlausible(String left, String right) {
        return GlueWords.isPair(left, right)
                || (GlueWords.AFTER_WORD.contains(right) && isCommon(left))
                || (GlueWords.BEFORE_WORD.contains(left) && isCommon(right))
                || (left.equals("of") && isCommon(right));
    }

    private boolean isCommon(String word) {
        return word.length() >= SHORTEST_CONTENT - 1
                && text.english().contains(word)
                && text.english().frequency(word) >= COMMON;
    }

    private Optional<Split> yearBehind(int index, Token token) {
        String word = token.text();
        int letters = word.length() - 4;
        if (letters < 2 || (!word.startsWith("20", letters) && !word.startsWith("19", letters))) {
            return Optional.empty();
        }
        boolean digits = word.substring(letters).chars().allMatch(Character::isDigit);
        return digits && GlueWords.BEFORE_YEAR.contains(word.substring(0, letters))
                ? Optional.of(
                        split(index, index + 1, token.start() + letters, .93, "a word and a year without a space"))
                : Optional.empty();
    }

    private Optional<Split> numberAndWord(int index, Token token) {
        String number = token.text();
        int digits = number.length();
        while (digits > 0 && Character.isLetter(number.charAt(digits - 1))) {
            digits--;
        }
        String what = "a number and a word without a space";
        if (digits < number.length()) {
            return GlueWords.AFTER_NUMBER.contains(number.substring(digits))
                    ? Optional.of(split(index, index + 1, token.start() + digits, .9, what))
                    : Optional.empty();
        }
        Optional<Token> next = following(index, Token.Kind.WORD);
        boolean glued = next.isPresent()
                && next.get().text().length() >= SHORTEST_CONTENT
                && Character.isLowerCase(next.get().text().charAt(0))
                && !GlueWords.UNITS.contains(next.get().text())
                && text.english().contains(next.get().text());
        return glued ? Optional.of(split(index, index + 2, next.get().start(), .9, what)) : Optional.empty();
    }

    /** {@code after”after}, {@code the“new}: the mark says on which side the space belongs. */
    private Optional<Split> overQuotationMark(int index, Token token) {
        Optional<Token> mark = following(index, Token.Kind.PUNCTUATION)
                .filter(next -> next.text().length() == 1);
        Optional<Token> word = mark.isEmpty() ? Optional.empty() : following(index + 1, Token.Kind.WORD);
        if (word.isEmpty() || token.text().length() < 2) {
            return Optional.empty();
        }
        return switch (mark.get().text().charAt(0)) {
            case '”', '»' ->
                Optional.of(split(index, index + 3, word.get().start(), .95, "no space behind a quotation"));
            case '“', '«' ->
                Optional.of(split(index, index + 3, mark.get().start(), .95, "no space before a quotation"));
            default -> Optional.empty();
        };
    }

    private Optional<Split> overSentenceEnd(int index, Token token) {
        boolean ended = false;
        int next = index;
        while (next - index < 2) {
            Optional<Token> mark = following(next, Token.Kind.PUNCTUATION).filter(found -> isClosing(found.text()));
            if (mark.isEmpty()) {
                break;
            }
            ended |= !mark.get().text().equals("”");
            next++;
        }
        Optional<Token> start = ended ? following(next, Token.Kind.WORD) : Optional.empty();
        return start.isPresent() && isSentenceBreak(token, start.get())
                ? Optional.of(split(index, next + 2, start.get().start(), .93, "no space behind a sentence"))
                : Optional.empty();
    }

    private static boolean isClosing(String mark) {
        return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("”");
    }

    private boolean isSentenceBreak(Token end, Token start) {
        String first = start.text();
        boolean capitalized = Character.isUpperCase(first.charAt(0))
                && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        if (!capitalized || GlueWords.ABBREVIATIONS.contains(end.text())) {
            return false;
        }
        if (GlueWords.SENTENCE_START.contains(first)) {
            return end.text().length() > 1;
        }
        return end.isWord()
                && first.length() > 1
                && end.text().length() > 2
                && Character.isLowerCase(end.text().charAt(0))
                && text.english().contains(end.text());
    }

    /** The token behind one, if it is of a kind and there is no space before it. */
    private Optional<Token> following(int index, Token.Kind kind) {
        return text.token(index + 1).filter(next -> next.kind() == kind && next.follows(tokens.get(index)));
    }

    private Split split(int index, int nextToken, int at, double confidence, String what) {
        Span span = tokens.get(index).span().hull(tokens.get(nextToken - 1).span());
        return new Split(span, at, nextToken, confidence, what);
    }
}
