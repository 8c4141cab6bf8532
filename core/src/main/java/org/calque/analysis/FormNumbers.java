package org.calque.checks.repetition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.text.Token;

/** Numbers the forms of a document, letter case aside, so that comparing words is comparing numbers. */
final class FormNumbers {

    private FormNumbers() {}

    /** For each token the number of its form. */
    static int[] of(List<Token> tokens) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] forms = new int[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            String text = tokens.get(i).text();
            Integer number = numbers.get(text);
            if (number == null) {
                number = numbers.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> numbers.size());
                numbers.put(text, number);
            }
            forms[i] = number;
        }
        return forms;
    }
}
