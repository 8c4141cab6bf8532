package org.calque.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calque.extract.SampleFiles.docx;
import static org.calque.extract.SampleFiles.epub;
import static org.calque.extract.SampleFiles.odt;
import static org.calque.extract.SampleFiles.paragraph;
import static org.calque.extract.SampleFiles.pdf;
import static org.calque.extract.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are wrong, damaged or made to harm: each is an error that names file, reason and remedy. */
class HostileFilesTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static void assertRefused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> FileExtractor.create().extract(name, content))
                .isInstanceOfSatisfying(ExtractionException.class, e -> {
                    assertThat(e.file()).isEqualTo(name);
                    assertThat(e.reason()).contains(reason);
                    assertThat(e.remedy()).isNotBlank();
                    assertThat(e).hasMessage(name + ": " + e.reason() + "; " + e.remedy());
                });
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource
    void emptyFiles(FileFormat format) {
        assertRefused("story" + format.endings().get(0), new byte[0], "the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.txt", "story.md", "story.html", "story.docx", "story.odt", "story.pdf", "story"})
    void imagesUnderAnyName(String name) {
        assertRefused(name, PNG, "a PNG image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.docx", "story.odt", "story.rtf", "story.pdf", "story.epub"})
    void plainTextUnderAnotherName(String name) {
        assertRefused(name, bytes("Only text."), "it is no");
    }

    @Test
    void randomBytesNamedAsText() {
        byte[] content = new byte[5000];
        new Random(1).nextBytes(content);

        assertRefused("story.txt", content, "no text in any encoding");
    }

    @Test
    void onlyWhiteSpace() {
        assertRefused("story.txt", bytes(" \n\n\t "), "no text");
        assertRefused("story.docx", docx(paragraph("Normal", " ")), "no text");
        assertRefused("story.epub", epub("<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"), "no text");
    }

    @Test
    void oneFormatNamedAsAnother() {
        assertRefused("story.txt", pdf(List.of(List.of("Text."))), "it is named as plain text but holds PDF");
        assertRefused("story.odt", docx(paragraph("Normal", "Text.")), "but holds Word (DOCX)");
    }

    @Test
    void archivesThatAreNoDocuments() {
        assertRefused("story.docx", zip(new SampleFiles.Entry("a.txt", "Text.")), "ZIP archive");
        assertRefused("story.doc", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and more"), "old binary");
    }

    @Test
    void encryptedDocuments() throws Exception {
        POIFSFileSystem container = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (OutputStream out = encryptor.getDataStream(container)) {
            out.write(docx(paragraph("Normal", "Text.")));
        }
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        container.writeFilesystem(word);

        assertRefused("story.docx", word.toByteArray(), "protected by a password");
        assertRefused("story.odt", odt("", "x", "<m:encryption-data/>"), "protected by a password");
        assertRefused("story.pdf", pdf(List.of(List.of("Text.")), "secret"), "protected by a password");
    }

    @Test
    void protectionAgainstChangesOnlyIsNoHindrance() throws ExtractionException {
        assertThat(FileExtractor.create()
                        .extract("story.pdf", pdf(List.of(List.of("Text.")), ""))
                        .text())
                .isEqualTo("Text.");
    }

    @Test
    void filesCutOff() {
        byte[] word = docx(paragraph("Normal", "Text.".repeat(500)));
        byte[] book = epub("<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Text.</p></body></html>");

        assertRefused("story.docx", Arrays.copyOf(word, word.length / 2), "cut off");
        assertRefused("story.epub", Arrays.copyOf(book, book.length - 40), "cut off");
        assertRefused("story.pdf", Arrays.copyOf(bytes("%PDF-1.7\n1 0 obj"), 16), "no valid PDF");
    }

    @Test
    void damagedInTheMiddle() {
        byte[] text = odt("<text:p>" + "Some text of it. ".repeat(100) + "</text:p>");
        int content = new String(text, StandardCharsets.ISO_8859_1).lastIndexOf("content.xml", text.length - 200);
        Arrays.fill(text, content + 20, content + 60, (byte) 0x55);

        assertRefused("story.odt", text, "damaged");
        assertRefused("story.docx", docx("<w:p><w:r>"), "no valid Word (DOCX) file");
    }

    @Test
    void pagesThatAreOnlyImages() {
        assertRefused("story.pdf", pdf(List.of(List.of())), "no text, only images");
    }

    @Test
    void entitiesThatMultiplyOrReadFiles() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'laugh'>");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        doctype.append("]>");

        assertRefused("story.odt", odt(doctype.toString(), "<text:p>&e11;</text:p>", ""), "no valid OpenDocument");
        assertRefused(
                "story.epub",
                epub(doctype + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&e11;</p></body></html>"),
                "no valid EPUB");
    }

    @Test
    void otherFilesAreNeverReadIn() throws ExtractionException {
        String text = FileExtractor.create()
                .extract(
                        "story.odt",
                        odt(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hosts'>]>",
                                "<text:p>Before &e; behind</text:p>",
                                ""))
                .text();

        assertThat(text).isEqualTo("Before behind");
    }

    @Test
    void archivesThatSwell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }

        assertRefused("story.docx", bytes.toByteArray(), "it holds more than 500 MB");
    }

    @Test
    void textThatSwells() {
        String words = "word ".repeat(BlockAssembler.MAX_TEXT / 4);

        assertRefused("story.odt", odt("<text:p>" + words + "</text:p>"), "swells to many times its size");
        assertRefused("story.rtf", bytes("{\\rtf1\\pard " + words + "\\par}"), "longer than 20000000 characters");
    }

    @Test
    void deepNesting() throws ExtractionException {
        String sections =
                "<text:section>".repeat(100_000) + "<text:p>Text.</text:p>" + "</text:section>".repeat(100_000);
        String divisions = "<div>".repeat(100_000) + "Text." + "</div>".repeat(100_000);

        assertThat(FileExtractor.create().extract("story.odt", odt(sections)).text())
                .isEqualTo("Text.");
        assertRefused(
                "story.epub",
                epub("<html xmlns='http://www.w3.org/1999/xhtml'><body>" + divisions + "</body></html>"),
                "nested too deeply");
    }

    @Test
    void filesOverTheLimit() {
        assertRefused("story.txt", new byte[FileExtractor.MAX_BYTES + 1], "larger than 100 MB");
        byte[] text = new byte[BlockAssembler.MAX_TEXT + 1];
        Arrays.fill(text, (byte) 'a');
        assertRefused("story.txt", text, "longer than 20000000 characters");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT", "EPUB", "PDF", "RTF"})
    void flippedBytesNeverCrash(FileFormat format) {
        byte[] sound = switch (format) {
            case DOCX -> docx(paragraph("Normal", "Some text."));
            case ODT -> odt("<text:p>Some text.</text:p>");
            case EPUB -> epub("<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Text.</p></body></html>");
            case RTF -> bytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\pard Some {\\b text}.\\par}}");
            default -> pdf(List.of(List.of("Some text.")));
        };
        Random random = new Random(42);
        for (int run = 0; run < 60; run++) {
            byte[] content = sound.clone();
            for (int i = 0; i < 3; i++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            try {
                FileExtractor.create().extract("story" + format.endings().get(0), content);
            } catch (ExtractionException e) {
                assertThat(e.file()).startsWith("story");
            }
        }
    }
}
