package org.calque.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private static final String STORY = "The caf\u00E9 is closed,\r\nthe owner said on Monday.\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,EFBBBF",
        "UTF-16LE,FFFE",
        "UTF-16BE,FEFF",
        "UTF-16LE,''",
        "windows-1252,''",
    })
    void isWrittenBackAsItWas(String charset, String mark) throws Exception {
        byte[] content = encoded(STORY, charset, mark);
        SourceText source = SourceText.read("story.txt", content);
        assertThat(source.text()).isEqualTo(STORY);
        assertThat(source.encode(STORY)).isEqualTo(content);
        assertThat(source.encode("So \u00E9.\r\n")).isEqualTo(encoded("So \u00E9.\r\n", charset, mark));
    }

    private static byte[] encoded(String text, String charset, String mark) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(HexFormat.of().parseHex(mark));
        content.writeBytes(text.getBytes(Charset.forName(charset)));
        return content.toByteArray();
    }

    @Test
    void saysWhatItsEncodingHasNot() throws Exception {
        SourceText latin = SourceText.read("story.txt", STORY.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.canEncode("\u201Cso\u201D")).isTrue();
        assertThat(latin.canEncode("\u0151")).isFalse();
    }

    @Test
    void refusesWhatCouldNotBeWrittenBack() {
        String text = "<meta charset=utf-8><p>Caf\u00E9, \u00E9t\u00E9, na\u00EFve, p\u00E2t\u00E9, r\u00F4le. \u0001";
        byte[] page = text.getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xFF;
        assertThatThrownBy(() -> SourceText.read("page.html", page))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("page.html: some of its bytes are no text in UTF-8");
        assertThatThrownBy(() -> SourceText.read("story.rtf", "{\\rtf1 So.}".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("story.rtf: it is Rich Text (RTF), and only plain text, Markdown and HTML");
    }
}
