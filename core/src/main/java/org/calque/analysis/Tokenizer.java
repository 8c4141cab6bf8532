package org.calque.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.text.Span;
import org.calque.text.Token;

/** Cuts a stretch of text into tokens, in one pass. */
final class Tokenizer {

    /** Letters glued to a number that are no word of their own: {@code 1st}, {@code 90s}, {@code 20h30}, {@code 9mm}. */
    private static final int LONGEST_NUMBER_SUFFIX = 3;

    /**
     * What is longer than this and neither begins with {@code www.} nor names its scheme is no address, in UTF-16 code
     * units. Without an end, the search would be made anew at every word of an endless run.
     */
    private static final int LONGEST_ADDRESS = 500;

    /** The most letters of an abbreviation with a dot behind each. */
    private static final int LONGEST_DOTTED = 12;

    /** Endings that make {@code example.org} an address and not two sentences without a space. */
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "info", "biz", "io", "eu", "tv", "uk", "de", "fr", "es", "it", "nl",
            "ru", "ua", "pl", "cz", "tr", "cn", "jp", "kr", "br", "ca", "au", "html", "htm", "php", "ch", "se", "dk",
            "fi", "pt", "gr", "hu", "ro", "bg", "rs", "hr", "si", "sk", "lt", "lv", "ee", "ie", "lu", "kz", "ge", "az",
            "il", "ir", "ae", "eg", "dz", "tn", "za", "ng", "ke", "gh", "mx", "ar", "cl", "pe", "ve", "pk", "bd", "lk",
            "th", "vn", "id", "ph", "sg", "tw", "hk", "nz");

    private final String text;
    private final int end;
    private final Forms forms;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end, Forms forms) {
        this.text = text;
        this.end = end;
        this.forms = forms;
    }

    /** The tokens of a part of a text, whose forms are shared with other parts. */
    static List<Token> tokens(String text, Span span, Forms forms) {
        Tokenizer tokenizer = new Tokenizer(text, span.end(), forms);
        int at = span.start();
        while (at < span.end()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    /** Adds the token that begins at {@code at}, if there is one, and returns where to go on. */
    private int next(int at) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + Character.charCount(c);
        }
        int address = endOfAddress(at);
        if (address > at) {
            return add(Token.Kind.ADDRESS, at, address);
        }
        if (isLetter(c)) {
            return add(Token.Kind.WORD, at, endOfWord(at));
        }
        if (Character.isDigit(c)) {
            return add(Token.Kind.NUMBER, at, endOfNumber(at));
        }
        if (isPunctuation(c)) {
            int to = at + Character.charCount(c);
            while (to < end && text.codePointAt(to) == c && isRepeatable(c)) {
                to += Character.charCount(c);
            }
            return add(Token.Kind.PUNCTUATION, at, to);
        }
        return add(Token.Kind.SYMBOL, at, Math.min(end, at + Character.charCount(c)));
    }

    private int add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(kind, new Span(from, to), forms.of(text, from, to)));
        return to;
    }

    private static boolean isLetter(int c) {
        if (c < 128) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return c >= 128 && Character.getType(c) == Character.FORMAT;
    }

    private int codePoint(int at) {
        return at < end ? text.codePointAt(at) : -1;
    }

    private int endOfWord(int from) {
        int dotted = endOfDotted(from);
        if (dotted > from) {
            return dotted;
        }
        int at = from;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isLetter(c) || Character.isDigit(c)) {
                at = next;
            } else if ((isApostrophe(c) || isHyphen(c) || isInvisible(c)) && goesOn(next, c)) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean goesOn(int at, int joiner) {
        int c = codePoint(at);
        return c >= 0 && (isLetter(c) || (isHyphen(joiner) && Character.isDigit(c)));
    }

    /** The end of {@code U.S.} or {@code a.m.}: at least two single letters with a dot behind each; else {@code from}. */
    private int endOfDotted(int from) {
        int at = from;
        int letters = 0;
        while (at + 1 < end && letters < LONGEST_DOTTED && isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        boolean whole = at >= end || !isLetter(text.charAt(at));
        return letters >= 2 && whole ? at : from;
    }

    private int endOfNumber(int from) {
        int at = endOfDigits(from);
        while (true) {
            int suffix = at;
            while (suffix < end && suffix - at <= LONGEST_NUMBER_SUFFIX && isLetter(text.charAt(suffix))) {
                suffix++;
            }
            if (suffix - at > LONGEST_NUMBER_SUFFIX || suffix == at) {
                return at;
            }
            if (suffix == end || !Character.isDigit(text.charAt(suffix))) {
                return suffix;
            }
            at = endOfDigits(suffix);
        }
    }

    private int endOfDigits(int from) {
        int at = from;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isDigit(c)) {
                at = next;
            } else if ((c == '.' || c == ',' || c == ':' || c == '/' || c == '\'' || c == '’')
                    && Character.isDigit(codePoint(next))) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    /** The end of the address that begins at {@code from}, or {@code from} if none does. */
    private int endOfAddress(int from) {
        char c = text.charAt(from);
        if (c == '#' || c == '@') {
            int to = from + 1;
            while (to < end
                    && (isLetter(text.charAt(to)) || Character.isDigit(text.charAt(to)) || text.charAt(to) == '_')) {
                to++;
            }
            return to > from + 1 && isLetter(text.charAt(from + 1)) ? to : from;
        }
        if (!isLetter(c) || (from > 0 && isLetter(text.charAt(from - 1)))) {
            return from;
        }
        int to = from;
        int lastDot = -1;
        int at = -1;
        boolean scheme = false;
        boolean www = text.startsWith("www.", from);
        while (to < end && isAddressPart(text.charAt(to))) {
            if (to - from > LONGEST_ADDRESS && !scheme && !www) {
                return from;
            }
            char d = text.charAt(to);
            if (d == '.') {
                lastDot = to;
            } else if (d == '@') {
                at = to;
            } else if (d == ':' && !scheme) {
                if (!text.startsWith("://", to)) {
                    break;
                }
                scheme = true;
                to += 2;
            } else if (d == '/' && !scheme && (lastDot < 0 || !isDomain(lastDot + 1, to))) {
                break;
            }
            to++;
        }
        while (to > from && ".,:;!?'/-".indexOf(text.charAt(to - 1)) >= 0 && text.charAt(to - 1) != '/') {
            to--;
            if (to == lastDot) {
                lastDot = text.lastIndexOf('.', to - 1);
            }
        }
        if (scheme || www) {
            return to;
        }
        if (lastDot <= from || lastDot >= to) {
            return from;
        }
        boolean mail = at > from && at < lastDot - 1 && areLetters(lastDot + 1, to);
        boolean domain = text.substring(lastDot, to).contains("/") || isDomain(lastDot + 1, to);
        return mail || (domain && text.charAt(lastDot - 1) != '.') ? to : from;
    }

    private boolean areLetters(int from, int to) {
        return to - from > 1 && text.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private boolean isDomain(int from, int to) {
        return DOMAINS.contains(text.substring(from, to));
    }

    private static boolean isAddressPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "-._~:/?#@!$&*+=%".indexOf(c) >= 0);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '·';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isRepeatable(int c) {
        return c == '.' || c == '!' || c == '?' || c == ',' || c == '-' || c == '*' || c == '_' || c == ';' || c == ':';
    }
}
