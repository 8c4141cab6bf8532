package org.calque.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.calque.text.Span;
import org.calque.text.Token;
import org.junit.jupiter.api.Test;

class FormNumbersTest {

    private static final FormNumbers FORMS =
            FormNumbers.of(tokens("The", "cat", "saw", "the", "Cat", ",", "the", "dog"));

    private static List<Token> tokens(String... forms) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            tokens.add(new Token(Token.Kind.WORD, new Span(at, at + form.length()), form));
            at += form.length() + 1;
        }
        return tokens;
    }

    @Test
    void formsThatDifferInLetterCaseShareANumber() {
        int[] numbers = FORMS.ignoringCase();
        assertThat(numbers[3]).isEqualTo(numbers[0]).isEqualTo(numbers[6]);
        assertThat(numbers[4]).isEqualTo(numbers[1]);
        assertThat(List.of(numbers[0], numbers[1], numbers[2], numbers[5], numbers[7]))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFormIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        IntPredicate article = FORMS.test(form -> {
            asked.add(form);
            return form.equals("the");
        });
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(article.test(i));
        }
        assertThat(answers).containsExactly(false, false, false, true, false, false, true, false);
        assertThat(asked).containsExactly("The", "cat", "saw", "the", "Cat", ",", "dog");
    }
}
