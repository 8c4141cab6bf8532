package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @Test
    void whatWentInComesOutAndTheFileIsGone(@TempDir Path folder) throws IOException {
        String part = "\u00fcber \uD83C\uDF89\r\n";
        StringWriter out = new StringWriter();
        try (Spool spool = new Spool(folder)) {
            for (int i = 0; i < 5000; i++) {
                spool.writer().write(part);
            }
            spool.moveTo(out);
        }
        assertThat(out.toString()).isEqualTo(part.repeat(5000));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSpoolThatIsGivenUpLeavesNothing(@TempDir Path folder) throws IOException {
        try (Spool spool = new Spool(folder)) {
            spool.writer().write("half a report");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptySpoolNeedsNoFile(@TempDir Path folder) throws IOException {
        StringWriter out = new StringWriter();
        try (Spool spool = new Spool(folder)) {
            spool.moveTo(out);
        }
        assertThat(out.toString()).isEmpty();
    }
}
