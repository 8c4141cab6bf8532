package org.calque.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.calque.text.Token;

/** The words of a document as they are looked up, addressed by the index of their token. */
final class DocumentWords {

    private static final int NONE = -1;

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
            "st",
            "striker",
            "midfielder",
            "defender",
            "goalkeeper",
            "goalie",
            "winger",
            "premier",
            "secretary",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "director",
            "lawyer",
            "attorney",
            "prosecutor",
            "inspector",
            "commissioner",
            "deputy",
            "councillor",
            "chairman",
            "chairwoman",
            "economist",
            "analyst",
            "historian",
            "author",
            "writer",
            "actor",
            "actress",
            "singer",
            "composer",
            "conductor",
            "pianist",
            "painter",
            "architect",
            "scientist",
            "physicist",
            "virologist",
            "researcher",
            "pensioner",
            "entrepreneur",
            "businessman",
            "colleague",
            "cyclist",
            "skier",
            "swimmer",
            "novelist",
            "poet",
            "journalist",
            "photographer",
            "teammate");

    private final List<Token> tokens;

    /** The forms, each once, and by token the number of its form; no word has {@link #NONE}. */
    private final List<WordForm> forms;

    private final int[] numbers;

    /** How often each form comes. */
    private final int[] counts;

    /** By form, the token it stands at last; by token, the one before with the same form; else {@link #NONE}. */
    private final int[] lastPlaces;

    private final int[] placesBefore;

    /** Forms that stand behind another word somewhere. */
    private final BitSet inside = new BitSet();

    /** Tokens that are part of a fixed English expression. */
    private final BitSet phrases = new BitSet();

    /** Whether a form that recurs never has a determiner, for the forms that were asked for. */
    private final Map<Integer, Boolean> bare = new HashMap<>();

    private DocumentWords(List<Token> tokens, List<WordForm> forms, int[] numbers) {
        this.tokens = tokens;
        this.forms = forms;
        this.numbers = numbers;
        this.counts = new int[forms.size()];
        this.lastPlaces = new int[forms.size()];
        Arrays.fill(lastPlaces, NONE);
        this.placesBefore = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int form = numbers[i];
            if (form != NONE) {
                counts[form]++;
                placesBefore[i] = lastPlaces[form];
                lastPlaces[form] = i;
                if (i > 0 && numbers[i - 1] != NONE) {
                    inside.set(form);
                }
            }
        }
    }

    /** @param accepted indices of the tokens that count as fixed expressions of English */
    static DocumentWords of(List<Token> tokens, FixedPhrases phrases, BitSet accepted) {
        int[] numbers = new int[tokens.size()];
        List<WordForm> forms = new ArrayList<>();
        Map<String, Integer> bySurface = new HashMap<>();
        Map<String, Integer> byText = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Token token = tokens.get(i);
            numbers[i] = token.isWord()
                    ? bySurface.computeIfAbsent(token.text(), surface -> number(WordForm.of(surface), forms, byText))
                    : NONE;
        }
        DocumentWords words = new DocumentWords(tokens, forms, numbers);
        words.phrases.or(accepted);
        words.findPhrases(phrases);
        return words;
    }

    /** The number of a form: two surface forms, one with a possessive ending, can have the same. */
    private static int number(WordForm form, List<WordForm> forms, Map<String, Integer> byText) {
        Integer known = byText.putIfAbsent(form.text(), forms.size());
        if (known != null) {
            return known;
        }
        forms.add(form);
        return forms.size() - 1;
    }

    private void findPhrases(FixedPhrases known) {
        ByForm<Boolean> begins = new ByForm<>(this, form -> known.begins(form.lower()));
        List<String> lower = new AbstractList<>() {
            @Override
            public String get(int index) {
                return word(index).map(WordForm::lower).orElse("");
            }

            @Override
            public int size() {
                return numbers.length;
            }
        };
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != NONE && begins.at(i)) {
                phrases.set(i, i + known.length(lower, i));
            }
        }
    }

    /** How many different forms there are; they are numbered from 0. */
    int forms() {
        return forms.size();
    }

    /** The number of the form of a word. */
    int number(int index) {
        return numbers[index];
    }

    WordForm form(int number) {
        return forms.get(number);
    }

    /** How often the document has the form of a word. */
    int count(int index) {
        return counts[numbers[index]];
    }

    /** Whether the document has the form of a word somewhere behind another word, so that its capital is its own. */
    boolean standsInside(int index) {
        return inside.get(numbers[index]);
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
        return latin(index).isPresent() && bare.computeIfAbsent(numbers[index], form -> isBare(form, determiners));
    }

    /** Whether something holds of some place where the document has the word at a token. */
    boolean anyPlace(int token, IntPredicate holds) {
        for (int place = lastPlaces[numbers[token]]; place != NONE; place = placesBefore[place]) {
            if (holds.test(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBare(int form, Set<String> determiners) {
        if (counts[form] < RECURRING) {
            return false;
        }
        for (int place = lastPlaces[form]; place != NONE; place = placesBefore[place]) {
            if (isDeterminer(place - 1, determiners) || isDeterminer(place - 2, determiners)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDeterminer(int index, Set<String> determiners) {
        return latin(index)
                .filter(word ->
                        determiners.contains(word.lower()) || word.lower().equals("the"))
                .isPresent();
    }

    int size() {
        return numbers.length;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word at a token; empty if the token is none, or is written in another script than Latin. */
    Optional<WordForm> latin(int index) {
        return word(index).filter(WordForm::isLatin);
    }

    /** The word at a token, in any script. */
    Optional<WordForm> word(int index) {
        return index >= 0 && index < numbers.length && numbers[index] != NONE
                ? Optional.of(forms.get(numbers[index]))
                : Optional.empty();
    }

    /** Whether a word is written in Latin letters only, by a quick look. */
    private static boolean isPlain(WordForm form) {
        String text = form.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_LATIN) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is a word with letters of another script than Latin, by a quick look. */
    boolean isInOtherScript(int index) {
        return word(index).filter(form -> !isPlain(form)).isPresent();
    }

    boolean hasOtherScripts() {
        return !forms.stream().allMatch(DocumentWords::isPlain);
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
