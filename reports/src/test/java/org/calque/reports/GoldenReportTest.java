package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format has in common: its bytes. */
class GoldenReportTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReportHasTheBytesOfItsGoldenFile(ReportFormat format) throws IOException {
        Golden.assertMatches("sample." + format.id(), withoutAssets(SampleRun.write(format)));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void aReportOfAwkwardNamesAndTextsHasTheBytesOfItsGoldenFile(ReportFormat format) throws IOException {
        Golden.assertMatches("awkward." + format.id(), AwkwardRun.write(format));
    }

    /** The style sheet and the script of a page have files and tests of their own. */
    private static String withoutAssets(String report) {
        return report.replaceFirst("(?s)<style>.*?</style>\n<script>.*?</script>", "<style></style><script></script>")
                .replaceAll("'sha256-[^']+'", "'sha256-…'");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aReportCanBeEncodedAndCarriesNoControlCharacters(ReportFormat format) throws IOException {
        String report = SampleRun.write(format);
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(report);
        assertThat(report.codePoints().filter(VisibleText::isHidden)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameRunGivesTheSameBytes(ReportFormat format) throws IOException {
        assertThat(SampleRun.write(format)).isEqualTo(SampleRun.write(format));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aFormatIsFoundByItsId(ReportFormat format) {
        assertThat(ReportFormat.byId(format.id())).contains(format);
    }

    @Test
    void anUnknownIdIsNoFormat() {
        assertThat(ReportFormat.byId("pdf")).isEqualTo(Optional.empty());
    }
}
