package org.calque.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** Groups the tokens of one block into sentences, in one pass over the tokens. */
final class SentenceSplitter {

    /** Abbreviations that a sentence goes on behind, without their dot. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "St", "Sr", "Jr", "Gen", "Col", "Lt", "Sgt", "Capt",
            "Cmdr", "Maj", "Adm", "Sen", "Rep", "Gov", "Pres", "Supt", "Insp", "Ald", "Msgr", "Fr", "Br", "Mt", "Ft",
            "No", "Nos", "Vol", "Fig", "Art", "Sec", "Ch", "pp", "vs", "v", "cf", "ca", "approx", "est", "e.g", "i.e",
            "Inc", "Corp", "Co", "Ltd", "Bros", "Assn", "Dept", "Univ", "Ave", "Blvd", "Jan", "Feb", "Mar", "Apr",
            "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
            "M", "Mme", "Mlle", "Hr", "Sra", "Dna", "et", "al", "Op");

    /** Words that begin a sentence rather than follow an abbreviation such as {@code U.S.}. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "You",
            "I",
            "In",
            "On",
            "At",
            "But",
            "And",
            "However",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "If",
            "When",
            "While",
            "As",
            "After",
            "Before",
            "For",
            "With",
            "Since",
            "Although",
            "Meanwhile",
            "Moreover",
            "According",
            "Then",
            "So",
            "What",
            "Why",
            "How",
            "Who",
            "Not",
            "No",
            "Yet",
            "Earlier",
            "Last");

    private final List<Token> tokens;
    private final int block;
    private final int offset;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens, int block, int offset) {
        this.tokens = tokens;
        this.block = block;
        this.offset = offset;
    }

    /**
     * The sentences of a block.
     *
     * @param tokens the block's tokens
     * @param block index of the block
     * @param offset index of the block's first token among the document's
     */
    static List<Sentence> sentences(List<Token> tokens, int block, int offset) {
        SentenceSplitter splitter = new SentenceSplitter(tokens, block, offset);
        splitter.split();
        return splitter.sentences;
    }

    private void split() {
        int first = 0;
        int index = 0;
        while (index < tokens.size()) {
            int next = index + 1;
            if (isTerminal(tokens.get(index))) {
                while (next < tokens.size() && isCloser(next)) {
                    next++;
                }
                if (next < tokens.size() && ends(index, next)) {
                    add(first, next);
                    first = next;
                }
            } else if (isDotted(tokens.get(index)) && next < tokens.size() && startsAfterAbbreviation(index, next)) {
                add(first, next);
                first = next;
            }
            index = next;
        }
        if (first < tokens.size()) {
            add(first, tokens.size());
        }
    }

    private void add(int first, int end) {
        Span span = tokens.get(first).span().hull(tokens.get(end - 1).span());
        sentences.add(new Sentence(span, block, offset + first, offset + end));
    }

    private static boolean isTerminal(Token token) {
        if (token.kind() != Token.Kind.PUNCTUATION) {
            return false;
        }
        char c = token.text().charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }

    /** Whether a token closes what the terminal mark belongs to: it stands directly behind and is no opening mark. */
    private boolean isCloser(int index) {
        Token token = tokens.get(index);
        return token.follows(tokens.get(index - 1))
                && token.text().length() == 1
                && ("”’\"')]}»›".indexOf(token.text().charAt(0)) >= 0 || isTerminal(token));
    }

    /** Whether the terminal mark at {@code index} ends a sentence, if {@code next} is the token behind it and its closers. */
    private boolean ends(int index, int next) {
        Token mark = tokens.get(index);
        boolean wide = mark.text().charAt(0) > 0x3000;
        if (tokens.get(next).follows(tokens.get(next - 1)) && !wide) {
            return false;
        }
        int opened = next;
        while (opened < tokens.size() && tokens.get(opened).kind() == Token.Kind.PUNCTUATION) {
            opened++;
        }
        if (opened == tokens.size()) {
            return false;
        }
        Token start = tokens.get(opened);
        if (start.isWord() && Character.isLowerCase(start.text().codePointAt(0)) && !isCamelCase(start.text())) {
            return false;
        }
        return !mark.text().equals(".")
                || index == 0
                || next > index + 1
                || !isAbbreviation(tokens.get(index - 1), start);
    }

    /** {@code iPhone}, {@code eBay}: lower case that may begin a sentence. */
    private static boolean isCamelCase(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static boolean isAbbreviation(Token before, Token start) {
        if (!before.isWord()) {
            return false;
        }
        String word = before.text();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (initial) {
            return true;
        }
        if (word.equals("No")) {
            return start.kind() == Token.Kind.NUMBER;
        }
        return ABBREVIATIONS.contains(word);
    }

    /** {@code U.S.}, {@code a.m.}: tokens that carry their last dot. */
    private static boolean isDotted(Token token) {
        return token.isWord() && token.text().endsWith(".");
    }

    private boolean startsAfterAbbreviation(int index, int next) {
        Token start = tokens.get(next);
        return !start.follows(tokens.get(index)) && STARTERS.contains(start.text());
    }
}
