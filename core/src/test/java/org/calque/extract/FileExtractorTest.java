package org.calque.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileExtractorTest {

    private static final Path ARTICLES = Path.of("..", "src-samples", "articles");

    private static Document read(String name, String content) throws ExtractionException {
        return FileExtractor.create().extract(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySampleArticleIsReadIntoAHeadlineAndParagraphs(Path article) throws IOException, ExtractionException {
        Document document =
                FileExtractor.create().extract(article.getFileName().toString(), Files.readAllBytes(article));

        assertThat(document.blocks()).hasSizeGreaterThan(5);
        assertThat(document.blocks().stream()
                        .map(Block::kind)
                        .filter(kind -> kind != BlockKind.FURNITURE)
                        .findFirst())
                .contains(BlockKind.HEADLINE);
        assertThat(document.blocks())
                .allSatisfy(block -> assertThat(block.span().of(document.text()))
                        .isEqualTo(block.span().of(document.text()).strip())
                        .isNotEmpty());
    }

    @Test
    void thereIsASampleArticleForEachFormat() throws IOException {
        assertThat(articles().stream()
                        .map(path -> FileFormat.ofName(path.toString()).orElseThrow()))
                .contains(FileFormat.values());
    }

    @Test
    void listsTheEndingsOfAllFormats() {
        assertThat(FileFormat.allEndings())
                .containsExactly(".txt", ".md", ".html", ".htm", ".xhtml", ".docx", ".odt", ".rtf", ".pdf", ".epub");
        assertThat(FileFormat.ofName("A/STORY.HTM")).contains(FileFormat.HTML);
        assertThat(FileFormat.ofName("story")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "story.txt | Some <b>text</b> | Some <b>text</b>",
                "story | Some <b>text</b> | Some <b>text</b>",
                "story.txt | <!DOCTYPE html><p>Some <b>text</b> | Some text",
                "- | <html><p>Some <b>text</b> | Some text",
                "story.html | Some <b>text</b> | Some text",
                "story.md | Some **text** | Some text",
                "story.doc | {\\rtf1\\pard Some {\\b text}\\par} | Some text"
            })
    void tellsTheFormatByNameAndContent(String name, String content, String text) throws ExtractionException {
        assertThat(read(name, content).text()).isEqualTo(text);
    }

    @Test
    void plainTextIsItsOwnSource() throws ExtractionException {
        Document document = read("story.txt", "\uFEFFHeadline\n\nText.");

        assertThat(document.text()).isEqualTo("Headline\n\nText.");
        assertThat(document.sourceMap().source()).contains(document.text());
    }

    /** The promise of a fast start: Tika and its libraries are not even on the class path here. */
    @Test
    void textAndPagesAreReadWithoutTika() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.matches(".*[/\\\\](?:tika|poi|pdfbox|fontbox|commons-compress)[^/\\\\]*")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(FileExtractor.class.getName());
            Object extractor = type.getMethod("create").invoke(null);
            Method extract = type.getMethod("extract", String.class, byte[].class);
            byte[] content = "<html><p>Text".getBytes(StandardCharsets.UTF_8);

            for (String name : List.of("story.txt", "story.md", "story.html")) {
                assertThat(extract.invoke(extractor, name, content).toString()).startsWith(name);
            }
            assertThatThrownBy(() ->
                            extract.invoke(extractor, "story.rtf", "{\\rtf1 Text}".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }
}
