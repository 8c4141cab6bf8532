package org.calque.checks.consistency;

import java.util.HashSet;
import java.util.Set;
import org.calque.text.Span;

/** One spelling of a name in a document, and where it stands. Collects while the document is read. */
final class NameForm {

    private final String spelling;
    private final boolean known;
    private final Span first;
    private final Set<String> companions = new HashSet<>();
    private int count;

    NameForm(String spelling, boolean known, Span first) {
        this.spelling = spelling;
        this.known = known;
        this.first = first;
    }

    String spelling() {
        return spelling;
    }

    /** Where the form stands for the first time. */
    Span first() {
        return first;
    }

    /** Whether a dictionary has it. */
    boolean isKnown() {
        return known;
    }

    int count() {
        return count;
    }

    /** Counts one occurrence behind a given name, or behind none if that is empty. */
    void add(String givenName) {
        count++;
        if (!givenName.isEmpty()) {
            companions.add(givenName);
        }
    }

    /** Whether both follow the same given name somewhere. */
    boolean sharesGivenName(NameForm other) {
        return companions.stream().anyMatch(other.companions::contains);
    }

    /** Whether each follows given names and none of them is the same. */
    boolean hasOtherGivenNames(NameForm other) {
        return !companions.isEmpty() && !other.companions.isEmpty() && !sharesGivenName(other);
    }
}
