package org.calque.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reading of streams whose length is known. */
public final class Streams {

    private Streams() {}

    /**
     * What a stream has left, without a copy of it on the way if the stream knows how much that is, as those of
     * archives and folders do.
     */
    public static byte[] rest(InputStream stream) throws IOException {
        byte[] expected = new byte[stream.available()];
        int length = stream.readNBytes(expected, 0, expected.length);
        byte[] more = stream.readAllBytes();
        if (more.length == 0 && length == expected.length) {
            return expected;
        }
        byte[] all = Arrays.copyOf(expected, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return all;
    }
}
