package org.calque.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Document;
import org.calque.text.Original;
import org.calque.text.SourceMap;
import org.calque.text.Span;

/** A run with findings made by hand: what writers are tested with. */
public final class SampleRun {

    private SampleRun() {}

    /** A run that has met every kind of finding, evidence, fix and failure, and hostile text. */
    public static List<Outcome> outcomes() {
        return List.of(story(), page(), office(), hostile(), clean(), broken(), unread());
    }

    public static RunInfo info() {
        return new RunInfo(
                "1.2.3",
                List.of(
                        check("markup-debris", Category.MARKUP, Severity.CRITICAL, Scope.PLACE),
                        check("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, Scope.PLACE),
                        check("glued-words", Category.CHARACTER_ENCODING, Severity.MAJOR, Scope.PLACE),
                        check("space-before-punctuation", Category.PUNCTUATION, Severity.MINOR, Scope.PLACE),
                        check("duplicated-passage", Category.ADDITION, Severity.MAJOR, Scope.PASSAGE),
                        check("page-furniture", Category.ADDITION, Severity.MINOR, Scope.PASSAGE),
                        check("unlikely-word", Category.MISTRANSLATION, Severity.MINOR, Scope.PLACE),
                        check("wrong-script", Category.UNTRANSLATED, Severity.MAJOR, Scope.PLACE),
                        check("grammar", Category.GRAMMAR, Severity.MINOR, Scope.PLACE)),
                FailOn.MAJOR);
    }

    private static CheckInfo check(String id, Category category, Severity severity, Scope scope) {
        return new CheckInfo(
                id,
                category,
                severity,
                scope,
                !id.equals("unlikely-word"),
                "Flags what the sample calls " + id + ".",
                "It comes about when a sample is made by hand.",
                "a [[bad]] <example>",
                "a good <example>",
                List.of("It knows one sample only."));
    }

    /** Writes a report of outcomes. */
    public static String write(ReportFormat format, ReportOptions options, RunInfo info, List<Outcome> outcomes)
            throws IOException {
        StringWriter out = new StringWriter();
        try (ReportWriter writer = format.writer(out, options)) {
            writer.begin(info);
            RunSummary summary = RunSummary.none();
            for (Outcome outcome : outcomes) {
                writer.add(outcome);
                summary = summary.plus(outcome);
            }
            writer.end(summary);
        }
        return out.toString();
    }

    public static String write(ReportFormat format) throws IOException {
        return write(format, ReportOptions.plain(), info(), outcomes());
    }

    /** Lines end in CR LF; a tab, an astral character, nested and crossing findings. */
    public static CheckedDocument story() {
        String text = String.join(
                "\r\n",
                "Home NEWS Mayor opens the new bridge",
                "",
                "Mayor opens the new bridge",
                "",
                "The mayor \uD83C\uDF89 said heon (his) side had waited for [le pont] since years , and that the\tbridge was ready.",
                "",
                "Photo: Example Agency",
                "");
        List<Block> blocks = List.of(
                new Block(BlockKind.FURNITURE, span(text, "Home NEWS Mayor opens the new bridge")),
                new Block(BlockKind.HEADLINE, second(text, "Mayor opens the new bridge")),
                new Block(
                        BlockKind.PARAGRAPH,
                        new Span(text.indexOf("The mayor"), text.indexOf("ready.") + "ready.".length())),
                new Block(BlockKind.CAPTION, span(text, "Photo: Example Agency")));
        Document document = Document.of("news/story one.txt", text, blocks, List.of(), SourceMap.identity(text));
        Span headline = span(text, "Mayor opens the new bridge");
        Span glued = span(text, "heon");
        Span foreign = span(text, "le pont");
        Span space = span(text, " , ");
        Span waited = span(text, "had waited for [le pont] since years");
        Span crossing = span(text, "since years , and that the\tbridge");
        return checked(
                document,
                120,
                finding("page-furniture", Category.ADDITION, Severity.MINOR, .97, span(text, "Home NEWS"))
                        .says("The page’s breadcrumb stands before the story.")
                        .because(new Evidence.Pattern("a breadcrumb"))
                        .fix(Fix.replace(span(text, "Home NEWS "), "", Applicability.SAFE))
                        .made(),
                finding("duplicated-passage", Category.ADDITION, Severity.MAJOR, .99, headline)
                        .says("The headline stands here a first time and again below.")
                        .because(new Evidence.Twin(second(text, "Mayor opens the new bridge")))
                        .made(),
                finding("glued-words", Category.CHARACTER_ENCODING, Severity.MAJOR, .95, glued)
                        .says("“heon” is two words run together: a space is missing.")
                        .because(new Evidence.DictionaryEntry("heon", List.of()))
                        .fix(Fix.replace(glued, "he on", Applicability.LIKELY))
                        .made(),
                finding("grammar/SINCE_FOR", Category.GRAMMAR, Severity.MINOR, .7, waited)
                        .says("A span of time takes “for”.")
                        .fix(new Fix(
                                "Replace “since” with “for”",
                                List.of(new Edit(span(text, "since"), "for")),
                                Applicability.LIKELY))
                        .made(),
                finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .93, foreign)
                        .says("“le pont” is French.")
                        .because(
                                new Evidence.Language("fr", .9312345),
                                new Evidence.DictionaryEntry("pont", List.of("fr", "ro")))
                        .fix(Fix.replace(foreign, "the bridge", Applicability.DISPLAY_ONLY))
                        .made(),
                finding("unlikely-word", Category.MISTRANSLATION, Severity.NEUTRAL, .5, crossing)
                        .says("“since years” is unlikely here.")
                        .because(new Evidence.LogProbability(-12.3456789, List.of("for years", "for long")))
                        .made(),
                finding("space-before-punctuation", Category.PUNCTUATION, Severity.MINOR, .98, space)
                        .says("A space stands before the comma.")
                        .fix(Fix.replace(space, ", ", Applicability.SAFE))
                        .made());
    }

