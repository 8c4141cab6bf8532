package org.calque.reports.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The section of one document.
 *
 * @param row what the overview says of it
 * @param failures what failed while it was checked
 * @param hasOriginal whether the text it was translated from stands beside it
 * @param data what the page's script needs to know of it, as JSON that may stand in a page
 */
record DocumentSection(
        DocumentRow row, List<TextBlock> blocks, List<String> failures, boolean hasOriginal, String data) {

    DocumentSection {
        blocks = List.copyOf(blocks);
        failures = List.copyOf(failures);
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
