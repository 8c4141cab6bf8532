package org.calque.reports.html;

import gg.jte.Content;
import org.calque.engine.RunInfo;

/**
 * The whole page.
 *
 * @param documents the sections of the documents, which are HTML already
 */
record Page(Overview overview, RunInfo run, Content documents) {}
