package org.calque.reports.html;

/** The page that a report begins with. */
record OverviewPage(Overview overview, Page page) {}
