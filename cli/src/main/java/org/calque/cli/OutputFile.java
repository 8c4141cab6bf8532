package org.calque.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside its place and moved there when it is whole: who looks, sees the old one or the new one.
 * What is no regular file, such as a pipe, is written to directly.
 */
final class OutputFile implements AutoCloseable {

    private final Path target;
    private final @Nullable Path aside;
    private final OutputStream stream;

    private OutputFile(Path target, @Nullable Path aside) throws IOException {
        this.target = target;
        this.aside = aside;
        // not Files.newOutputStream: that one closes its file when the thread is interrupted
        this.stream = new BufferedOutputStream(new FileOutputStream((aside == null ? target : aside).toFile()));
        if (aside != null && Files.exists(target)) {
            keepRights(target, aside);
        }
    }

    /** Who may read and write the old file may read and write the new one, on systems that know such rights. */
    private static void keepRights(Path target, Path aside) throws IOException {
        if (Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target));
        }
    }

    /** Begins a file; makes the folders it lies in. A link stays a link, what it points to is replaced. */
    static OutputFile create(Path path) throws IOException {
        if (Files.exists(path)) {
            Path target = path.toRealPath();
            return new OutputFile(target, Files.isRegularFile(target) ? aside(target) : null);
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new OutputFile(path, aside(path));
    }

    private static Path aside(Path target) {
        Path aside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        aside.toFile().deleteOnExit();
        return aside;
    }

    OutputStream stream() {
        return stream;
    }

    /** Ends the file and puts it in its place. */
    void commit() throws IOException {
        stream.close();
        if (aside == null) {
            return;
        }
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops the file unless it was committed. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (aside != null) {
            Files.deleteIfExists(aside);
        }
    }
}
