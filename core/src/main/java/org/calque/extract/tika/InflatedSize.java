package org.calque.extract.tika;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.calque.extract.ExtractionException;

/** Looks through a ZIP archive before a parser does: it must be whole and not swell beyond measure. */
final class InflatedSize {

    /** The most that an archive may hold, in bytes. */
    private static final long MAX_INFLATED = 500L * 1024 * 1024;

    private InflatedSize() {}

    static void check(String name, byte[] archive) throws ExtractionException {
        byte[] buffer = new byte[64 * 1024];
        long inflated = 0;
        try (ZipArchiveInputStream in =
                new ZipArchiveInputStream(new ByteArrayInputStream(archive), "UTF-8", true, true)) {
            while (in.getNextEntry() != null) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    inflated += count;
                    if (inflated > MAX_INFLATED) {
                        throw new ExtractionException(
                                name,
                                "it holds more than " + MAX_INFLATED / (1024 * 1024) + " MB",
                                "save it without its images, or split it");
                    }
                }
            }
        } catch (EOFException e) {
            throw ExtractionException.damaged(name, "it is cut off before its end", e);
        } catch (IOException | IllegalArgumentException e) {
            throw ExtractionException.damaged(name, "the archive in it is damaged", e);
        }
    }
}
