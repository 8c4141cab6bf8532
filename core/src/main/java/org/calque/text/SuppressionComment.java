package org.calque.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment in the source that says that findings of a check are meant to be there: {@code calque-ignore-next check-id --
 * reason}, {@code calque-ignore check-id} and {@code calque-resume}.
 *
 * @param kind what it says
 * @param check the check's id, or the name of a rule such as {@code grammar/HE_VERB_AGR}; empty if none is named
 * @param reason why; empty if nothing is said
 * @param offset where it stands in the document's text
 */
public record SuppressionComment(Kind kind, String check, String reason, int offset) {

    /** What a comment says. */
    public enum Kind {
        /** Of the paragraph that follows, or what is left of the one it stands in. */
        IGNORE_NEXT,
        /** Of all that follows, to the next {@link #RESUME}. */
        IGNORE,
        /** Ends every {@link #IGNORE}, or that of the check it names. */
        RESUME;

        /** The word that it begins with. */
        public String word() {
            return "calque-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern COMMENT = Pattern.compile(
            "\\s*calque-(ignore-next|ignore|resume)(?:\\s+(?!--)(\\S+))?(?:\\s+--\\s*(.*?))?\\s*", Pattern.DOTALL);

    private static final Pattern MEANT = Pattern.compile("\\s*calque-(?:ignore|resume)\\b.*", Pattern.DOTALL);

    /**
     * Reads a comment.
     *
     * @param comment what stands between its marks
     * @param offset where it stands in the document's text
     * @return what it says of suppression, if anything; without a check where it can't be understood
     */
    public static Optional<SuppressionComment> read(String comment, int offset) {
        Matcher matcher = COMMENT.matcher(comment);
        if (!matcher.matches()) {
            return MEANT.matcher(comment).matches()
                    ? Optional.of(new SuppressionComment(Kind.IGNORE_NEXT, "", "", offset))
                    : Optional.empty();
        }
        Kind kind = switch (matcher.group(1)) {
            case "ignore" -> Kind.IGNORE;
            case "resume" -> Kind.RESUME;
            default -> Kind.IGNORE_NEXT;
        };
        String check = matcher.group(2) == null ? "" : matcher.group(2);
        String reason = matcher.group(3) == null ? "" : matcher.group(3).replaceAll("\\s+", " ");
        return Optional.of(new SuppressionComment(kind, check, reason, offset));
    }
}
