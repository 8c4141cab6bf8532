package org.calque.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.text.Span;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages in other scripts than Latin: what is foreign there is plain, the language may not be. Single Greek
 * letters belong to science, single letters among symbols to pictures made of type, and look-alike letters within a
 * Latin word are no passage.
 */
final class ScriptPassages {

    /** Chinese characters are of the languages whose own letters stand around them. */
    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    /** A passage goes on over so many tokens without letters: a comma, a number, a quotation mark. */
    private static final int LONGEST_GAP = 3;

    /** Characters that serve, alone, as separators and in pictures made of type. */
    private static final Set<String> ORNAMENTS =
            Set.of("丨", "丶", "丿", "亅", "ー", "〇", "ツ", "シ", "ノ", "ヽ", "ω", "д", "Д");

    private final Lexicons lexicons;
    private final CharacterModels characters;
    private final Map<String, Candidates> byScript = new ConcurrentHashMap<>();

    ScriptPassages(Lexicons lexicons, CharacterModels characters) {
        this.lexicons = lexicons;
        this.characters = characters;
    }

    /** A part of one token in one script. */
    private record Piece(int token, Span span, UnicodeScript script) {}

    /**
     * The passages of a document, in order.
     *
     * @param source code of the language the document is translated from; null if unknown
     */
    List<Passage> find(DocumentWords words, @Nullable String source) {
        List<List<Piece>> groups = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Piece piece : pieces(words, i)) {
                if (!current.isEmpty() && !goesOn(current.get(current.size() - 1), piece, words)) {
                    groups.add(current);
                    current = new ArrayList<>();
                }
                current.add(piece);
            }
        }
        groups.add(current);
        List<String> all = groups.stream()
                .flatMap(List::stream)
                .map(piece -> text(piece, words))
                .toList();
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> passage(group, words, all, source))
                .toList();
    }

    private static String text(Piece piece, DocumentWords words) {
        Token token = words.token(piece.token());
        return piece.span().shift(-token.start()).of(token.text());
    }

    /** The parts of a token in other scripts than Latin that count. */
    private static List<Piece> pieces(DocumentWords words, int index) {
        if (!words.isInOtherScript(index)) {
            return List.of();
        }
        Token token = words.token(index);
        List<Piece> pieces = new ArrayList<>();
        String text = token.text();
        int start = 0;
        int end = 0;
        UnicodeScript script = UnicodeScript.COMMON;
        for (int i = 0; i <= text.length(); ) {
            UnicodeScript next = i == text.length() ? UnicodeScript.UNKNOWN : script(text.codePointAt(i));
            boolean differs = next != UnicodeScript.COMMON && next != script;
            if (differs) {
                if (script != UnicodeScript.COMMON && script != UnicodeScript.LATIN) {
                    pieces.add(new Piece(index, new Span(token.start() + start, token.start() + end), script));
                }
                start = i;
                script = next;
            }
            i += i == text.length() ? 1 : Character.charCount(text.codePointAt(i));
            end = next == UnicodeScript.COMMON ? end : i;
        }
        boolean latin = text.codePoints().anyMatch(c -> script(c) == UnicodeScript.LATIN);
        pieces.removeIf(piece -> isInnocent(
                piece,
                text.substring(
                        piece.span().start() - token.start(), piece.span().end() - token.start()),
                latin,
                words));
        return pieces;
    }

    private static UnicodeScript script(int c) {
        UnicodeScript script = Letters.script(c);
        return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
    }

    private static boolean isInnocent(Piece piece, String text, boolean mixed, DocumentWords words) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        if (ORNAMENTS.contains(text)) {
            return true;
        }
        if (single && piece.script() == UnicodeScript.GREEK) {
            return true;
        }
        if (mixed && Lookalikes.latin(text).isPresent()) {
            return true;
        }
        return single
                && UnicodeScript.of(text.codePointAt(0)) != UnicodeScript.HAN
                && words.besideSymbol(piece.token());
    }

    private static boolean goesOn(Piece last, Piece next, DocumentWords words) {
        if (last.script() != next.script() || next.token() - last.token() > LONGEST_GAP) {
            return false;
        }
        for (int i = last.token() + 1; i < next.token(); i++) {
            if (words.word(i).isPresent()
                    || "()[]{}<>（）".contains(words.token(i).text())) {
                return false;
            }
        }
        return true;
    }

    private Passage passage(List<Piece> group, DocumentWords words, List<String> all, @Nullable String source) {
        Piece first = group.get(0);
        Piece last = group.get(group.size() - 1);
        String language = language(
                first.script(), group.stream().map(piece -> text(piece, words)).toList(), all, source);
        String script = scriptName(first.script());
        return new Passage(
                first.span().hull(last.span()),
                first.token(),
                last.token() + 1,
                group.size(),
                false,
                language,
                0.97,
                "written in " + script + " letters");
    }

    /** The language of some words, told with the help of all words of their script in the document. */
    private @Nullable String language(
            UnicodeScript script, List<String> texts, List<String> all, @Nullable String source) {
        Set<String> scripts = script == UnicodeScript.HAN ? Set.of("Han", "Hiragana") : Set.of(scriptName(script));
        Candidates candidates =
                byScript.computeIfAbsent(scriptName(script), key -> Candidates.load(scripts, lexicons, characters));
        if (candidates.size() == 0) {
            return null;
        }
        LanguagePrior prior = LanguagePrior.of(candidates, source == null ? -1 : candidates.indexOf(source));
        LanguageLikelihoods likelihoods = new LanguageLikelihoods(candidates);
        double[] sums = new double[candidates.size()];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = prior.logShare(k);
        }
        add(texts, likelihoods, sums, 1);
        add(all, likelihoods, sums, 0.5);
        return candidates.name(Distribution.ofLogarithms(sums));
    }

    private static void add(List<String> texts, LanguageLikelihoods likelihoods, double[] sums, double weight) {
        for (String text : texts) {
            double[] one = likelihoods.of(text.toLowerCase(Locale.ROOT));
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight * one[k];
            }
        }
    }

    private static String scriptName(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
