package org.calque.extract;

import org.jspecify.annotations.Nullable;

/** A file that can't be read as a document. The message names the file, the reason and the remedy. */
public final class ExtractionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;
    private final String remedy;

    /**
     * @param file the file's name
     * @param reason what is wrong with it, as a clause without a full stop
     * @param remedy what the user can do, as a clause without a full stop
     */
    public ExtractionException(String file, String reason, String remedy, @Nullable Throwable cause) {
        super(file + ": " + reason + "; " + remedy, cause);
        this.file = file;
        this.reason = reason;
        this.remedy = remedy;
    }

    public ExtractionException(String file, String reason, String remedy) {
        this(file, reason, remedy, null);
    }

    public String file() {
        return file;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
