package org.calque.extract.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.calque.extract.ExtractionException;
import org.calque.text.Block;
import org.calque.text.Document;

/** Whatever the page, blocks are trimmed and not empty, and everything has a place in the source. */
class HtmlExtractorFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void anyPage(byte[] content) {
        String source = new String(content, StandardCharsets.UTF_8);
        Document document;
        try {
            document = new HtmlExtractor().extract("page.html", source);
        } catch (ExtractionException e) {
            return;
        }
        String text = document.text();
        for (Block block : document.blocks()) {
            String written = block.span().of(text);
            if (written.isEmpty() || !written.equals(written.strip())) {
                throw new AssertionError("not trimmed: “" + written + "”");
            }
            int start = document.sourceMap().toSource(block.span().start()).orElseThrow();
            int end = document.sourceMap().toSource(block.span().end() - 1).orElseThrow();
            if (start < 0 || start >= source.length() || end < 0 || end >= source.length()) {
                throw new AssertionError("outside of the source: " + start + " to " + end);
            }
        }
        document.declared().forEach(passage -> passage.span().of(text));
    }
}
