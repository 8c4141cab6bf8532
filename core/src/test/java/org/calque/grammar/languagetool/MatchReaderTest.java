package org.calque.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Did you mean <suggestion>have</suggestion>? | Did you mean “have”?",
                "Use 'a' before 'hour', not \"an\". | Use “a” before “hour”, not “an”.",
                "It's the writer's word. | It's the writer's word.",
                "Two   lines\tof   <b>bold</b> text | Two lines of bold text",
                "Delete it: <suggestion></suggestion>. | Delete it: (nothing).",
            })
    void messagesBecomePlainText(String markup, String plain) {
        assertThat(MatchReader.plain(markup)).isEqualTo(plain);
    }
}
