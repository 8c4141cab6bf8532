package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.calque.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorstResultsTest {

    private static Severity severity(char letter) {
        return switch (letter) {
            case 'c' -> Severity.CRITICAL;
            case 'M' -> Severity.MAJOR;
            case 'm' -> Severity.MINOR;
            default -> Severity.NEUTRAL;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "mmMnc, 9, mmMnc, 0",
        "mmMnc, 3, mMc, 2",
        "nnnnn, 2, nn, 3",
        "mmmccc, 3, ccc, 3",
        "cccmmm, 3, ccc, 3",
        "nmMcnmMc, 5, mMcMc, 3",
        "'', 3, '', 0",
    })
    void keepsTheWorstInTheOrderInWhichTheyCame(String came, int most, String kept, int leftOut) throws IOException {
        StringBuilder taken = new StringBuilder();
        int left = 0;
        try (WorstResults worst = new WorstResults(most)) {
            for (int i = 0; i < came.length(); i++) {
                char letter = came.charAt(i);
                if (worst.wants(severity(letter))) {
                    worst.add(severity(letter), String.valueOf(letter));
                } else {
                    left++;
                }
            }
            left += worst.moveTo(taken::append);
        }
        assertThat(taken.toString()).isEqualTo(kept);
        assertThat(left).isEqualTo(leftOut);
    }

    @Test
    void ofEqualOnesTheFirstAreKeptWhole() throws IOException {
        List<String> taken = new ArrayList<>();
        try (WorstResults worst = new WorstResults(2)) {
            worst.add(Severity.MINOR, "{\n  \"a\": \"\uD83D\uDE00\"\n}");
            worst.add(Severity.MINOR, "second");
            assertThat(worst.wants(Severity.MINOR)).isFalse();
            assertThat(worst.wants(Severity.MAJOR)).isTrue();
            worst.moveTo(taken::add);
        }
        assertThat(taken).containsExactly("{\n  \"a\": \"\uD83D\uDE00\"\n}", "second");
    }
}
