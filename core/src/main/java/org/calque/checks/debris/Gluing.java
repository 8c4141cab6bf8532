package org.calque.checks.debris;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.fluency.FluencyModel;
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

    /** The shortest run of letters that is looked at, and the shortest name with another word behind it. */
    private static final int SHORTEST = 4;

    private final AnalyzedText text;
    private final List<Token> tokens;
    private final GluedNames names;
    private final IntPredicate english;

    /** Words in a dictionary, their possessive endings aside. */
    private final IntPredicate known;

    Gluing(AnalyzedText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = new GluedNames(text);
        this.english = text.byForm(text.english()::contains);
        this.known = text.byForm(form -> names.isKnown(withoutGenitive(form)));
    }

    /** The split of the token at an index, with the tokens that follow it without a space. */
    Optional<Split> at(int index) {
        Token token = tokens.get(index);
        boolean alone = index + 1 == tokens.size() || !tokens.get(index + 1).follows(token);
        if ((alone && token.isWord() && english.test(index)) || isInAddress(index)) {
            return Optional.empty();
        }
        return switch (token.kind()) {
            case WORD ->
                inside(index, token)
                        .or(() -> yearBehind(index, token))
                        .or(() -> MarkGluing.overQuotationMark(text, index))
                        .or(() -> MarkGluing.overSentenceEnd(text, index));
            case NUMBER -> numberAndWord(index, token).or(() -> MarkGluing.overSentenceEnd(text, index));
            default -> Optional.empty();
        };
    }

    /** {@code newsdesk@example.lt}, {@code #MeToo}. */
    private boolean isInAddress(int index) {
        boolean before = index > 0
                && tokens.get(index).follows(tokens.get(index - 1))
                && "@#".contains(tokens.get(index - 1).text());
        boolean after = index + 1 < tokens.size()
                && tokens.get(index + 1).follows(tokens.get(index))
                && tokens.get(index + 1).text().startsWith("@");
        return before || after;
    }

    private Optional<Split> inside(int index, Token token) {
        String word = withoutGenitive(token.text());
        int capital = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                return Optional.empty();
            }
            if (capital < 0 && i > 0 && Character.isUpperCase(c)) {
                capital = i;
            }
        }
        if (capital > 0) {
            return Character.isLowerCase(word.charAt(capital - 1)) && names.isGluedAtCapital(word, capital, index)
                    ? Optional.of(split(index, index + 1, token.start() + capital, .93, "a capital inside a word"))
                    : Optional.empty();
        }
        if (word.length() < SHORTEST || known.test(index)) {
            return Optional.empty();
        }
        Optional<Split> name = Character.isUpperCase(word.charAt(0))
                ? names.split(word).map(split -> split(index, token, split))
                : Optional.empty();
        boolean inside = Character.isUpperCase(word.charAt(0)) && !names.startsSentence(index);
        return inside || name.isPresent() ? name : lowerCase(index, token, word);
    }

    private static String withoutGenitive(String word) {
        int mark = word.length() - 2;
        boolean genitive = mark > 0 && word.endsWith("s") && (word.charAt(mark) == '’' || word.charAt(mark) == '\'');
        return genitive ? word.substring(0, mark) : word;
    }

    private Optional<Split> lowerCase(int index, Token token, String word) {
        return WordSplit.of(word.toLowerCase(Locale.ROOT), text.english())
                .filter(split -> Character.isLowerCase(word.charAt(0)) || beginsWithFunctionWord(word, split))
                .or(() -> inContext(index, word))
                .filter(split -> !text.language().isForeign(index))
                .map(split -> split(index, token, split));
    }

    /** A word that the document has only once, and no coinage, may be two that go with their neighbours. */
    private Optional<WordSplit> inContext(int index, String word) {
        if (!Character.isLowerCase(word.charAt(0)) || names.isRecurrent(word)) {
            return Optional.empty();
        }
        return text.fluency()
                .ngram()
                .flatMap(model -> ContextSplit.of(
                        word,
                        neighbour(index - 1, FluencyModel.START),
                        neighbour(index + 1, FluencyModel.END),
                        text.english(),
                        model));
    }

    private String neighbour(int index, String edge) {
        return text.token(index).filter(Token::isWord).map(Token::text).orElse(edge);
    }

    /** A name at the start of a sentence may end like a word: {@code Solaris}. */
    private static boolean beginsWithFunctionWord(String word, WordSplit split) {
        return GlueWords.isFunction(word.substring(0, split.at()).toLowerCase(Locale.ROOT));
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
                && next.get().text().length() >= SHORTEST
                && Character.isLowerCase(next.get().text().charAt(0))
                && !GlueWords.UNITS.contains(next.get().text())
                && text.english().contains(next.get().text());
        return glued ? Optional.of(split(index, index + 2, next.get().start(), .9, what)) : Optional.empty();
    }

    /** The token behind one, if it is of a kind and there is no space before it. */
    private Optional<Token> following(int index, Token.Kind kind) {
        return text.token(index + 1).filter(next -> next.kind() == kind && next.follows(tokens.get(index)));
    }

    private Split split(int index, Token token, WordSplit split) {
        return split(index, index + 1, token.start() + split.at(), split.confidence(), "two words without a space");
    }

    private Split split(int index, int nextToken, int at, double confidence, String what) {
        Span span = tokens.get(index).span().hull(tokens.get(nextToken - 1).span());
        return new Split(span, at, nextToken, confidence, what);
    }
}
