package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.calque.text.Document;
import org.calque.text.LineMap;
import org.calque.text.LineMap.Unit;
import org.calque.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocatorTest {

    private static final String TEXT =
            "one \uD83C\uDF89 \u00fc two\r\n\r\nthree \u4f1f four\rfive\n\n \uD83C\uDF89\uD83C\uDF89 six";

    @ParameterizedTest
    @EnumSource(Unit.class)
    void placesAreThoseOfTheLineMapInWhateverOrderTheyAreAskedFor(Unit unit) {
        LineMap lines = LineMap.of(TEXT);
        Locator locator = Locator.of(Document.ofText("t", TEXT), unit);
        Random random = new Random(7);
        List<Integer> bounds = boundaries();
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(bounds.size() - 1);
            int end = start + 1 + random.nextInt(bounds.size() - 1 - start);
            Span span = new Span(bounds.get(start), bounds.get(end));
            Location location = locator.locate(span);
            assertThat(location.start())
                    .isEqualTo(lines.position(span.start(), unit).oneBased());
            assertThat(location.end())
                    .isEqualTo(lines.position(span.end(), unit).oneBased());
        }
    }

    private static List<Integer> boundaries() {
        return java.util.stream.IntStream.rangeClosed(0, TEXT.length())
                .filter(i -> i == 0 || i == TEXT.length() || !Character.isLowSurrogate(TEXT.charAt(i)))
                .boxed()
                .toList();
    }
}
