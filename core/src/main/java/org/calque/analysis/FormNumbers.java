package org.calque.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.calque.text.Token;

/** Numbers the forms of a document's tokens, so that comparing tokens is comparing numbers and what is asked of a form is asked once. */
final class FormNumbers {

    private static final byte NO = 1;
    private static final byte YES = 2;

    private final List<Token> tokens;
    private final int[] numbers;
    private final int count;

    private FormNumbers(List<Token> tokens, int[] numbers, int count) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.count = count;
    }

    static FormNumbers of(List<Token> tokens) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.computeIfAbsent(tokens.get(i).text(), form -> known.size());
        }
        return new FormNumbers(tokens, numbers, known.size());
    }

    /** By token, a number that tokens share whose forms are the same but for letter case. */
    int[] ignoringCase() {
        Map<String, Integer> known = new HashMap<>();
        int[] byForm = new int[count];
        int[] folded = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int form = numbers[i];
            if (byForm[form] == 0) {
                byForm[form] =
                        known.computeIfAbsent(tokens.get(i).text().toLowerCase(Locale.ROOT), key -> known.size() + 1);
            }
            folded[i] = byForm[form];
        }
        return folded;
    }

    IntPredicate test(Predicate<String> question) {
        byte[] answers = new byte[count];
        return token -> {
            byte answer = answers[numbers[token]];
            if (answer == 0) {
                answer = question.test(tokens.get(token).text()) ? YES : NO;
                answers[numbers[token]] = answer;
            }
            return answer == YES;
        };
    }
}
