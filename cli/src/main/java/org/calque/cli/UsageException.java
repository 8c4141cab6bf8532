package org.calque.cli;

/** A command line that can't be run. The message names the option or argument, what is wrong and what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
