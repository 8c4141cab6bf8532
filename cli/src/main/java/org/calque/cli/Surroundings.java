package org.calque.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that a command can reach of the world beside the files it is told to read and write.
 *
 * @param in standard input
 * @param out standard output, UTF-8: findings
 * @param err standard error, UTF-8: everything else
 * @param folder what relative paths are relative to
 * @param colors whether text on standard output is coloured unless an option says otherwise
 * @param progress whether somebody watches standard error
 * @param models where the neural fluency model can be
 * @param date the date that reports are to bear; empty for none
 * @param stepSummary the file that GitHub shows beside the annotations of a step
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        boolean colors,
        boolean progress,
        ModelFolders models,
        String date,
        Optional<Path> stepSummary) {}
