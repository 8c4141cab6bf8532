package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.calque.check.Category;
import org.calque.check.Severity;
import org.calque.engine.Outcome;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlReportTest {

    @Test
    void junitHasACaseForEachInputAndCountsThem() throws Exception {
        Element suite = elements(report(ReportFormat.JUNIT, SampleRun.outcomes()), "testsuite")
                .get(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("7");
        assertThat(suite.getAttribute("failures")).isEqualTo("4");
        assertThat(suite.getAttribute("errors")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(7);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(4);
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(2);
    }

    @Test
    void aFailureListsItsFindingsAndACleanFilePasses() throws Exception {
        Document report = report(ReportFormat.JUNIT, List.of(SampleRun.page(), SampleRun.clean()));
        Element failure = elements(report, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("2 findings");
        assertThat(failure.getTextContent()).isEqualTo("""

                        2:20: major: “\u00fcber” is German. [untranslated-word]
                        2:30: major: “hesaid” is two words run together: a space is missing. [glued-words]
                        """);
        assertThat(elements(report, "testcase").get(1).getElementsByTagName("*").getLength())
                .isZero();
    }

    @Test
    void neutralFindingsAloneDoNotFailACase() throws Exception {
        Outcome neutral = SampleRun.checked(
                SampleRun.clean().document(),
                4,
                SampleRun.finding(
                                "grammar/X",
                                Category.GRAMMAR,
                                Severity.NEUTRAL,
                                .5,
                                SampleRun.span(SampleRun.clean().document().text(), "bridge"))
                        .made());
        Document report = report(ReportFormat.JUNIT, List.of(neutral));
        assertThat(elements(report, "failure")).isEmpty();
        assertThat(elements(report, "system-out").get(0).getTextContent()).contains("1:5: neutral: ");
    }

    @Test
    void checkstyleHasAFileForEachInputAndAnErrorForEachFinding() throws Exception {
        Document report = report(ReportFormat.CHECKSTYLE, SampleRun.outcomes());
        assertThat(elements(report, "file")).hasSize(7);
        List<Element> errors = elements(report, "error");
        assertThat(errors).hasSize(22 + 2);
        Element glued = errors.get(2);
        assertThat(List.of(
                        glued.getAttribute("line"),
                        glued.getAttribute("column"),
                        glued.getAttribute("severity"),
                        glued.getAttribute("source")))
                .containsExactly("5", "18", "warning", "calque.glued-words");
    }

    @Test
    void hostileTextIsText() throws Exception {
        Document report = report(ReportFormat.CHECKSTYLE, List.of(SampleRun.hostile()));
        assertThat(elements(report, "file").get(0).getAttribute("name"))
                .isEqualTo("evil/<img src=x onerror=alert(1)>‹U+001B›[2J‹U+202E› \"'&]]>.txt");
        assertThat(elements(report, "error").get(0).getAttribute("message")).contains("<script>alert(1)</script>");
        assertThat(elements(report(ReportFormat.JUNIT, List.of(SampleRun.hostile())), "failure")
                        .get(0)
                        .getTextContent())
                .contains("]]>", "‹U+0000›", "‹U+D800›");
    }

    private static Document report(ReportFormat format, List<Outcome> outcomes)
            throws IOException, SAXException, ParserConfigurationException {
        String xml = SampleRun.write(format, ReportOptions.plain(), SampleRun.info(), outcomes);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
