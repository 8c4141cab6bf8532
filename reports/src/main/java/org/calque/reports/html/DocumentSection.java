package org.calque.reports.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.reports.Labels;

/**
 * The section of one document.
 *
 * @param row what the overview says of it
 * @param failures what failed while it was checked
 * @param silenced findings that are said to be meant to be there, and what is said of findings that aren't
 * @param hasOriginal whether the text it was translated from stands beside it
 * @param data what the page's script needs to know of it, as JSON that may stand in a page
 */
record DocumentSection(
        DocumentRow row,
        List<TextBlock> blocks,
        List<String> failures,
        List<Silenced> silenced,
        boolean hasOriginal,
        String data) {

    DocumentSection {
        blocks = List.copyOf(blocks);
        failures = List.copyOf(failures);
        silenced = List.copyOf(silenced);
    }

    /**
     * A suppression.
     *
     * @param check what is suppressed; empty if nothing is, and the text says why
     * @param passage the passage; empty likewise
     * @param text why it is suppressed; empty if nobody says
     */
    record Silenced(String check, String passage, String text) {}

    /** How many findings are suppressed, and suppressions that suppress nothing. */
    String silencedCount() {
        long idle = silenced.stream().filter(each -> each.check().isEmpty()).count();
        long findings = silenced.size() - idle;
        String suppressed = findings == 0 ? "" : Labels.count(findings, "suppressed finding");
        String unused = idle == 0 ? "" : Labels.count(idle, "suppression") + " of nothing";
        return suppressed + (suppressed.isEmpty() || unused.isEmpty() ? "" : ", ") + unused;
    }

    /** Ids of the checks that there are findings of. */
    Set<String> checks() {
        return blocks.stream()
                .flatMap(block -> block.notes().stream())
                .map(Note::checkId)
                .collect(Collectors.toSet());
    }

    /**
     * Whether it waits as text where scripts run, until it is opened. The first document does not: it may be the only
     * one, and is then read at once.
     */
    boolean waits() {
        return row.href().isEmpty() && !row.id().equals("d1");
    }

    boolean isClean() {
        return row.isClean();
    }
}
