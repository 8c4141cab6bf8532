package org.calque.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "un", "##bol", "##ted", "bolted", "don", "'", "t", "\"",
            "."));

    @Test
    void takesTheLongestPieceFromTheLeft() {
        assertThat(split("unbolted")).containsExactly("un", "##bol", "##ted");
        assertThat(split("bolted")).containsExactly("bolted");
    }

    @Test
    void cutsAtPunctuationAndMakesQuotationMarksPlain() {
        assertThat(split("don’t")).containsExactly("don", "'", "t");
        assertThat(split("“bolted.”")).containsExactly("\"", "bolted", ".", "\"");
    }

    @Test
    void knowsNoWordWithoutPieces() {
        assertThat(split("Zug")).containsExactly("[UNK]");
        assertThat(split("a".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void needsTheSpecialPieces() {
        assertThatThrownBy(() -> new WordPieces(List.of("[CLS]", "[SEP]", "[UNK]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[MASK]");
    }

    private static List<String> split(String token) {
        return PIECES.split(token).stream().map(PIECES::piece).toList();
    }
}
