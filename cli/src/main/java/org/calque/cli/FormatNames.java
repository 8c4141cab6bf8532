package org.calque.cli;

import java.util.ArrayList;
import java.util.Arrays;
import org.calque.reports.ReportFormat;

/** The formats of reports, for help and completion. */
final class FormatNames extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    FormatNames() {
        super(Arrays.stream(ReportFormat.values()).map(ReportFormat::id).toList());
    }
}
