package org.calque.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calque.extract.SampleFiles.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calque.extract.Extracted;
import org.calque.extract.ExtractionException;
import org.calque.extract.FileFormat;
import org.calque.extract.SampleFiles;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class TikaExtractorTest {

    private static Document read(FileFormat format, byte[] content) throws ExtractionException {
        return new TikaExtractor(format).extract("story", content);
    }

    @Test
    void docxStylesBecomeKinds() throws ExtractionException {
        Document document = read(
                FileFormat.DOCX,
                SampleFiles.docx(paragraph("Heading1", "The headline")
                        + paragraph("Normal", "Text with ", "italics", "glued and more.")
                        + paragraph("Quote", "A quotation.")
                        + paragraph("ListBullet", "An item")
                        + paragraph("Caption", "A caption")
                        + "<w:p><w:r><w:t>One line.</w:t><w:br/><w:t>Two lines</w:t><w:tab/><w:t>tab</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + paragraph("Normal", "Cell 1") + "</w:tc><w:tc>"
                        + paragraph("Normal", "Cell 2") + "</w:tc></w:tr></w:tbl>"));

        assertThat(Extracted.blocks(document))
                .containsExactly(
                        "HEADLINE The headline",
                        "PARAGRAPH Text with italicsglued and more.",
                        "QUOTATION A quotation.",
                        "LIST_ITEM An item",
                        "CAPTION A caption",
                        "PARAGRAPH One line.",
                        "PARAGRAPH Two lines tab",
                        "PARAGRAPH Cell 1",
                        "PARAGRAPH Cell 2");
        assertThat(document.sourceMap().toSource(new Span(0, 3))).isEmpty();
    }

    @Test
    void odtNotesFollowTheirParagraph() throws ExtractionException {
        Document document = read(
                FileFormat.ODT,
                SampleFiles.odt("<text:h text:outline-level='1'>The headline</text:h>"
                        + "<text:p>A sentence <text:span>with</text:span>a note<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>The note.</text:p></text:note-body></text:note> that goes on.</text:p>"
                        + "<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>"));

        assertThat(Extracted.blocks(document))
                .containsExactly(
                        "HEADLINE The headline",
                        "PARAGRAPH A sentence witha note that goes on.",
                        "PARAGRAPH 1 The note.",
                        "LIST_ITEM An item");
    }

    @Test
    void rtfKnowsHeadlinesByBoldTypeAndItemsByBullets() throws ExtractionException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\pard First.\\par}{\\pard\\b A headline\\par}"
                + "{\\pard Text with {\\i italics}glued, caf\\'e9 \\u322?.\\par}{\\pard\\bullet\\tab An item\\par}}";

        assertThat(Extracted.blocks(read(FileFormat.RTF, rtf.getBytes(StandardCharsets.US_ASCII))))
                .containsExactly(
                        "PARAGRAPH First.",
                        "HEADLINE A headline",
                        "PARAGRAPH Text with italicsglued, café ł.",
                        "LIST_ITEM An item");
    }

    @Test
    void epubKeepsItsMarkup() throws ExtractionException {
        Document document = read(
                FileFormat.EPUB,
                SampleFiles.epub("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>No</title></head><body>"
                        + "<nav><ol><li>Contents</li></ol></nav><h1>The headline</h1>"
                        + "<p>A <i xml:lang='fr'>mot</i>glued<br/>word.</p><blockquote><p>A quotation.</p></blockquote>"
                        + "<figure><figcaption>A caption</figcaption></figure><script>no()</script></body></html>"));

        assertThat(Extracted.blocks(document))
                .containsExactly(
                        "FURNITURE Contents",
                        "HEADLINE The headline",
                        "PARAGRAPH A motglued\nword.",
                        "QUOTATION A quotation.",
                        "CAPTION A caption");
        assertThat(Extracted.declared(document)).containsExactly("fr:mot");
    }

    @Test
    void pdfParagraphsAreJoinedAgainAndRunningHeadsSetAside() throws ExtractionException {
        String first = """
                The Gazette, 12 March


                The headline of the story


                The council of the town decided that the old break-
                water should be replaced, after storms had again dam-
                aged the foundation, and the Franco-
                German firm begins.


                A paragraph that runs over the end


                1""";
        String second = """
                The Gazette, 12 March


                of its page.


                The last paragraph.


                2""";
        Document document = read(
                FileFormat.PDF,
                SampleFiles.pdf(List.of(first.lines().toList(), second.lines().toList())));

        assertThat(Extracted.blocks(document))
                .containsExactly(
                        "FURNITURE The Gazette, 12 March",
                        "HEADLINE The headline of the story",
                        "PARAGRAPH The council of the town decided that the old breakwater should be replaced, after storms"
                                + " had again damaged the foundation, and the Franco-German firm begins.",
                        "PARAGRAPH A paragraph that runs over the end of its page.",
                        "FURNITURE 1",
                        "FURNITURE The Gazette, 12 March",
                        "PARAGRAPH The last paragraph.",
                        "FURNITURE 2");
        assertThat(document.blocks().get(7).origin()).isEqualTo("page 2");
    }

    @Test
    void aSingleHyphenAtALineEndIsKept() throws ExtractionException {
        Document document =
                read(FileFormat.PDF, SampleFiles.pdf(List.of(List.of("He wants a long-", "term plan for the town."))));

        assertThat(document.text()).isEqualTo("He wants a long-term plan for the town.");
    }

    @Test
    void otherFormatsAreNotReadHere() {
        assertThatThrownBy(() -> new TikaExtractor(FileFormat.HTML)).isInstanceOf(IllegalArgumentException.class);
    }
}
