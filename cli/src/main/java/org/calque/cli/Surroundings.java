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
 * @param userConfig the user's own configuration file, whether it is there or not
 * @param models where the neural fluency model can be
 * @param date the date that reports are to bear; empty for none
 * @param stepSummary the file that GitHub Actions shows below a step, which a report for GitHub adds to
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        boolean colors,
        boolean progress,
        Path userConfig,
        ModelFolders models,
        String date,
        Optional<Path> stepSummary) {}
