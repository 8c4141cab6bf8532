package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** The words and numbers of a document in lower case, punctuation left out, with an index of its shingles. */
final class WordSequence {

    /** How many words a shingle has. */
    static final int SHINGLE = 4;

    /** How many earlier places of a shingle are looked at; keeps the work linear in documents that repeat a lot. */
    private static final int CANDIDATES = 6;

    private final List<Token> tokens = new ArrayList<>();
    private final int[] words;
    private final int[] sentences;
    private final int[] head;
    private final int[] previous;

    WordSequence(AnalyzedText text) {
        int[] forms = text.formsIgnoringCase();
        int[] ofWord = new int[forms.length];
        int size = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = text.tokens().get(i);
                if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
                    forms[size] = forms[i];
                    ofWord[size++] = s;
                    tokens.add(token);
                }
            }
        }
        words = Arrays.copyOf(forms, size);
        sentences = Arrays.copyOf(ofWord, size);
        head = new int[Integer.highestOneBit(Math.max(16, size)) << 1];
        Arrays.fill(head, -1);
        previous = new int[size];
    }

    int size() {
        return words.length;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the sentence that a word belongs to. */
    int sentence(int index) {
        return sentences[index];
    }

    /** Whether a sentence ends with the word. */
    boolean endsSentence(int index) {
        return index + 1 == words.length || sentences[index + 1] != sentences[index];
    }

    boolean equal(int first, int second) {
        return words[first] == words[second];
    }

    /** Whether all names and numbers among some words are also among others. */
    boolean hasFactsOf(int from, int to, int otherFrom, int otherTo) {
        Set<Integer> others = new HashSet<>();
        for (int i = otherFrom; i < otherTo; i++) {
            others.add(words[i]);
        }
        for (int i = from; i < to; i++) {
            boolean first = i == 0 || sentences[i - 1] != sentences[i];
            int initial = tokens.get(i).text().codePointAt(0);
            boolean fact = Character.isDigit(initial) || (Character.isUpperCase(initial) && !first);
            if (fact && !others.contains(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The latest earlier places of the shingle that begins at a word, latest first; adds this place to the index. */
    List<Integer> earlier(int index) {
        if (index + SHINGLE > words.length) {
            return List.of();
        }
        int hash = 0;
        for (int i = index; i < index + SHINGLE; i++) {
            hash = 31 * hash + words[i] * 0x9E3779B9;
        }
        int slot = (hash ^ (hash >>> 15)) & (head.length - 1);
        List<Integer> places = List.of();
        int steps = 0;
        for (int place = head[slot]; place >= 0 && steps < CANDIDATES; place = previous[place]) {
            if (isSame(place, index)) {
                places = places.isEmpty() ? new ArrayList<>() : places;
                places.add(place);
            }
            steps++;
        }
        previous[index] = head[slot];
        head[slot] = index;
        return places;
    }

    private boolean isSame(int first, int second) {
        for (int i = 0; i < SHINGLE; i++) {
            if (!equal(first + i, second + i)) {
                return false;
            }
        }
        return true;
    }
}
