package org.calque.reports.html;

import gg.jte.Content;
import java.util.List;
import org.calque.check.CheckInfo;

/**
 * What every page of a report has.
 *
 * @param assets style sheet and script
 * @param title of the browser's window
 * @param run what is said of the run
 * @param data what the page's script needs to know of the run, as JSON that may stand in a page
 * @param glossary the checks that the page's findings are of
 * @param documents the sections of the documents, which are HTML already
 * @param home the overview, for a page that has none; empty for others
 * @param previous the page before; empty if there is none
 * @param next the page behind; empty if there is none
 */
record Page(
        Assets assets,
        String title,
        RunFacts run,
        String data,
        List<CheckInfo> glossary,
        Content documents,
        String home,
        String previous,
        String next) {

    /** The longest passage that lists quote, in UTF-16 code units. */
    static final int QUOTE = 90;

    Page {
        glossary = List.copyOf(glossary);
    }
}
