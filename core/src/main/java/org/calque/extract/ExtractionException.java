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

    /** The file is larger than what is read. */
    static ExtractionException tooLarge(String file) {
        return new ExtractionException(
                file,
                "it is larger than " + FileExtractor.MAX_BYTES / (1024 * 1024) + " MB",
                "split it, or save it without its images");
    }

    /** The file's text is longer than what is checked. */
    public static ExtractionException tooLong(String file) {
        return new ExtractionException(
                file, "its text is longer than " + BlockAssembler.MAX_TEXT + " characters", "split it into parts");
    }

    /** The file was read and has nothing to check. */
    public static ExtractionException noText(String file) {
        return new ExtractionException(file, "it has no text", "check that it was saved or copied completely");
    }

    /** The file can't be opened without its password. */
    public static ExtractionException encrypted(String file, @Nullable Throwable cause) {
        return new ExtractionException(
                file, "it is protected by a password", "save it without the password and check that", cause);
    }

    /** The file's bytes are not what its format demands. */
    public static ExtractionException damaged(String file, String reason, @Nullable Throwable cause) {
        return new ExtractionException(
                file, reason, "copy or download it again, or open it in its program and save it again", cause);
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
