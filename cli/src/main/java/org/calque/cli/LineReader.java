package org.calque.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes, ended by {@code \n}; holds no more of a line than its limit. */
final class LineReader {

    /**
     * A line.
     *
     * @param bytes its bytes without the line end; of a line that is too long, its beginning
     * @param isTooLong whether it had more bytes than the limit
     */
    record Line(ByteBuffer bytes, boolean isTooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /** @param limit the most bytes that are held of a line */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int newline = at;
            while (newline < end && buffer[newline] != '\n') {
                newline++;
            }
            int kept = Math.min(newline - at, limit - bytes.size());
            bytes.write(buffer, at, kept);
            tooLong |= kept < newline - at;
            at = newline;
            if (at < end) {
                at++;
                break;
            }
        } while (fill());
        return new Line(ByteBuffer.wrap(bytes.toByteArray()), tooLong);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
