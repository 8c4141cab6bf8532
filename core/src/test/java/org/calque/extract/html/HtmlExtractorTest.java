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
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExtractorTest {

    private static Document read(String html) throws ExtractionException {
        return new HtmlExtractor().extract("page.html", html);
    }

    @Test
    void tellsTheKindsOfBlocks() throws ExtractionException {
        Document document = read("""
                <!DOCTYPE html><title>Not shown</title><style>p {}</style>
                <header><a href="/">The Gazette</a></header>
                <nav><ul><li>Home</li><li>Sport</li></ul></nav>
                <div class="c-breadcrumbs">Home &gt; Sport</div><div role="navigation">Next</div>
                <main><article><header><h1>The headline</h1><p>The standfirst.</p></header>
                <p>A paragraph.</p><blockquote><p>A quotation.</p></blockquote>
                <ul><li>An item</li></ul><figure><img alt="none"><figcaption>A caption</figcaption></figure>
                <p class="wp-caption-text">Another caption</p>
                <table><tr><th>Head</th><td>Cell</td></tr></table></article></main>
                <aside>A teaser</aside><footer>Imprint</footer><script>let x;</script>""");

        assertThat(Extracted.blocks(document))
                .containsExactly(
                        "FURNITURE The Gazette",
                        "FURNITURE Home",
                        "FURNITURE Sport",
                        "FURNITURE Home > Sport",
                        "FURNITURE Next",
                        "HEADLINE The headline",
                        "PARAGRAPH The standfirst.",
                        "PARAGRAPH A paragraph.",
                        "QUOTATION A quotation.",
                        "LIST_ITEM An item",
                        "CAPTION A caption",
                        "CAPTION Another caption",
                        "PARAGRAPH Head",
                        "PARAGRAPH Cell",
                        "FURNITURE A teaser",
                        "FURNITURE Imprint");
        assertThat(document.blocks().get(7).origin()).isEqualTo("article > p");
    }

    @Test
    void headlineInThePageHeaderStaysAHeadline() throws ExtractionException {
        assertThat(Extracted.blocks(read("<body><header><h1>Headline</h1><p>Menu</p></header><p>Text.")))
                .containsExactly("HEADLINE Headline", "FURNITURE Menu", "PARAGRAPH Text.");
    }

    @Test
    void aStoryInsideAnUnclosedAsideIsNoFurniture() throws ExtractionException {
        String prose = "The council decided on Monday evening that the old breakwater should be replaced this year.";

        assertThat(Extracted.blocks(read("<body><aside><p>Menu<p>" + prose)))
                .containsExactly("PARAGRAPH Menu", "PARAGRAPH " + prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Athlete<i>who</i> won | Athletewho won",
                "<p>after&rdquo;<a href='x'>after</a> | after”after",
                "<p>one<span> two</span> three | one two three",
                "<p>a   b \t c | a b c",
                "<p>a<!-- no space -->b | ab",
                "<p>a&nbsp;b | a\u00A0b",
                "<p>ski<wbr>lift | skilift",
                "<p>x <b> y </b> z | x y z",
                "<p>&nbsp; edge &nbsp;</p> | edge",
                "<p>2 &lt; 3 &amp;amp; 4 | 2 < 3 &amp; 4"
            })
    void setsWhiteSpaceAsABrowserDoes(String html, String text) throws ExtractionException {
        Document document = read(html);

        assertThat(document.blocks().get(0).span().of(document.text())).isEqualTo(text);
    }

    @Test
    void halfACharacterIsKept() throws ExtractionException {
        assertThat(read("<p>half \uD83D and \uDE00").text()).isEqualTo("half \uD83D and \uDE00");
    }

    @Test
    void lineBreaksEndABlockUnlessTheSentenceGoesOn() throws ExtractionException {
        assertThat(Extracted.blocks(
                        read("<p>First line.<br>Second line<br/>goes on<br><br>third<h1>Head<br>Line</h1>")))
                .containsExactly(
                        "PARAGRAPH First line.",
                        "PARAGRAPH Second line\ngoes on",
                        "PARAGRAPH third",
                        "HEADLINE Head\nLine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>seen<script>unseen()</script>",
                "<p>seen<template>unseen</template>",
                "<p>seen<noscript>unseen</noscript>",
                "<p>seen<span hidden>unseen</span>",
                "<p>seen<span style='color: red; DISPLAY : none'>unseen</span>",
                "<p>seen<svg><title>unseen</title></svg>",
                "<p>seen<textarea>unseen</textarea><select><option>unseen</select>"
            })
    void leavesOutWhatIsNotShown(String html) throws ExtractionException {
        assertThat(Extracted.blocks(read(html))).containsExactly("PARAGRAPH seen");
    }

    @Test
    void aBodyHiddenUntilItsScriptsHaveRunIsRead() throws ExtractionException {
        assertThat(Extracted.blocks(read("<body style='visibility:hidden'><p>Text.")))
                .containsExactly("PARAGRAPH Text.");
    }

    @Test
    void declaresForeignPassagesAndWhatIsNotToBeTranslated() throws ExtractionException {
        Document document = read("<html lang='de'><body><p>It is a <i lang='fr'>coup de <b>grâce</b></i>, "
                + "<span lang='es'>dijo <em lang='en-GB'>he said</em> nada</span>, <code translate='no'>A B</code> "
                + "<span lang='en'>plain</span> <span lang='und'>unknown</span>");

        assertThat(Extracted.declared(document)).containsExactly("fr:coup de grâce", "es:dijo", "es:nada", ":A B");
    }

    @Test
    void codeIsDeclaredNotToBeTranslatedUnlessThePageSaysOtherwise() throws ExtractionException {
        Document document = read("<p>Press <kbd>Esc</kbd>, say <i lang='fr'>merci <code>oui</code></i> and"
                + " <code translate='yes'>so</code> or <code>a , <b>b</b></code> and <code lang='en'>on</code>.");

        assertThat(Extracted.declared(document)).containsExactly(":Esc", "fr:merci oui", ":a , b");
    }

    @Test
    void xhtmlIsParsedAsXml() throws ExtractionException {
        Document document = new HtmlExtractor()
                .extract(
                        "page.xhtml",
                        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY lol 'lol'><!ENTITY x SYSTEM 'file:///etc/hosts'>]>"
                                + "<html xmlns='http://www.w3.org/1999/xhtml'><head><script src='x'/></head>"
                                + "<body><p>Kept &amp; &x;</p></body></html>");

        assertThat(Extracted.blocks(document)).containsExactly("PARAGRAPH Kept & &x;");
    }

    @Test
    void spansOfEntitiesCoverTheWholeEntityInTheSource() throws ExtractionException {
        String html = "<p>the caf&eacute;&nbsp;&#8212; and R&amp;D</p>";
        Document document = read(html);
        int cafe = document.text().indexOf("café");

        assertThat(document.sourceMap()
                        .toSource(new Span(cafe, cafe + 4))
                        .orElseThrow()
                        .of(html))
                .isEqualTo("caf&eacute;");
        int dash = document.text().indexOf('—');
        assertThat(document.sourceMap()
                        .toSource(new Span(dash, dash + 1))
                        .orElseThrow()
                        .of(html))
                .isEqualTo("&#8212;");
    }

    @Test
    void everyCharacterIsFoundAgainInTheSource() throws ExtractionException {
        String html =
                "<body>\r\n<h1>One  headline</h1>\r\n<p>Text with <b>b\u00F6ld</b>word\r\n and <table>x<tr>y<td>cell</table>"
                        + " after &lt;&notit; end \uD83D\uDE00 \u0000 done";
        Document document = read(html);

        for (Block block : document.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = document.text().charAt(i);
                char source = html.charAt(document.sourceMap().toSource(i).orElseThrow());
                if (!Character.isWhitespace(c)) {
                    assertThat(source == '&' || source == c || c == '\uFFFD')
                            .as("%s at %s against %s", c, i, source)
                            .isTrue();
                }
            }
        }
        assertThat(document.blocks()).hasSizeGreaterThan(2);
    }

    @Test
    void aHundredThousandNestedElementsAreRead() throws ExtractionException {
        assertThat(Extracted.blocks(read("<div>".repeat(100_000) + "deep"))).containsExactly("PARAGRAPH deep");
        assertThat(Extracted.blocks(read("<b>".repeat(100_000) + "deep"))).containsExactly("PARAGRAPH deep");
    }

    @Test
    void aPageWithoutTextIsAnError() {
        assertThatThrownBy(() -> read("<title>Only a title</title><script>x</script>"))
                .isInstanceOf(ExtractionException.class)
                .hasMessage("page.html: it has no text; check that it was saved or copied completely");
    }
}
