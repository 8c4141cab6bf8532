package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenDownIsOfChecksThatThereAre() throws Exception {
        Set<String> ids =
                CheckCatalog.standard().infos().stream().map(CheckInfo::id).collect(Collectors.toSet());
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(Measured.class.getResourceAsStream("measured.tsv"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSizeGreaterThan(30);
        for (String line : lines.subList(1, lines.size())) {
            String check = line.substring(0, line.indexOf('\t'));
            assertThat(ids).contains(check);
            Measured measured = Measured.of(check).orElseThrow();
            assertThat(measured.cleanWords()).isGreaterThan(100_000);
            assertThat(measured.precision()).isBetween(0.0, 1.0);
        }
        assertThat(Measured.of("house-term"))
                .as("what the house wants can't be measured")
                .isEmpty();
    }

    @Test
    void isSaidInWords() {
        Measured measured = new Measured(13, 154_948, "mixed-denglisch", 412, 0.9312);
        assertThat(measured.onCleanText()).isEqualTo("13 alarms in 154,948 words of clean text (0.08 in 1,000)");
        assertThat(measured.onMarkedText()).isEqualTo("precision 0.93, of 412 findings in mixed-denglisch");
        assertThat(new Measured(1, 2_000, "", 0, 0).onMarkedText()).isEmpty();
    }

    @Test
    void anExplanationSaysHowRightTheCheckIs() {
        assertThat(new Terminal(folder).run("checks", "spelling").out())
                .containsPattern("measured: \\d+ alarms? in [\\d,]+ words of clean text \\(\\d\\.\\d\\d in 1,000\\)");
        assertThat(new Terminal(folder).run("checks", "house-term").out()).contains("measured: no figures");
    }
}
