package org.calque.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of a document's word forms: once for each form that is asked for, however often the form comes.
 *
 * @param <T> what it is
 */
final class ByForm<T> {

    private final DocumentWords words;
    private final Function<WordForm, T> function;

    @SuppressWarnings("unchecked") // holds nothing but what the function gave
    private final @Nullable T[] known;

    @SuppressWarnings("unchecked") // as above
    ByForm(DocumentWords words, Function<WordForm, T> function) {
        this.words = words;
        this.function = function;
        this.known = (T[]) new Object[words.forms()];
    }

    /** The answer for the form of the word at a token. */
    T at(int token) {
        int number = words.number(token);
        T answer = known[number];
        if (answer == null) {
            answer = function.apply(words.form(number));
            known[number] = answer;
        }
        return answer;
    }
}
