package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.JUnitParser;

/** What Surefire, Jenkins and readers of Checkstyle's reports make of the XML. */
class XmlConsumersTest {

    private static final ViolationsLogger SILENT = mock(ViolationsLogger.class);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSuiteIsValidForSurefireAndTheWholeForJenkins(boolean isAwkward) throws Exception {
        String report = isAwkward ? AwkwardRun.write(ReportFormat.JUNIT) : SampleRun.write(ReportFormat.JUNIT);
        validate("surefire-test-report", suite(report));
        validate("jenkins-junit", new StreamSource(new StringReader(report)));
    }

    @Test
    void theSchemasRefuseWhatIsNoReport() throws Exception {
        String report = AwkwardRun.write(ReportFormat.JUNIT).replace(" time=\"0\"", "");
        assertThatThrownBy(() -> validate("surefire-test-report", suite(report)))
                .isInstanceOf(SAXException.class);
        String nested = AwkwardRun.write(ReportFormat.JUNIT).replace("</failure>", "<b/></failure>");
        assertThatThrownBy(() -> validate("jenkins-junit", new StreamSource(new StringReader(nested))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void surefireReadsACaseForEachFile() throws Exception {
        List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(
                                AwkwardRun.write(ReportFormat.JUNIT).getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8));
        List<ReportTestCase> cases =
                suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
        assertThat(cases)
                .extracting(ReportTestCase::getName)
                .containsExactly(AwkwardRun.NAME, "a folder/empty file.txt", "clean.txt");
        assertThat(cases).extracting(ReportTestCase::isSuccessful).containsExactly(false, true, true);
        assertThat(cases.get(0).getFailureMessage()).isEqualTo("3 findings");
        // the reader drops white space around what is escaped
        assertThat(cases.get(0).getFailureDetail())
                .containsIgnoringWhitespaces("1:18: critical: " + AwkwardRun.MESSAGE + " [glued-words]")
                .containsIgnoringWhitespaces("3:12: major: It is German. So it seems. [untranslated-word]");
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(3);
    }

    @Test
    void aBuildServerReadsTheFailuresOfJUnitsReport() throws Exception {
        var failures = new JUnitParser().parseReportOutput(AwkwardRun.write(ReportFormat.JUNIT), SILENT);
        assertThat(failures)
                .hasSize(1)
                .first()
                .satisfies(failure -> assertThat(failure.getMessage()).contains(AwkwardRun.NAME, AwkwardRun.MESSAGE));
    }

    @Test
    void aReaderOfCheckstylesReportFindsEachErrorInItsPlace() throws Exception {
        List<Violation> errors = new CheckStyleParser()
                .parseReportOutput(AwkwardRun.write(ReportFormat.CHECKSTYLE), SILENT).stream()
                        .sorted((a, b) -> a.getStartLine() - b.getStartLine())
                        .toList();
        assertThat(errors)
                .hasSize(3)
                .allSatisfy(error -> assertThat(error.getFile()).isEqualTo(AwkwardRun.NAME));
        assertThat(errors).extracting(Violation::getStartLine).containsExactly(1, 3, 4);
        assertThat(errors).extracting(Violation::getColumn).containsExactly(18, 12, 6);
        assertThat(errors)
                .extracting(Violation::getSeverity)
                .containsExactly(SEVERITY.ERROR, SEVERITY.WARN, SEVERITY.ERROR);
        assertThat(errors)
                .extracting(Violation::getRule)
                .containsExactly("calque.glued-words", "calque.untranslated-word", "calque.glued-words");
        assertThat(errors.get(0).getMessage()).isEqualTo(AwkwardRun.MESSAGE);
    }

    private static void validate(String schema, Source report) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Schemas.xml(schema).toFile())
                .newValidator()
                .validate(report);
    }

    /** The suite inside the report: Surefire's schema knows no element around it. */
    private static Source suite(String report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new DOMSource(factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)))
                .getElementsByTagName("testsuite")
                .item(0));
    }
}
