package org.calque.reports.html;

import java.util.List;

/**
 * The section of one document.
 *
 * @param row what the overview says of it
 * @param failures what failed while it was checked
 */
record DocumentSection(DocumentRow row, List<TextBlock> blocks, List<String> failures) {

    DocumentSection {
        blocks = List.copyOf(blocks);
        failures = List.copyOf(failures);
    }

    boolean isClean() {
        return row.findings() == 0;
    }
}
