package org.calque.cli;

import java.io.PrintStream;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.UnreadInput;
import org.calque.reports.VisibleText;

/** What a run says on standard error. Nothing of a file's name or content reaches the terminal but visible characters. */
final class Diagnostics {

    /** How much is said. */
    enum Level {
        /** Errors only. */
        QUIET,
        NORMAL,
        /** Each input too. */
        VERBOSE
    }

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final Level level;
    private final boolean progress;
    private String total = "";
    private int done;

    /** @param progress whether a line on the terminal tells how far the run is */
    Diagnostics(PrintStream err, Level level, boolean progress) {
        this.err = err;
        this.level = level;
        this.progress = progress && level == Level.NORMAL;
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Says how many inputs there are, for the progress line. */
    void expect(int inputs) {
        total = " of " + inputs;
    }

    void error(String message) {
        say(message);
    }

    void notice(String message) {
        if (level != Level.QUIET) {
            say(message);
        }
    }

    /** Tells of an input that is done: what failed in it, and where wanted that it was read. */
    void outcome(Outcome outcome) {
        done++;
        if (outcome instanceof UnreadInput unread) {
            error(unread.reason());
        } else if (outcome instanceof CheckedDocument checked) {
            for (CheckFailure failure : checked.failures()) {
                error(failure.message());
            }
            for (String idle : checked.idle()) {
                notice(checked.name() + ": " + idle);
            }
            if (level == Level.VERBOSE) {
                say(checked.name() + ": " + count(checked.score().words(), "word") + ", "
                        + count(checked.findings().size(), "finding"));
            }
        }
        if (progress) {
            err.print(CLEAR_LINE + done + total + " checked");
            err.flush();
        }
    }

    /** Takes the progress line away, for what goes to standard output next. */
    void done() {
        if (progress) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void say(String message) {
        err.println((progress ? CLEAR_LINE : "") + "calque: " + VisibleText.onOneLine(message));
        err.flush();
    }
}
