package org.calque.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of a document as they are looked up, addressed by the index of their token. */
final class DocumentWords {

    /** The last code unit of Unicode's blocks for Latin letters with marks, before IPA and Greek. */
    private static final char LAST_LATIN = 0x24F;

    /** A capitalised word that comes so often should have had a determiner once, if it is no name. */
    private static final int RECURRING = 3;

    private static final Set<String> ADDRESSES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "president",
            "minister",
            "chancellor",
            "herr",
            "frau",
            "sir",
            "lord",
            "lady",
            "judge",
            "general",
            "colonel",
            "captain",
            "coach",
            "senator",
            "mayor",
            "saint",
            "st");

    private final List<Token> tokens;
    private final @Nullable WordForm[] forms;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final BitSet phrases = new BitSet();

    /** Forms that stand behind another word somewhere. */
    private final Set<String> inside = new HashSet<>();

    /** Whether a form that recurs never has a determiner, for the forms that were asked for. */
    private final Map<String, Boolean> bare = new HashMap<>();

    private DocumentWords(List<Token> tokens, @Nullable WordForm[] forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    /** @param accepted indices of the tokens that count as fixed expressions of English */
    static DocumentWords of(List<Token> tokens, FixedPhrases phrases, BitSet accepted) {
        @Nullable WordForm[] forms = new WordForm[tokens.size()];
        Map<String, WordForm> known = new HashMap<>();
        List<String> lower = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                forms[i] = known.computeIfAbsent(token.text(), WordForm::of);
            }
            WordForm form = forms[i];
            lower.add(form == null ? "" : form.lower());
        }
        DocumentWords words = new DocumentWords(tokens, forms);
        words.phrases.or(accepted);
        for (int i = 0; i < forms.length; i++) {
            WordForm form = forms[i];
            if (form != null) {
                words.places
                        .computeIfAbsent(form.text(), text -> new ArrayList<>(1))
                        .add(i);
                if (i > 0 && forms[i - 1] != null) {
                    words.inside.add(form.text());
                }
            }
        }
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null) {
                words.phrases.set(i, i + phrases.length(lower, i));
            }
        }
        return words;
    }

    /** How often the document has a form. */
    int count(WordForm form) {
        return places.getOrDefault(form.text(), List.of()).size();
    }

    /** Whether the document has a form somewhere behind another word, so that its capital is its own. */
    boolean standsInside(WordForm form) {
        return inside.contains(form.text());
    }

    /** Whether a token is a comma. */
    boolean isComma(int index) {
        return index < tokens.size() && tokens.get(index).text().equals(",");
    }

    /** Whether a word stands behind a form of address, or the document has it several times and never behind a determiner. */
    boolean isBareName(int index, Set<String> determiners) {
        if (latin(index - 1).filter(word -> ADDRESSES.contains(word.lower())).isPresent()
                || (index > 1
                        && token(index - 1).text().equals(".")
                        && latin(index - 2)
                                .filter(word -> ADDRESSES.contains(word.lower()))
                                .isPresent())) {
            return true;
        }
        return latin(index)
                .filter(form -> bare.computeIfAbsent(form.text(), text -> isBare(text, determiners)))
                .isPresent();
    }

    private boolean isBare(String form, Set<String> determiners) {
        List<Integer> all = places.getOrDefault(form, List.of());
        return all.size() >= RECURRING
                && all.stream()
                        .noneMatch(
                                place -> isDeterminer(place - 1, determiners) || isDeterminer(place - 2, determiners));
    }

    private boolean isDeterminer(int index, Set<String> determiners) {
        return latin(index)
                .filter(word ->
                        determiners.contains(word.lower()) || word.lower().equals("the"))
                .isPresent();
    }

    int size() {
        return forms.length;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word at a token; empty if the token is none, or is written in another script than Latin. */
    Optional<WordForm> latin(int index) {
        WordForm form = index >= 0 && index < forms.length ? forms[index] : null;
        return form != null && form.isLatin() ? Optional.of(form) : Optional.empty();
    }

    /** The word at a token, in any script. */
    Optional<WordForm> word(int index) {
        return index >= 0 && index < forms.length ? Optional.ofNullable(forms[index]) : Optional.empty();
    }

    /** Whether a token is written in Latin letters only, by a quick look. */
    boolean isPlain(int index) {
        String text = tokens.get(index).text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_LATIN) {
                return false;
            }
        }
        return true;
    }

    boolean hasOtherScripts() {
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null && !isPlain(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a symbol or a mark of punctuation other than the usual ones stands directly beside a token. */
    boolean besideSymbol(int index) {
        Token token = tokens.get(index);
        boolean before = index > 0 && token.follows(tokens.get(index - 1)) && isSymbol(tokens.get(index - 1));
        return before
                || (index + 1 < tokens.size()
                        && tokens.get(index + 1).follows(token)
                        && isSymbol(tokens.get(index + 1)));
    }

    private static boolean isSymbol(Token token) {
        return token.kind() == Token.Kind.SYMBOL
                || (token.kind() == Token.Kind.PUNCTUATION
                        && ".,:;!?\"'“”‘’()[]«»-–—…/".indexOf(token.text().charAt(0)) < 0);
    }

    /** Whether the word is part of a fixed English expression. */
    boolean inPhrase(int index) {
        return phrases.get(index);
    }
}
