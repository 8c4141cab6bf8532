package org.calque.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. */
public enum FileFormat {
    PLAIN_TEXT("plain text", ".txt"),
    MARKDOWN("Markdown", ".md"),
    HTML("HTML", ".html .htm .xhtml"),
    DOCX("Word (DOCX)", ".docx"),
    ODT("OpenDocument (ODT)", ".odt"),
    RTF("Rich Text (RTF)", ".rtf"),
    PDF("PDF", ".pdf"),
    EPUB("EPUB", ".epub");

    private final String title;
    /** Separated by spaces. */
    private final String endings;

    FileFormat(String title, String endings) {
        this.title = title;
        this.endings = endings;
    }

    /** What users call the format. */
    public String title() {
        return title;
    }

    /** The endings of file names of this format, in lower case with their dot. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }

    /** The endings of all formats: what a folder stands for. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings().stream())
                .toList();
    }

    /** The format that a file's name says it has; empty if its ending says nothing. */
    public static Optional<FileFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** Whether files of this format are characters and nothing else, which any editor can change. */
    public boolean isText() {
        return this == PLAIN_TEXT || this == MARKDOWN || this == HTML;
    }
}
