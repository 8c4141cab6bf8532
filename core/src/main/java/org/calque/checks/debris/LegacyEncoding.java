package org.calque.checks.debris;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * An encoding of one byte a character, as UTF-8 is mistaken for it: from the character that is seen to the byte that
 * was there. Bytes that the encoding leaves undefined, and those of Latin-1's control characters, are seen as the
 * control characters of the same number.
 */
final class LegacyEncoding {

    /** In the order in which they are tried; the first is by far the commonest. */
    static final List<LegacyEncoding> ALL = List.of(
            new LegacyEncoding("windows-1252"),
            new LegacyEncoding("windows-1251"),
            new LegacyEncoding("windows-1250"),
            new LegacyEncoding("x-MacRoman"));

    /** Behind the highest character that one of the encodings has: MacRoman’s apple. */
    private static final int HIGHEST = 0xF900;

    private final byte[] bytes = new byte[HIGHEST];

    private LegacyEncoding(String name) {
        byte[] all = new byte[0x80];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (0x80 + i);
        }
        String characters = new String(all, Charset.forName(name));
        Arrays.fill(bytes, (byte) 0);
        for (int i = 0; i < 0x20; i++) {
            bytes[0x80 + i] = all[i];
        }
        for (int i = 0; i < all.length; i++) {
            if (characters.charAt(i) < HIGHEST) {
                bytes[characters.charAt(i)] = all[i];
            }
        }
    }

    /** The byte of a character, from 0x80 to 0xFF; 0 if the encoding has none above ASCII. */
    int byteOf(char c) {
        return c < HIGHEST ? bytes[c] & 0xFF : 0;
    }
}