    /** The story with some of what it was translated from. */
    public static CheckedDocument beside() {
        CheckedDocument story = story();
        int start = story.document().text().indexOf("heon");
        Original.Passage passage = new Original.Passage(
                "Le maire a dit que de son côté on avait attendu le pont depuis des années.",
                List.of(new Original.Link(new Span(start, start + 4), new Span(19, 30))));
        Document document = story.document().withOriginal(new Original("fr", Map.of(2, passage)));
        return new CheckedDocument(document, story.findings(), List.of(), story.score());
    }

    /** HTML: the text maps back into its source, piece by piece. */
    public static CheckedDocument page() {
        String source = "<h1>Report</h1>\n<p>Rain &amp; wind \u00fcber all, he<b>said</b>.</p>\n";
        String text = "Report\n\nRain & wind \u00fcber all, hesaid.\n";
        int[] textStarts = {0, 6, 7, 8, 14, text.indexOf("said"), text.indexOf("said") + 4};
        int[] sourceStarts = {
            4,
            source.indexOf("</h1>"),
            source.indexOf("<p>"),
            source.indexOf("Rain"),
            source.indexOf(" wind"),
            source.indexOf("said"),
            source.indexOf(".</p>")
        };
        List<Block> blocks = List.of(
                new Block(BlockKind.HEADLINE, span(text, "Report"), "body > h1"),
                new Block(BlockKind.PARAGRAPH, new Span(8, text.length() - 1), "body > p"));
        Document document = Document.of(
                "site/page.html", text, blocks, List.of(), SourceMap.ofSegments(source, textStarts, sourceStarts));
        Span foreign = span(text, "\u00fcber");
        Span glued = span(text, "hesaid");
        return checked(
                document,
                6,
                finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .8, foreign)
                        .says("“\u00fcber” is German.")
                        .because(new Evidence.Language("de", .8))
                        .fix(Fix.replace(foreign, "over", Applicability.LIKELY))
                        .made(),
                finding("glued-words", Category.CHARACTER_ENCODING, Severity.MAJOR, .9, glued)
                        .says("“hesaid” is two words run together: a space is missing.")
                        .fix(Fix.replace(glued, "he said", Applicability.LIKELY))
                        .fix(new Fix(
                                "Insert a space",
                                List.of(new Edit(new Span(glued.start() + 2, glued.start() + 2), " ")),
                                Applicability.LIKELY))
                        .made());
    }

    /** No way back to the source; wide characters, letters of another script, a right-to-left passage. */
    public static CheckedDocument office() {
        String text =
                "He met \u5f20\u4f1f in \u041c\u043e\u0441\u043a\u0432\u0430 and said \u0645\u0631\u062d\u0628\u0627 twice.";
        Document document = Document.of(
                "C:notes #1.docx",
                text,
                List.of(new Block(BlockKind.QUOTATION, new Span(0, text.length()), "page 1")),
                List.of(),
                SourceMap.none());
        Span chinese = span(text, "\u5f20\u4f1f");
        Span russian = span(text, "\u041c\u043e\u0441\u043a\u0432\u0430");
        Span arabic = span(text, "\u0645\u0631\u062d\u0628\u0627");
        return checked(
                document,
                8,
                finding("wrong-script", Category.UNTRANSLATED, Severity.MAJOR, .9, chinese)
                        .says("“\u5f20\u4f1f” is written in Han characters.")
                        .because(new Evidence.Script("Han"))
                        .made(),
                finding("wrong-script", Category.UNTRANSLATED, Severity.MAJOR, .9, russian)
                        .says("“\u041c\u043e\u0441\u043a\u0432\u0430” is written in Cyrillic letters.")
                        .because(new Evidence.Script("Cyrillic"), new Evidence.Language("ru", 1))
                        .made(),
                finding("wrong-script", Category.UNTRANSLATED, Severity.MAJOR, .9, arabic)
                        .says("“\u0645\u0631\u062d\u0628\u0627” is written in Arabic letters.")
                        .because(new Evidence.Script("Arabic"), new Evidence.Language("ar", .97))
                        .made());
    }

    /** What could do harm in HTML, XML, JSON, workflow commands, terminals and templates. */
    public static CheckedDocument hostile() {
        String text = """
                A <script>alert(1)</script> & "quoted" 'text' ]]> --> <!-- @else ${1+1} @if(true)
                ::error file=x::owned %0A%25 \u202Egnp.exe\u202C \u001B[31mred\u001B[0m \u0000 \u0007 \u200Bz\u00AD
                \uD800 \uDC00x \uFEFF\u2028\u2029 </textarea></style></p> javascript:alert(1) \uFFFE end""";
        Document document = Document.ofText("evil/<img src=x onerror=alert(1)>\u001B[2J\u202E\n\"'&]]>.txt", text);
        List<Finding> findings = new ArrayList<>();
        for (String part : List.of(
                "<script>alert(1)</script>",
                "]]>",
                "${1+1}",
                "::error file=x::owned %0A%25",
                "\u202Egnp.exe\u202C",
                "\u001B[31mred\u001B[0m",
                "\u0000",
                "\uD800",
                "\uDC00x",
                "</style>")) {
            Span span = span(text, part);
            findings.add(finding("markup-debris", Category.MARKUP, Severity.CRITICAL, .99, span)
                    .says("“" + part + "” is no news, \"it's\" <b>debris</b>: ]]> % , and\r\nmore.")
                    .because(
                            new Evidence.Pattern("hostile " + part),
                            new Evidence.Language("qaa", .00001),
                            new Evidence.DictionaryEntry(part, List.of()))
                    .fix(Fix.replace(span, "<i>" + part + "</i>", Applicability.DISPLAY_ONLY))
                    .fix(Fix.replace(span, "", Applicability.SAFE))
                    .made());
        }
        return checked(document, 40, findings.toArray(new Finding[0]));
    }

    public static CheckedDocument clean() {
        return checked(Document.ofText("clean.txt", "The bridge is open.\n"), 4);
    }

    /** A check failed in it. */
    private static CheckedDocument broken() {
        Document document = Document.ofText("crashed.txt", "The bridge is open.\n");
        CheckFailure failure = new CheckFailure("grammar", document.name(), "java.lang.IllegalStateException: <no>");
        return new CheckedDocument(document, List.of(), List.of(failure), MqmScore.of(List.of(), 4));
    }

    private static UnreadInput unread() {
        return new UnreadInput("damaged.pdf", "damaged.pdf: the file is damaged; open it and save it again");
    }

    /** The n-th findings of a long text in one block, each a word; for tests of size. */
    public static CheckedDocument large(int words) {
        StringBuilder text = new StringBuilder(words * 10);
        List<Finding> findings = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            Span span = new Span(text.length(), text.length() + 6);
            text.append("w\u00f6r\uD83C\uDF89d ");
            findings.add(finding("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR, .9, span)
                    .says("It is German.")
                    .because(new Evidence.Language("de", .9))
                    .made());
        }
        String all = text.toString();
        findings.add(finding("duplicated-passage", Category.ADDITION, Severity.MAJOR, .9, new Span(0, all.length()))
                .says("It is here twice.")
                .made());
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return checked(Document.ofText("large.txt", all), words, findings.toArray(new Finding[0]));
    }

    public static CheckedDocument checked(Document document, long words, Finding... findings) {
        List<Finding> sorted = new ArrayList<>(List.of(findings));
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return new CheckedDocument(document, sorted, List.of(), MqmScore.of(sorted, words));
    }

    /** The first place of a passage. */
    public static Span span(String text, String passage) {
        int start = text.indexOf(passage);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + passage);
        }
        return new Span(start, start + passage.length());
    }

    private static Span second(String text, String passage) {
        int start = text.indexOf(passage, text.indexOf(passage) + 1);
        return new Span(start, start + passage.length());
    }

    public static Draft finding(String check, Category category, Severity severity, double confidence, Span span) {
        return new Draft(check, category, severity, confidence, span);
    }

    /** A finding in the making. */
    public static final class Draft {
        private final String check;
        private final Category category;
        private final Severity severity;
        private final double confidence;
        private final Span span;
        private String message = "It is wrong.";
        private List<Evidence> evidence = List.of();
        private final List<Fix> fixes = new ArrayList<>();

        private Draft(String check, Category category, Severity severity, double confidence, Span span) {
            this.check = check;
            this.category = category;
            this.severity = severity;
            this.confidence = confidence;
            this.span = span;
        }

        public Draft says(String sentence) {
            message = sentence;
            return this;
        }

        public Draft because(Evidence... found) {
            evidence = List.of(found);
            return this;
        }

        public Draft fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        public Finding made() {
            return new Finding(check, category, severity, confidence, span, message, evidence, fixes);
        }
    }
}
