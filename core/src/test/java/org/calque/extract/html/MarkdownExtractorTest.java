package org.calque.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.calque.extract.Extracted;
import org.calque.extract.ExtractionException;
import org.calque.text.Block;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExtractorTest {

    private static final String STORY = """
            ---
            title: Not text
            ---
            # The *headline*

            <!-- a comment -->
            A paragraph with **bold**word, a [link](http://example.org "title") and \\*stars\\*.
            Its second line &amp; its end.

            > A quotation
            > in two lines

            - First item
              goes on
            2. Second item

            | Head | Other |
            |------|-------|
            | Cell | *Last* |

            ```
            code()
            ```

                An indented paragraph

            <div class="box"><p>Some <b>HTML</b> &eacute;</p></div>

            > <p>Quoted
            > HTML</p>
            """;

    private static Document read(String markdown) throws ExtractionException {
        return new MarkdownExtractor().extract("story.md", markdown);
    }

    @Test
    void tellsTheKindsOfBlocksAndLeavesTheMarksOut() throws ExtractionException {
        assertThat(Extracted.blocks(read(STORY)))
                .containsExactly(
                        "HEADLINE The headline",
                        "PARAGRAPH A paragraph with boldword, a link and *stars*. Its second line & its end.",
                        "QUOTATION A quotation in two lines",
                        "LIST_ITEM First item goes on",
                        "LIST_ITEM Second item",
                        "PARAGRAPH Head",
                        "PARAGRAPH Other",
                        "PARAGRAPH Cell",
                        "PARAGRAPH Last",
                        "PARAGRAPH An indented paragraph",
                        "PARAGRAPH Some HTML é",
                        "QUOTATION Quoted HTML");
    }

    @Test
    void everyCharacterIsFoundAgainInTheSource() throws ExtractionException {
        for (String source : new String[] {STORY, STORY.replace("\n", "\r\n")}) {
            Document document = read(source);
            for (Block block : document.blocks()) {
                for (int i = block.span().start(); i < block.span().end(); i++) {
                    char c = document.text().charAt(i);
                    char found = source.charAt(document.sourceMap().toSource(i).orElseThrow());
                    assertThat(found == c || found == '&' || Character.isWhitespace(found))
                            .as("%s at %s of %s against %s", c, i, block.span().of(document.text()), found)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five [Il y a eu] waves | five [Il y a eu] waves",
                "footsteps ”}}”>there | footsteps ”}}”>there",
                "![an image](x.png) seen | seen",
                "one ~~struck~~ <b>two</b> | one struck two",
                "<https://example.org> | https://example.org",
                "5 * 3 and snake_case | 5 * 3 and snake_case"
            })
    void keepsWhatIsNoMarkup(String markdown, String text) throws ExtractionException {
        assertThat(Extracted.blocks(read(markdown))).containsExactly("PARAGRAPH " + text);
    }

    @Test
    void codeWithinALineIsDeclaredNotToBeTranslated() throws ExtractionException {
        Document document = read("Type `<br> &amp;` here");

        assertThat(Extracted.declared(document)).containsExactly(":<br> &amp;");
    }

    @Test
    void aRuleAtTheBeginningIsNoFrontMatter() throws ExtractionException {
        assertThat(Extracted.blocks(read("---\nThe story begins here.\n\n---\n\nIt goes on.")))
                .containsExactly("PARAGRAPH The story begins here.", "PARAGRAPH It goes on.");
    }

    @Test
    void aSpanOfTheTextIsFoundInTheSource() throws ExtractionException {
        String source = "+++\ntitle = 1\n+++\nGlued **bold**word &amp; more";
        Document document = read(source);
        int glued = document.text().indexOf("boldword");

        assertThat(document.sourceMap()
                        .toSource(new Span(glued, glued + 8))
                        .orElseThrow()
                        .of(source))
                .isEqualTo("bold**word");
        int and = document.text().indexOf('&');
        assertThat(document.sourceMap()
                        .toSource(new Span(and, and + 1))
                        .orElseThrow()
                        .of(source))
                .isEqualTo("&amp;");
    }

    @Test
    void deepNestingIsRead() throws ExtractionException {
        assertThat(read(">".repeat(20_000) + " deep").text()).contains("deep");
        assertThat(read("[".repeat(20_000) + "deep" + "]".repeat(20_000)).text())
                .contains("deep");
        assertThat(read("*_".repeat(5_000) + "deep" + "_*".repeat(5_000)).text())
                .contains("deep");
    }

    @Test
    void nothingButMarksIsAnError() {
        assertThatThrownBy(() -> read("---\n\n<!-- nothing -->\n")).isInstanceOf(ExtractionException.class);
    }
}
