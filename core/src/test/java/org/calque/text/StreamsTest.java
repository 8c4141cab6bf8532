package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {

    @Test
    void takesWhatIsLeft() throws IOException {
        InputStream stream = new ByteArrayInputStream(new byte[] {1, 2, 3});
        assertThat(stream.read()).isEqualTo(1);
        assertThat(Streams.rest(stream)).containsExactly(2, 3);
        assertThat(Streams.rest(stream)).isEmpty();
    }

    /** A stream may say that nothing waits, less than there is, or more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99_999, 100_000, 200_000})
    void doesNotTrustWhatAStreamSaysOfItself(int said) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int available() {
                return said;
            }
        };
        assertThat(Streams.rest(stream)).isEqualTo(bytes);
    }
}
