package org.calque.extract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a file's format: binary formats by their signatures, formats of plain characters by the name's ending, and where
 * the ending says nothing, by how the text begins.
 */
final class FormatDetector {

    /** Signatures may stand behind a short preamble in a PDF (ISO 32000-1, annex H, implementation note 13). */
    private static final int PDF_PREAMBLE = 1024;

    /** How near to its end a ZIP archive's directory ends, in bytes: the record and the longest comment. */
    private static final int ARCHIVE_END = 22 + 65_535;

    /** A page that is named {@code .txt} is still a page if it begins like one. */
    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String RENAME = "rename it to end in ";

    private FormatDetector() {}

    static FileFormat detect(String name, byte[] content) throws ExtractionException {
        if (content.length == 0) {
            throw new ExtractionException(name, "the file is empty", "check that it was saved or copied completely");
        }
        FileFormat named = FileFormat.ofName(name).orElse(null);
        FileFormat signed = signature(name, content, named);
        if (signed == null) {
            return textFormat(name, content, named);
        }
        if (named != null && named != signed) {
            throw new ExtractionException(
                    name,
                    "it is named as " + named.title() + " but holds " + signed.title(),
                    RENAME + signed.endings().get(0));
        }
        return signed;
    }

    private static FileFormat textFormat(String name, byte[] content, @Nullable FileFormat named)
            throws ExtractionException {
        if (named != null && !named.isText()) {
            throw new ExtractionException(
                    name,
                    "it is no " + named.title() + " file, or its beginning is damaged",
                    "save it again as " + named.title() + ", or if it is plain text " + RENAME + ".txt");
        }
        if (named == FileFormat.MARKDOWN || named == FileFormat.HTML) {
            return named;
        }
        String start = TextDecoder.decodeStart(content);
        return HTML_START.matcher(start).lookingAt() ? FileFormat.HTML : FileFormat.PLAIN_TEXT;
    }

    /** The format by its signature; null where the file may be text. */
    private static @Nullable FileFormat signature(String name, byte[] content, @Nullable FileFormat named)
            throws ExtractionException {
        if (startsWith(content, "{\\rtf")) {
            return FileFormat.RTF;
        }
        if (startsWith(content, "PK\u0003\u0004") || startsWith(content, "PK\u0005\u0006")) {
            return archive(name, content, named);
        }
        if (indexOf(content, "%PDF-", PDF_PREAMBLE) >= 0 && (named == null || !named.isText() || content[0] == '%')) {
            return FileFormat.PDF;
        }
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw compoundFile(name, content);
        }
        Optional<String> foreign = ForeignSignature.of(content);
        if (foreign.isPresent()) {
            throw new ExtractionException(
                    name,
                    "it is " + foreign.get() + " and not text",
                    "check a file of one of these kinds: " + String.join(" ", FileFormat.allEndings()));
        }
        return null;
    }

    /** What a ZIP archive holds, by the names and the media type that stand uncompressed in it. */
    private static FileFormat archive(String name, byte[] content, @Nullable FileFormat named)
            throws ExtractionException {
        int end = Math.max(0, content.length - ARCHIVE_END);
        if (indexOf(content, "PK\u0005\u0006", end, content.length) < 0) {
            throw ExtractionException.damaged(name, "it is cut off before its end", null);
        }
        if (indexOf(content, "mimetypeapplication/epub+zip", 256) >= 0) {
            return FileFormat.EPUB;
        }
        if (indexOf(content, "mimetypeapplication/vnd.oasis.opendocument.text", 256) >= 0) {
            return FileFormat.ODT;
        }
        if (indexOf(content, "word/document", content.length) >= 0) {
            return FileFormat.DOCX;
        }
        if (indexOf(content, "META-INF/container.xml", content.length) >= 0) {
            return FileFormat.EPUB;
        }
        boolean openDocument = indexOf(content, "META-INF/manifest.xml", content.length) >= 0
                && indexOf(content, "content.xml", content.length) >= 0;
        if (openDocument && named == FileFormat.ODT) {
            return named;
        }
        throw new ExtractionException(
                name,
                "it is a ZIP archive and holds no document that can be read",
                "unpack it and check the files in it");
    }

    /** Word's old binary format and encrypted OOXML share a container, whose stream names are UTF-16. */
    private static ExtractionException compoundFile(String name, byte[] content) {
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        if (indexOf(content, new String(stream, StandardCharsets.ISO_8859_1), content.length) >= 0) {
            return ExtractionException.encrypted(name, null);
        }
        return new ExtractionException(
                name, "it is in an old binary Office format", "save it as " + FileFormat.DOCX.title());
    }

    private static boolean startsWith(byte[] content, String signature) {
        return indexOf(content, signature, signature.length()) == 0;
    }

    /** Where an ISO-8859-1 string begins in the first {@code limit} bytes, or -1. */
    private static int indexOf(byte[] content, String latin1, int limit) {
        return indexOf(content, latin1, 0, limit);
    }

    private static int indexOf(byte[] content, String latin1, int from, int limit) {
        byte[] sought = latin1.getBytes(StandardCharsets.ISO_8859_1);
        int last = Math.min(content.length, limit) - sought.length;
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < sought.length && content[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return i;
            }
        }
        return -1;
    }

    /** Signatures of common files that are no documents, to name them. */
    private enum ForeignSignature {
        PNG("a PNG image", "\u0089PNG\r\n\u001A\n"),
        JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
        GIF("a GIF image", "GIF8"),
        TIFF("a TIFF image", "II*\0"),
        TIFF_BIG_ENDIAN("a TIFF image", "MM\0*"),
        RIFF("a WebP image or a sound file", "RIFF"),
        GZIP("a gzip archive", "\u001F\u008B"),
        SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF'\u001C"),
        RAR("a RAR archive", "Rar!\u001A\u0007"),
        BZIP2("a bzip2 archive", "BZh"),
        XZ("an xz archive", "\u00FD7zXZ\0"),
        MP3("a sound file", "ID3"),
        OGG("a sound file", "OggS"),
        ELF("a program", "\u007FELF"),
        CLASS("a compiled Java class", "\u00CA\u00FE\u00BA\u00BE"),
        SQLITE("a SQLite database", "SQLite format 3\0");

        private final String title;
        private final String signature;

        ForeignSignature(String title, String signature) {
            this.title = title;
            this.signature = signature;
        }

        /** What the file is, where its signature is known and what follows is not plain letters. */
        static Optional<String> of(byte[] content) {
            for (ForeignSignature known : values()) {
                if (startsWith(content, known.signature) && hasControls(content)) {
                    return Optional.of(known.title);
                }
            }
            return Optional.empty();
        }

        private static boolean hasControls(byte[] content) {
            int end = Math.min(content.length, 512);
            for (int i = 0; i < end; i++) {
                if (content[i] >= 0 && content[i] < 9) {
                    return true;
                }
            }
            return false;
        }
    }
}
