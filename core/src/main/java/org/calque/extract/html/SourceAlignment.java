package org.calque.extract.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds for each character of a decoded text where it stands in the markup that it was decoded from. */
final class SourceAlignment {

    /** Takes the characters of the decoded text in order. */
    interface Sink {
        /**
         * Takes the next one.
         *
         * @param c the character
         * @param offset where it stands in the source
         * @param width how many code units of the source it is written with
         */
        void character(char c, int offset, int width);
    }

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?");

    /** How far a lost place is sought again, in code units. */
    private static final int RESYNC = 64;

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final Entity NO_ENTITY = new Entity("", 0);

    private record Entity(String meaning, int width) {}

    private final String source;
    private final boolean backslashes;
    private final Matcher matcher;

    /** @param backslashes whether a backslash escapes punctuation, as in Markdown */
    SourceAlignment(String source, boolean backslashes) {
        this.source = source;
        this.backslashes = backslashes;
        this.matcher = ENTITY.matcher(source);
    }

    /** Aligns a decoded text with {@code source[from, to)}. */
    void align(String decoded, int from, int to, Sink sink) {
        int at = from;
        int next = 0;
        while (next < decoded.length()) {
            char c = decoded.charAt(next);
            Entity entity = at < to && source.charAt(at) == '&' ? entityAt(at, to) : NO_ENTITY;
            if (entity.width > 0 && decoded.startsWith(entity.meaning, next)) {
                for (int i = 0; i < entity.meaning.length(); i++) {
                    sink.character(entity.meaning.charAt(i), at, entity.width);
                }
                next += entity.meaning.length();
                at += entity.width;
                continue;
            }
            at = find(c, at, to);
            sink.character(c, Math.min(at, Math.max(from, to - 1)), 1);
            at += at < to && source.charAt(at) == c ? 1 : 0;
            next++;
        }
    }

    /** The entity at an offset, without letters behind it that are no part of it: {@code foo} in {@code &nbspfoo}. */
    private Entity entityAt(int at, int to) {
        matcher.region(at, to);
        if (!matcher.lookingAt()) {
            return NO_ENTITY;
        }
        String written = matcher.group();
        String meant = Parser.unescapeEntities(written, false);
        if (meant.equals(written)) {
            return NO_ENTITY;
        }
        int tail = 0;
        while (tail < meant.length() - 1
                && meant.charAt(meant.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        return new Entity(meant.substring(0, meant.length() - tail), written.length() - tail);
    }

    /** The offset of {@code c} at or soon after {@code at}; {@code at} itself if it isn't there. */
    private int find(char c, int at, int to) {
        if (backslashes
                && at + 1 < to
                && source.charAt(at) == '\\'
                && source.charAt(at + 1) == c
                && ESCAPABLE.indexOf(c) >= 0) {
            return at + 1;
        }
        int limit = Math.min(to, at + RESYNC);
        for (int i = at; i < limit; i++) {
            if (source.charAt(i) == c) {
                return i;
            }
        }
        return at;
    }
}
