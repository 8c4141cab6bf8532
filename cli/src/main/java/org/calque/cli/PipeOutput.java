package org.calque.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** An output whose reader may have seen enough before its end, as {@code head} does. Java tells that like any other error. */
final class PipeOutput extends FilterOutputStream {

    private final Runnable onReaderGone;

    /** @param onReaderGone what is done then, on the thread that writes */
    PipeOutput(OutputStream out, Runnable onReaderGone) {
        super(out);
        this.onReaderGone = onReaderGone;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (isReaderGone(e)) {
                onReaderGone.run();
            }
            throw e;
        }
    }

    /** Java knows the error EPIPE by its text alone: the system's, on Windows in two forms. */
    private static boolean isReaderGone(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}
