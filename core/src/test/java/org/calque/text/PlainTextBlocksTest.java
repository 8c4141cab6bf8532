package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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

    private static List<String> blocks(String text) {
        return PlainTextBlocks.of(text).stream()
                .map(block -> block.kind() + " " + block.span().of(text).replace("\n", "/"))
                .toList();
    }

    @Test
    void eachLineOfUnwrappedTextIsABlock() {
        assertThat(blocks("Title with “quotes”\r\n\r\nOne paragraph.\nPhoto: Agency\nThe next paragraph.\n- An item"))
                .containsExactly(
                        "HEADLINE Title with “quotes”",
                        "PARAGRAPH One paragraph.",
                        "PARAGRAPH Photo: Agency",
                        "PARAGRAPH The next paragraph.",
                        "LIST_ITEM - An item");
    }

    @Test
    void linesBrokenAtAWidthAreOneBlock() {
        String text = """
                A short title
                The council of the small town decided on Monday
                that the old breakwater should be replaced, as
                https://example.org/an/address/that/is/wider/than/all/the/other/lines/of/this/text/by/far/and/more
                was washed away by the storms of last winter.
                The next paragraph has no blank line before it
                and ends here.
                """;

        assertThat(blocks(text))
                .contains(
                        "HEADLINE A short title",
                        "PARAGRAPH The next paragraph has no blank line before it/and ends here.");
        assertThat(blocks(text).get(1))
                .startsWith("PARAGRAPH The council of the small town decided on Monday/that the old");
    }

    @Test
    void aSentenceThatGoesOnInLowerCaseIsOneBlock() {
        assertThat(blocks("The minister said on Monday evening\nthat he would resign."))
                .containsExactly("PARAGRAPH The minister said on Monday evening/that he would resign.");
        assertThat(blocks("flour\nsugar\nsalt")).hasSize(3);
    }
}
