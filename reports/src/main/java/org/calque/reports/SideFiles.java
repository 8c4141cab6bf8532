package org.calque.reports;

import java.io.IOException;
import java.io.Writer;

/** Where a report puts files that belong to it. */
public interface SideFiles {

    /** The folder they lie in, as the report names it: relative to the report, with a slash behind it. */
    String folder();

    /** The report's own file, as those in the folder name it. */
    String report();

    /**
     * Begins a file of the folder; whoever writes it closes it.
     *
     * @throws IOException if there is no place for it
     */
    Writer create(String name) throws IOException;

    /** No place: for reports on standard output. */
    static SideFiles none() {
        return new SideFiles() {
            @Override
            public String folder() {
                return "";
            }

            @Override
            public String report() {
                return "";
            }

            @Override
            public Writer create(String name) throws IOException {
                throw new IOException("a report on standard output can't have files beside it; give it a path");
            }
        };
    }
}
