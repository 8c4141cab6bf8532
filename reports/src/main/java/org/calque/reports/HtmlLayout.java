package org.calque.reports;

/** How the HTML report is laid out in files. */
public enum HtmlLayout {
    /** One file that needs no other. */
    SINGLE,
    /** Style sheet and script in files beside it, for servers whose policy forbids them inside the page. */
    SPLIT,
    /** An overview and a page for each document, with style sheet and script in files of their own. */
    PAGES
}
