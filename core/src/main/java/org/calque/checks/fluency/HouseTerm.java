package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.language.WordTable;
import org.calque.text.Sentence;
import org.calque.text.Span;

/** Words and names that the house writes differently: its own list of terms. */
public final class HouseTerm implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "house-term",
            Category.TERMINOLOGY,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A term or name that the house’s list gives in another form.",
            "A house decides once how it spells a place, a name or an institution; a translation engine decides anew"
                    + " in each sentence. Preferred and forbidden terms stand under “terms” in calque.yml; without"
                    + " such a list the check finds nothing.",
            "Talks resumed in [[Kiev]] on Monday.",
            "Talks resumed in Kyiv on Monday.",
            List.of(
                    "Only the listed forms are found: a plural or another ending has to be listed too.",
                    "A quotation or the title of a work may use the other form on purpose."));

    private static final double CONFIDENCE = 0.95;

    /**
     * What the house says of a form that it does not want.
     *
     * @param form the form
     * @param preferred what to write instead; empty if that depends
     * @param reason why, for readers; empty if nothing is said
     */
    public record Preference(String form, String preferred, String reason) {}

    private final WordTable<Preference> terms;

    /** @param terms what is said of each form that is not wanted, by the form */
    public HouseTerm(WordTable<Preference> terms) {
        this.terms = terms;
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<WordTable.Hit<Preference>> hits = terms.find(text.text(), text.tokens());
        if (hits.isEmpty()) {
            return List.of();
        }
        BitSet first = firstWords(text);
        List<Finding> findings = new ArrayList<>();
        for (WordTable.Hit<Preference> hit : hits) {
            String found = hit.span().of(text.text());
            String preferred = inCaseOf(found, hit.value(), first.get(hit.firstToken()));
            if (!preferred.equals(found)) {
                findings.add(finding(hit.span(), found, preferred, hit.value().reason()));
            }
        }
        return findings;
    }

    private static BitSet firstWords(AnalyzedText text) {
        BitSet first = new BitSet();
        for (Sentence sentence : text.sentences()) {
            int token = sentence.firstToken();
            while (token < sentence.endToken() && !text.tokens().get(token).isWord()) {
                token++;
            }
            first.set(token);
        }
        return first;
    }

    private static Finding finding(Span span, String found, String preferred, String reason) {
        String message = preferred.isEmpty()
                ? "The house does not write “" + found + "”."
                : "The house writes “" + preferred + "”, not “" + found + "”.";
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                CONFIDENCE,
                span,
                reason.isEmpty() ? message : message + " " + reason,
                List.of(new Evidence.Pattern("the house’s list of terms")),
                preferred.isEmpty() ? List.of() : List.of(Fix.replace(span, preferred, Applicability.LIKELY)));
    }

    /** The preferred term in capitals where only the text put the form in capitals; with a capital at the beginning. */
    private static String inCaseOf(String found, Preference preference, boolean isFirst) {
        String preferred = preference.preferred();
        if (found.equals(preference.form())) {
            return isFirst && Character.isUpperCase(found.codePointAt(0)) ? capitalized(preferred) : preferred;
        }
        if (found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT))) {
            return preferred.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(found.codePointAt(0)) ? capitalized(preferred) : preferred;
    }

    private static String capitalized(String term) {
        return term.isEmpty() ? term : term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }
}
