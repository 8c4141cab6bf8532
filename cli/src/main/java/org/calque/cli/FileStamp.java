package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file looks like from outside; if it was written to, it looks different.
 *
 * @param size in bytes; -1 if it is not there
 * @param modified when it was written to last, in nanoseconds since 1970
 * @param key what the system tells files apart by
 */
record FileStamp(long size, long modified, String key) {

    static final FileStamp NONE = new FileStamp(-1, -1, "");

    /** The stamp of a file that may not be there. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(
                    now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), String.valueOf(now.fileKey()));
        } catch (IOException e) {
            return NONE;
        }
    }
}
