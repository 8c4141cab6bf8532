package org.calque.engine;

/** The thread that waited for a document was interrupted; its interrupt status is set again. */
public final class CheckingInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckingInterruptedException(InterruptedException cause) {
        super("interrupted while checking", cause);
    }
}
