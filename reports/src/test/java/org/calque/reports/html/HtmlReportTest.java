package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.reports.ReportFormat;
import org.calque.reports.ReportOptions;
import org.calque.reports.SampleRun;
import org.calque.score.MqmScore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void thePageIsWellFormed() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        ParseErrorList errors = ParseErrorList.tracking(50);
        parser.parseInput(SampleRun.write(ReportFormat.HTML), "");
        errors.addAll(parser.getErrors());
        assertThat(errors).isEmpty();
    }

    @Test
    void everyFindingHasItsMarkItsNumberAndItsNote() throws IOException {
        Document page = page(SampleRun.outcomes());
        Elements notes = page.select(".notes > li");
        assertThat(notes).hasSize(22);
        for (Element note : notes) {
            String mark = note.id().replace('n', 'm');
            assertThat(page.expectFirst("#" + mark).tagName()).isEqualTo("mark");
            assertThat(page.select(".text a[href=#" + note.id() + "]")).isNotEmpty();
            assertThat(note.select("summary > :last-child").text()).isNotEmpty();
            assertThat(note.select("details > p:last-of-type").text()).contains(", 0.");
        }
    }

    @Test
    void everyLinkLeadsToAPlaceOfThePageAndIdsAreUnique() throws IOException {
        Document page = page(SampleRun.outcomes());
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        });
    }

    @Test
    void nothingButTheStylesAndTheScriptOfThePageIsAllowed() throws IOException {
        Document page = page(SampleRun.outcomes());
        assertThat(page.select("link, img, iframe, object, form[action], base, [src], [style]"))
                .isEmpty();
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneSatisfy(attribute -> assertThat(attribute.getKey()).startsWith("on")));
        String styles = page.expectFirst("style").data();
        String script = page.expectFirst("script").data();
        assertThat(styles).doesNotContain("url(", "@import", "\r");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash(styles) + "'; script-src 'sha256-"
                        + hash(script) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }

    @Test
    void hostileTextIsShownAndNotObeyed() throws IOException {
        Document page = page(List.of(hostile()));
        page.select(".text a").remove();
        String text = page.select(".story .text").text();
        assertThat(text)
                .contains(
                        "<script>alert(1)</script> & \"quoted\" 'text' ]]> --> <!-- @else ${1+1} @if(true)",
                        "U+202Egnp.exeU+202C",
                        "U+001B[31mredU+001B[0m",
                        "</textarea></style></p>");
        assertThat(page.select("h2").text()).startsWith("evil/<img src=x onerror=alert(1)>‹U+001B›[2J‹U+202E›");
        assertThat(page.select("b")).noneMatch(element -> element.text().equals("debris"));
    }

    @Test
    void foreignFragmentsDeclareTheirLanguageAndAreIsolated() throws IOException {
        Document page = page(SampleRun.outcomes());
        assertThat(page.select("mark[lang=fr] > bdi").eachText()).containsExactly("le pont");
        assertThat(page.select("mark[lang=ar] > bdi")).hasSize(1);
    }

    @Test
    void aTwinIsMarkedAndTheNoteLeadsToIt() throws IOException {
        Document page = page(SampleRun.outcomes());
        Element link = page.expectFirst(".notes p a[href^=#d1t]");
        Element twin = page.expectFirst(link.attr("href"));
        assertThat(twin.hasClass("twin")).isTrue();
        assertThat(twin.text()).isEqualTo("Mayor opens the new bridge");
    }

    @Test
    void furnitureAndCaptionsAreSetApart() throws IOException {
        Document page = page(SampleRun.outcomes());
        assertThat(page.select(".block.furniture > .slug").text()).isEqualTo("furniture");
        assertThat(page.select(".block.caption > .text").text()).isEqualTo("Photo: Example Agency");
    }

    @Test
    void aPassageOutsideAllBlocksIsShown() throws IOException {
        CheckedDocument story = (CheckedDocument) SampleRun.outcomes().get(0);
        org.calque.text.Document bare = org.calque.text.Document.of(
                "bare.txt",
                story.document().text(),
                List.of(story.document().blocks().get(1)),
                List.of(),
                story.document().sourceMap());
        Document page = page(List.of(new CheckedDocument(bare, story.findings(), List.of(), story.score())));
        assertThat(page.select(".notes > li")).hasSize(7);
        assertThat(page.select(".story").text()).contains("heon", "le pont");
    }

    @Test
    void theOverviewRulesOnTheRun() throws IOException {
        List<Outcome> outcomes = SampleRun.outcomes();
        Document page = page(outcomes);
        assertThat(page.select("h1").text())
                .isEqualTo("Fails. 18 findings are major or worse. 1 input could not be read.");
        assertThat(page.select(".docs tbody tr")).hasSize(outcomes.size());
        assertThat(page.expectFirst(".docs tbody tr").text())
                .isEqualTo("damaged.pdf Not read the file is damaged; open it and save it again");
        assertThat(page.select(".err").text()).contains("crashed.txt: grammar: java.lang.IllegalStateException: <no>");
    }

    @Test
    void aShortTextIsNotRuledOn() throws IOException {
        Document page = page(List.of(clean()));
        assertThat(page.select("h1").text()).isEqualTo("Too short to rule on. No finding is major or worse.");
        assertThat(page.select(".v").text()).isEqualTo("Too short");
        assertThat(page.select(".docs")).isEmpty();
    }

    @Test
    void whatWasNotCheckedWhollyDoesNotPass() throws IOException {
        CheckedDocument story = (CheckedDocument) SampleRun.outcomes().get(0);
        CheckFailure failure = new CheckFailure("grammar", story.name(), "it was stuck");
        CheckedDocument broken =
                new CheckedDocument(story.document(), List.of(), List.of(failure), new MqmScore(0, 200, 0));
        Document page = page(List.of(broken));
        assertThat(page.select("h1 b.bad").text()).isEqualTo("Incomplete.");
        assertThat(page.select(".v").eachText()).containsOnly("Not all checked");
    }

    @Test
    void aRunThatNothingFailsHasNoVerdict() throws IOException {
        List<CheckInfo> checks = SampleRun.info().checks();
        String report = SampleRun.write(
                ReportFormat.HTML,
                ReportOptions.plain(),
                new RunInfo("1", checks, FailOn.NEVER),
                List.of(SampleRun.outcomes().get(0)));
        assertThat(Jsoup.parse(report).select("h1").text()).isEqualTo("7 findings.");
    }

    private static CheckedDocument hostile() {
        return (CheckedDocument) SampleRun.outcomes().get(3);
    }

    private static CheckedDocument clean() {
        return (CheckedDocument) SampleRun.outcomes().get(4);
    }

    /** As a browser without scripts builds it. */
    private static Document page(List<Outcome> outcomes) throws IOException {
        return Jsoup.parse(SampleRun.write(ReportFormat.HTML, ReportOptions.plain(), SampleRun.info(), outcomes)
                .replaceAll("</?noscript>", ""));
    }
}
