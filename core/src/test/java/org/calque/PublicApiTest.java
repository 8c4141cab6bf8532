package org.calque;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.junit.jupiter.api.Test;

/** What an embedding program writes, with nothing but this module. */
class PublicApiTest {

    @Test
    void fiveLinesAreEnough() {
        String text = "There is no other option , said the minister. The territory remains closed..";
        List<Finding> found = new ArrayList<>();
        try (Checker checker = Checker.create(Settings.defaults())) {
            CheckedDocument checked = checker.check(Document.ofText("story.txt", text));
            checked.findings().forEach(found::add);
        }
        assertThat(found).extracting(Finding::check).contains("space-before-punctuation", "doubled-punctuation");
    }
}
