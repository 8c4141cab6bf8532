package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.check.CheckInfo;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/checks.md} to the code; {@code -Dgolden.update=true} writes it anew. */
class CheckDocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "checks.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        List<CheckInfo> checks = CheckCatalog.standard().infos();
        assertThat(checks).isNotEmpty();
        String page = CheckDocumentation.page(checks);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
        for (CheckInfo check : checks) {
            assertThat(page).contains("`" + check.id() + "`").contains(check.summary());
        }
    }
}
