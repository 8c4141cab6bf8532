package org.calque.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String STORY =
            "“It’s a naïve plan,” said the café’s owner – and then he closed the door. ".repeat(3);

    private static String decode(byte[] bytes) {
        return TextDecoder.decode(bytes, FileFormat.PLAIN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void tellsTheEncodingOfEnglishWithoutAMark(String charset) {
        assertThat(decode(STORY.getBytes(Charset.forName(charset)))).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkDecidesAndIsNoText(String charset) {
        assertThat(decode(("\uFEFF" + STORY).getBytes(Charset.forName(charset))))
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISO-8859-2 | Pożar wybuchł w środę późnym wieczorem, poinformował rzecznik straży pożarnej, "
                        + "która gasiła go całą noc. Nikt nie został ranny, lecz szkody są bardzo duże.",
                "windows-1251 | Пожар начался в среду поздно вечером, сообщил представитель пожарной службы, "
                        + "которая тушила его всю ночь. Никто не пострадал, но ущерб очень велик.",
                "GB18030 | 消防部门发言人说，火灾发生在星期三深夜，消防队员整夜灭火。没有人受伤，但是损失非常大。市长星期四来到现场。",
                "Shift_JIS | 火事は水曜日の深夜に発生したと消防署の広報担当者が述べた。けが人はいなかったが、被害は非常に大きい。"
            })
    void tellsTheEncodingOfForeignText(String charset, String text) {
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta charset=\"iso-8859-2\"></head><p>Łódź is a town.",
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'><p>Łódź is a town.",
                "<?xml version='1.0' encoding='ISO-8859-2'?><html><p>Łódź is a town."
            })
    void pagesDeclareTheirEncoding(String page) {
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("ISO-8859-2")), FileFormat.HTML))
                .isEqualTo(page);
    }

    @Test
    void validUtf8BeatsADeclaration() {
        String page = "<meta charset=windows-1252><p>café";

        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), FileFormat.HTML))
                .isEqualTo(page);
    }

    @Test
    void latin1MeansWindows1252() {
        String page = "<meta charset=iso-8859-1><p>“café”";

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1252")), FileFormat.HTML))
                .isEqualTo(page);
    }

    @Test
    void oneBrokenByteLeavesTheRestUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(STORY.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);

        assertThat(decode(bytes.toByteArray())).isEqualTo(STORY + '\uFFFD');
    }

    @Test
    void textIsNotBinaryAndBytesAre() {
        byte[] random = new byte[2000];
        new Random(7).nextBytes(random);

        assertThat(TextDecoder.isBinary(STORY)).isFalse();
        assertThat(TextDecoder.isBinary("One \0 zero in a text is damage to be shown."))
                .isFalse();
        assertThat(TextDecoder.isBinary(decode(random))).isTrue();
    }
}
