package org.calque.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.grammar.GrammarEngine;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.DeclaredText;
import org.calque.text.Document;
import org.calque.text.SourceMap;
import org.calque.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {

    private static final String KEY = "ab" + "0".repeat(62);

    @TempDir
    private Path folder;

    private final AtomicInteger checked = new AtomicInteger();
    private final LanguageAnalyzer language = mock();
    private final Check check = mock();

    @BeforeEach
    void prepare() {
        when(language.analyze(any(), any(), any(), any(), any()))
                .thenReturn(new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null));
        when(check.info())
                .thenReturn(new CheckInfo(
                        "c", Category.STYLE, Severity.MINOR, Scope.PLACE, true, "s", "r", "[[b]]", "g", List.of()));
        when(check.run(any())).thenAnswer(call -> {
            checked.incrementAndGet();
            return List.of(
                    new Finding("c", Category.STYLE, Severity.MINOR, .9, new Span(0, 3), "m", List.of(), List.of()));
        });
    }

    private ResultStore store() {
        return new ResultStore(folder, "build 1");
    }

    private static CheckedDocument everything() {
        String text = "The \uD83C\uDF89 [le pont] \uD800 stood\u00A0.";
        Document document = Document.of(
                "a.html",
                text,
                List.of(
                        new Block(BlockKind.HEADLINE, new Span(0, 5), "h1"),
                        new Block(BlockKind.PARAGRAPH, new Span(7, 20))),
                List.of(new DeclaredText(new Span(8, 15), "fr-CA")),
                SourceMap.ofSegments("<p>" + text, new int[] {0, 4}, new int[] {3, 9}, new int[] {1, 6}));
        List<Evidence> evidence = List.of(
                new Evidence.Language("fr", .93),
                new Evidence.DictionaryEntry("pont", List.of("fr", "ro")),
                new Evidence.Script("Cyrillic"),
                new Evidence.LogProbability(-12.5, List.of("bridge", "town")),
                new Evidence.Twin(new Span(0, 3)),
                new Evidence.Pattern("a pattern"));
        Fix fix = new Fix(
                "Replace",
                List.of(new Edit(new Span(8, 10), "the"), new Edit(new Span(11, 15), "")),
                Applicability.LIKELY);
        Finding finding = new Finding(
                "grammar/RULE", Category.GRAMMAR, Severity.NEUTRAL, .5, new Span(8, 15), "“m”", evidence, List.of(fix));
        return new CheckedDocument(document, List.of(finding), List.of(), new MqmScore(7, 120, 1));
    }

    @Test
    void givesBackAllThatItWasGiven() {
        CheckedDocument kept = everything();
        store().keep(KEY, kept);
        CheckedDocument recalled = store().recall(KEY, "b.html").orElseThrow();
        assertThat(recalled.name()).isEqualTo("b.html");
        assertThat(recalled.findings()).isEqualTo(kept.findings());
        assertThat(recalled.score()).isEqualTo(kept.score());
        Document document = recalled.document();
        assertThat(document.text()).isEqualTo(kept.document().text());
        assertThat(document.blocks()).isEqualTo(kept.document().blocks());
        assertThat(document.declared()).isEqualTo(kept.document().declared());
        assertThat(document.sourceMap().source())
                .isEqualTo(kept.document().sourceMap().source());
        for (int i = 0; i < document.text().length(); i++) {
            Span span = new Span(i, i + 1);
            assertThat(document.sourceMap().toSource(span))
                    .isEqualTo(kept.document().sourceMap().toSource(span));
        }
    }

    @Test
    void knowsNothingOfOtherBytesNamesSettingsAndBuilds() {
        byte[] bytes = "text".getBytes(UTF_8);
        assertThat(Stream.of(
                        store().key("s", "a.txt", bytes),
                        store().key("s", "a.txt", "texts".getBytes(UTF_8)),
                        store().key("s", "a.html", bytes),
                        store().key("sa", ".txt", bytes),
                        store().key("t", "a.txt", bytes),
                        new ResultStore(folder, "build 2").key("s", "a.txt", bytes)))
                .doesNotHaveDuplicates();
        assertThat(store().recall(KEY, "a.txt")).isEmpty();
    }

    @Test
    void aDamagedEntryIsNone() throws IOException {
        store().keep(KEY, everything());
        Path entry = folder.resolve("ab").resolve(KEY);
        byte[] bytes = Files.readAllBytes(entry);
        bytes[bytes.length / 2] ^= 1;
        Files.write(entry, bytes);
        assertThat(store().recall(KEY, "a.txt")).isEmpty();
        Files.write(entry, new byte[] {1, 2, 3});
        assertThat(store().recall(KEY, "a.txt")).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgain() {
        CheckedDocument all = everything();
        List<CheckFailure> failures = List.of(new CheckFailure("c", "a.html", "stuck"));
        store().keep(KEY, new CheckedDocument(all.document(), all.findings(), failures, all.score()));
        assertThat(store().recall(KEY, "a.html")).isEmpty();
    }

    @Test
    void entriesThatNobodyAskedForAreDeleted() throws IOException {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        String part = "%02x".formatted(Math.floorMod(now.getEpochSecond() / 3_600, 256));
        String old = part + "1".repeat(62);
        String young = part + "2".repeat(62);
        for (String key : List.of(old, young)) {
            store().keep(key, everything());
        }
        age(old, now.minus(Duration.ofDays(31)));
        age(young, now.minus(Duration.ofDays(29)));
        store().tidy(now);
        assertThat(store().recall(old, "a")).isEmpty();
        assertThat(store().recall(young, "a")).isPresent();
    }

    private void age(String key, Instant time) throws IOException {
        Files.setLastModifiedTime(folder.resolve(key.substring(0, 2)).resolve(key), FileTime.from(time));
    }

    @Test
    void aFileThatIsAsItWasIsNotCheckedAgain() throws IOException {
        assertThat(findings("a.txt", "The text.")).hasSize(1);
        assertThat(findings("a.txt", "The text.")).hasSize(1);
        assertThat(checked).hasValue(1);
        assertThat(findings("a.txt", "The texts.")).hasSize(1);
        assertThat(checked).hasValue(2);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .hasSize(2)
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
    }

    private List<Finding> findings(String name, String text) {
        StoredInput input = new StoredInput() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public byte[] bytes() {
                return text.getBytes(UTF_8);
            }

            @Override
            public Document read(byte[] bytes) {
                return Document.ofText(name, new String(bytes, UTF_8));
            }
        };
        Models models = new Models(mock(Lexicon.class), language, () -> mock(GrammarEngine.class));
        List<Outcome> outcomes = new ArrayList<>();
        try (Checker checker =
                new Checker(Settings.defaults(), new CheckCatalog(List.of(check)), new Analyzer(models), store())) {
            checker.checkAll(List.of(input).iterator(), 1, outcomes::add);
        }
        return outcomes.stream()
                .flatMap(outcome -> ((CheckedDocument) outcome).findings().stream())
                .toList();
    }
}
