package org.calque.checks.debris;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes escape sequences of JSON and scripts, of addresses and of mail. */
final class EscapedText {

    private static final Pattern UNIT = Pattern.compile("\\\\?u([0-9a-fA-F]{4})");
    private static final Pattern BYTE = Pattern.compile("(?:%|=|\\\\x)([0-9a-fA-F]{2})");

    private EscapedText() {}

    /** What {@code \u00e9}, {@code u00e9}, {@code \"}, {@code %C3%A9} or {@code =C3=A9} stands for; of {@code \n} a space. */
    static Optional<String> decode(String escaped) {
        if (escaped.startsWith("u") || escaped.startsWith("\\u")) {
            StringBuilder decoded = new StringBuilder();
            Matcher unit = UNIT.matcher(escaped);
            while (unit.find()) {
                decoded.append((char) Integer.parseInt(unit.group(1), 16));
            }
            return Optional.of(decoded.toString());
        }
        if (escaped.startsWith("\\") && !escaped.startsWith("\\x")) {
            char second = escaped.charAt(1);
            return Optional.of(second == 'n' || second == 'r' || second == 't' ? " " : escaped.substring(1));
        }
        return bytes(escaped);
    }

    private static Optional<String> bytes(String escaped) {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        Matcher matcher = BYTE.matcher(escaped);
        while (matcher.find()) {
            bytes.put((byte) Integer.parseInt(matcher.group(1), 16));
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return decoded.isEmpty() ? Optional.empty() : Optional.of(decoded);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
