package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PlainTextBlocksTest {

    @Test
    void blankLinesAndLongLinesEndBlocks() {
        String text = "A headline without a stop\n\nFirst paragraph.\r\nSecond paragraph.\n\n\n  Third.  \n";
        Document document = Document.ofText("a.txt", text);
        assertThat(document.blocks())
                .extracting(Block::kind, block -> block.span().of(text))
                .containsExactly(
                        tuple(BlockKind.HEADLINE, "A headline without a stop"),
                        tuple(BlockKind.PARAGRAPH, "First paragraph."),
                        tuple(BlockKind.PARAGRAPH, "Second paragraph."),
                        tuple(BlockKind.PARAGRAPH, "Third."));
    }

    @Test
    void wrappedProseIsOneBlock() {
        String text = """
                The minister said on Tuesday that the government would not accept
                the proposal, because it fails to address the concerns of people who
                live along the coast of the country.

                Another paragraph stands here.
                """;
        assertThat(Document.ofText("a.txt", text).blocks()).hasSize(2);
    }

    @Test
    void itemsAreItems() {
        String text = "They demanded:\n• the first thing\n• the second thing\n- and a third";
        assertThat(Document.ofText("a.txt", text).blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM);
    }

    @Test
    void nothingHasNoBlocks() {
        assertThat(Document.ofText("a.txt", "").blocks()).isEmpty();
        assertThat(Document.ofText("a.txt", " \n\u00A0\r\n\uFEFF\t").blocks()).isEmpty();
    }
}
