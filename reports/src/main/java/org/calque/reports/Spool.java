package org.calque.reports;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Text that has to wait for what stands above it: kept in a temporary file that goes when it is closed. */
public final class Spool implements Closeable {

    private final @Nullable Path folder;
    private @Nullable FileChannel file;
    private @Nullable Writer writer;

    /** In the folder for temporary files. */
    public Spool() {
        this.folder = null;
    }

    Spool(Path folder) {
        this.folder = folder;
    }

    /** Where to write; the file is made with the first call. */
    public Writer writer() throws IOException {
        if (writer == null) {
            Path path = folder == null
                    ? Files.createTempFile("calque-report", ".part")
                    : Files.createTempFile(folder, "calque-report", ".part");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
        }
        return writer;
    }

    /** Writes all that is there and closes. */
    public void moveTo(Writer out) throws IOException {
        reader().transferTo(out);
        close();
    }

    /** Reads all that is there, from the beginning; no more is written then. Ends when this is closed. */
    Reader reader() throws IOException {
        if (writer == null || file == null) {
            return Reader.nullReader();
        }
        writer.flush();
        file.position(0);
        return new BufferedReader(Channels.newReader(file, StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
            writer = null;
        }
    }
}
