package org.calque.checks.debris;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
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
    private final BitSet starts;

    /** Forms that occur, and those that occur more than once: a recurrent inner capital is a brand. */
    private final Set<String> forms = new HashSet<>();

    private final Set<String> recurrent = new HashSet<>();

    /** Capitalised words that stand side by side. */
    private final Set<String> pairs = new HashSet<>();

    Gluing(AnalyzedText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.starts = starts(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && isCapitalized(token) && isCapitalized(tokens.get(i - 1))) {
                pairs.add(tokens.get(i - 1).text() + " " + token.text());
            }
            if (token.isWord() && Character.isUpperCase(lastUpper(token.text())) && !forms.add(token.text())) {
                recurrent.add(token.text());
            }
        }
    }

    /** The first words of sentences, behind opening marks. */
    private static BitSet starts(AnalyzedText text) {
        BitSet starts = new BitSet();
        for (Sentence sentence : text.sentences()) {
            int first = sentence.firstToken();
            while (first + 1 < sentence.endToken() && text.tokens().get(first).kind() == Token.Kind.PUNCTUATION) {
                first++;
            }
            starts.set(first);
        }
        return starts;
    }

    private static boolean isCapitalized(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
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
        boolean alone = index + 1 == tokens.size() || !tokens.get(index + 1).follows(token);
        if (alone && token.isWord() && text.english().contains(token.text())) {
            return Optional.empty();
        }
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
            return Character.isLowerCase(word.charAt(capital - 1)) && isGluedAtCapital(word, capital, index)
                    ? Optional.of(split(index, index + 1, token.start() + capital, .93, "a capital inside a word"))
                    : Optional.empty();
        }
        if (word.length() < SHORTEST || isKnown(word)) {
            return Optional.empty();
        }
        return Character.isUpperCase(word.charAt(0)) && !startsSentence(index)
                ? behindName(index, token, word)
                : lowerCase(index, token, word);
    }

    private static String withoutGenitive(String word) {
        int mark = word.length() - 2;
        boolean genitive = mark > 0 && word.endsWith("s") && (word.charAt(mark) == '’' || word.charAt(mark) == '\'');
        return genitive ? word.substring(0, mark) : word;
    }

    private boolean isKnown(String word) {
        return text.english().contains(word)
                || text.english().contains(word.toLowerCase(Locale.ROOT))
                || text.english().contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private boolean startsSentence(int index) {
        return starts.get(index);
    }

    private boolean isGluedAtCapital(String word, int capital, int index) {
        String left = word.substring(0, capital);
        String right = word.substring(capital);
        if (GlueWords.TITLES.contains(left)) {
            return true;
        }
        if (recurrent.contains(word) || GlueWords.BRANDS.contains(word) || !isCapitalizedOrUpper(right)) {
            return false;
        }
        if (Character.isUpperCase(left.charAt(0))) {
            return isGluedName(left, right, index);
        }
        boolean function = GlueWords.isFunction(left);
        boolean acronym = Character.isUpperCase(right.charAt(right.length() - 1));
        int shortest = acronym ? SHORTEST : SHORTEST - 1;
        return function || (left.length() >= shortest && text.english().contains(left));
    }

    /** Two capitalised words, not a brand of two: the document has them apart too, or one of them begins a sentence. */
    private boolean isGluedName(String left, String right, int index) {
        if (left.length() >= SHORTEST && GlueWords.SENTENCE_START.contains(right)) {
            return true;
        }
        boolean start = startsSentence(index) && GlueWords.SENTENCE_START.contains(left);
        return (start && right.length() > 2 && forms.contains(right)) || pairs.contains(left + " " + right);
    }

    private static boolean isCapitalizedOrUpper(String word) {
        String rest = word.substring(1);
        return word.length() >= 2
                && (rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.equals(rest.toUpperCase(Locale.ROOT)));
    }

    /** A capitalised word with a function word behind it; one that stands alone elsewhere in the document is surest. */
    private Optional<Split> behindName(int index, Token token, String word) {
        for (int i = word.length() - 2; i >= SHORTEST; i--) {
            String name = word.substring(0, i);
            String rest = word.substring(i);
            boolean occurs = forms.contains(name) && GlueWords.AFTER_KNOWN_NAME.contains(rest);
            boolean known = i > SHORTEST && GlueWords.AFTER_NAME.contains(rest) && isKnown(name);
            boolean place = i > SHORTEST + 1 && GlueWords.AFTER_KNOWN_NAME.contains(rest) && isKnown(name);
            if (occurs || known || place) {
                double confidence = occurs ? .93 : .85;
                return Optional.of(split(index, index + 1, token.start() + i, confidence, "two words without a space"));
            }
        }
        return Optional.empty();
    }

    private Optional<Split> lowerCase(int index, Token token, String word) {
        return WordSplit.of(word.toLowerCase(Locale.ROOT), text.english())
                .filter(split -> Character.isLowerCase(word.charAt(0)) || beginsWithFunctionWord(word, split))
                .filter(split -> !text.language().isForeign(index))
                .map(split -> split(
                        index, index + 1, token.start() + split.at(), split.confidence(), "two words without a space"));
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
