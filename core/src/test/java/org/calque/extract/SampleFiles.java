package org.calque.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Makes files of the binary formats for tests. */
public final class SampleFiles {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private SampleFiles() {}

    /** One entry of an archive. */
    public record Entry(String name, String content) {}

    public static byte[] zip(Entry... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                byte[] content = entry.content().getBytes(StandardCharsets.UTF_8);
                ZipEntry header = new ZipEntry(entry.name());
                if (entry.name().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    header.setMethod(ZipEntry.STORED);
                    header.setSize(content.length);
                    header.setCrc(crc.getValue());
                }
                zip.putNextEntry(header);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A DOCX whose body is the given WordprocessingML, with styles {@code Title}, {@code Caption}, {@code Quote}. */
    public static byte[] docx(String body) {
        return zip(
                new Entry(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                                + "<Override PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>"),
                new Entry("_rels/.rels", relationship("officeDocument", "word/document.xml")),
                new Entry("word/_rels/document.xml.rels", relationship("styles", "styles.xml")),
                new Entry(
                        "word/styles.xml",
                        "<w:styles " + W + ">" + style("Heading1", "heading 1") + style("Caption", "caption")
                                + style("Quote", "Quote") + style("ListBullet", "List Bullet") + "</w:styles>"),
                new Entry("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
    }

    /** A paragraph of WordprocessingML in a style, its runs one after the other. */
    public static String paragraph(String style, String... runs) {
        StringBuilder xml = new StringBuilder("<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>");
        for (String run : runs) {
            xml.append("<w:r><w:t xml:space='preserve'>").append(run).append("</w:t></w:r>");
        }
        return xml + "</w:p>";
    }

    private static String relationship(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='"
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "' Target='" + target
                + "'/></Relationships>";
    }

    private static String style(String id, String name) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/></w:style>";
    }

    /** An ODT whose text is the given XML, with the prefix {@code text}. */
    public static byte[] odt(String text) {
        return odt("", text, "");
    }

    /** An ODT with a document type declaration before its text and something inside the manifest's entry for it. */
    public static byte[] odt(String doctype, String text, String manifest) {
        return zip(
                new Entry("mimetype", "application/vnd.oasis.opendocument.text"),
                new Entry(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry m:full-path='content.xml' m:media-type='text/xml'>"
                                + manifest + "</m:file-entry></m:manifest>"),
                new Entry(
                        "content.xml",
                        "<?xml version='1.0'?>" + doctype + "<o:document-content xmlns:o='" + OFFICE + "' xmlns:text='"
                                + TEXT + "'><o:body><o:text>" + text + "</o:text></o:body></o:document-content>"));
    }

    /** An EPUB with one chapter, given as the whole XHTML file. */
    public static byte[] epub(String xhtml) {
        return zip(
                new Entry("mimetype", "application/epub+zip"),
                new Entry(
                        "META-INF/container.xml",
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles><rootfile full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"),
                new Entry(
                        "c.opf",
                        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata/><manifest><item id='c' href='c.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c'/></spine></package>"),
                new Entry("c.xhtml", xhtml));
    }

    /** A PDF with a page for each list of lines; an empty line leaves a gap. */
    public static byte[] pdf(List<List<String>> pages) {
        return pdf(pages, null);
    }

    /** A PDF that opens with a password only, or with none if that is null. */
    public static byte[] pdf(List<List<String>> pages, @Nullable String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = 750;
                    for (String line : lines) {
                        y -= 14;
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                        content.newLineAtOffset(72, y);
                        content.showText(line);
                        content.endText();
                    }
                }
            }
            if (password != null) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
