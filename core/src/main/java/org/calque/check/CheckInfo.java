package org.calque.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a check is: everything that its documentation, the reports and the configuration need to know of it.
 *
 * @param id permanent, in kebab case
 * @param category MQM category
 * @param severity the severity of its findings unless they say otherwise
 * @param scope whether it speaks of single places or of whole passages
 * @param onByDefault whether it runs without being asked for
 * @param summary what it flags, one sentence
 * @param rationale why that is a defect and how it comes about in machine translation
 * @param bad an example it flags, the flagged part in {@code [[ ]]}
 * @param good the same without the defect
 * @param limits what it is known not to see or to get wrong
 */
public record CheckInfo(
        String id,
        Category category,
        Severity severity,
        Scope scope,
        boolean onByDefault,
        String summary,
        String rationale,
        String bad,
        String good,
        List<String> limits) {

    /** How much of the text a finding of the check speaks of; decides what overlapping findings have to do with each other. */
    public enum Scope {
        /** A word, a mark, a few words: another such finding in the same place is the same defect. */
        PLACE,
        /** A sentence, a line, a block: findings of {@link #PLACE} inside it are defects of their own. */
        PASSAGE
    }

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException if the id is not in kebab case or a text is blank */
    public CheckInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a check id: " + id);
        }
        if (summary.isBlank() || rationale.isBlank() || bad.isBlank() || good.isBlank()) {
            throw new IllegalArgumentException(id + ": summary, rationale and both examples are needed");
        }
        limits = List.copyOf(limits);
    }
}
