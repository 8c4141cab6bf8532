package org.calque.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.language.WordTable.Hit;
import org.calque.text.Span;
import org.calque.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}'’-]*|\\d+|\\S");

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(text); matcher.find(); ) {
            Token.Kind kind = Character.isLetter(matcher.group().charAt(0)) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(kind, new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webinar               | Webinar and WEBINAR, webinars    | Webinar,WEBINAR
            Turkey                | turkey, Turkey, TURKEY           | Turkey,TURKEY
            Us                    | US, Us                           | Us
            Kyjiw                 | Kyjiw’s mayor, Kyjiw's, Kyjiw’   | Kyjiw,Kyjiw,Kyjiw
            O'Brien               | O’Brien’s, O’Briens              | O’Brien
            Ivan  Petrenko        | Ivan Petrenko’s, Ivan, Petrenko  | Ivan Petrenko
            St. Gallen            | St. Gallen and St Gallen         | St. Gallen
            C++                   | in C++ and C                     | C++
            @desk                 | ask @desk today                  | @desk
            Straße                | Straße, STRASSE                  | Straße
            """)
    void findsFormsAsTheyMayBeWritten(String form, String text, String expected) {
        WordTable<String> table = WordTable.of(Map.of(form, form));
        assertThat(table.find(text, tokens(text)).stream().map(hit -> hit.span().of(text)))
                .containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource({"New York Times, 3", "New York, 2", "New Jersey, 0"})
    void theLongestCounts(String text, int length) {
        WordTable<Integer> table = WordTable.of(Map.of("New York", 2, "New York Times", 3));
        assertThat(table.find(text, tokens(text)).stream().map(Hit::value))
                .containsExactlyElementsOf(length == 0 ? List.of() : List.of(length));
    }
}
