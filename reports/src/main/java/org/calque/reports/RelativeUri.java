package org.calque.reports;

import java.nio.charset.StandardCharsets;

/** Names of documents as relative URI references (RFC 3986). */
final class RelativeUri {

    private static final String UNRESERVED = "-._~";
    private static final String HEX = "0123456789ABCDEF";

    private RelativeUri() {}

    /** Percent-encodes all but letters, digits, {@code - . _ ~} and the slash; an absolute path becomes a file URI. */
    static String of(String name) {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
        for (byte octet : VisibleText.wellFormed(name).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '/'
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }
}
