package org.calque.checks.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.language.ForeignFragment;
import org.calque.language.KnownLanguage;

/** How a check of this package reports a foreign fragment. */
final class FragmentReport {

    private static final Set<ForeignFragment.Kind> SENTENCES =
            EnumSet.of(ForeignFragment.Kind.SENTENCE, ForeignFragment.Kind.BLOCK, ForeignFragment.Kind.DOCUMENT);

    private static final int LONGEST_QUOTE = 60;

    private final CheckInfo info;

    FragmentReport(CheckInfo info) {
        this.info = info;
    }

    /** Whether a fragment is one of some kinds and in Latin script, or long enough for its script not to matter. */
    boolean is(ForeignFragment fragment, AnalyzedText text, ForeignFragment.Kind... kinds) {
        return Arrays.asList(kinds).contains(fragment.kind())
                && (SENTENCES.contains(fragment.kind())
                        || OtherScript.of(fragment.span().of(text.text())).isEmpty());
    }

    /** The finding for a fragment; {@link Severity#NEUTRAL} where the text itself shows that it is meant to be there. */
    Finding finding(ForeignFragment fragment, AnalyzedText text) {
        boolean meant = fragment.status() != ForeignFragment.Status.UNTRANSLATED;
        List<Evidence> evidence = new ArrayList<>();
        fragment.language().ifPresent(code -> evidence.add(new Evidence.Language(code, fragment.probability())));
        evidence.add(new Evidence.Pattern(fragment.basis()));
        return new Finding(
                info.id(),
                info.category(),
                meant ? Severity.NEUTRAL : info.severity(),
                fragment.probability(),
                fragment.span(),
                message(fragment, quote(fragment.span().of(text.text()))),
                evidence,
                List.of());
    }

    private static String message(ForeignFragment fragment, String quote) {
        String language = fragment.language().map(KnownLanguage::name).orElse("another language");
        String are = fragment.kind() == ForeignFragment.Kind.WORD ? " is " : " are ";
        String what = " “" + quote + "”" + are + "in " + language;
        return switch (fragment.status()) {
            case UNTRANSLATED -> subject(fragment.kind()) + what + ", left untranslated.";
            case GLOSSED -> subject(fragment.kind()) + what + "; the text itself quotes or explains it.";
            case VERSE -> subject(fragment.kind()) + what + "; the text presents them as a song or a poem.";
            case DECLARED -> subject(fragment.kind()) + what + "; the source declares it so.";
        };
    }

    private static String subject(ForeignFragment.Kind kind) {
        return switch (kind) {
            case WORD -> "The word";
            case PHRASE -> "The words";
            case SENTENCE -> "The lines";
            case BLOCK -> "All the lines of this block,";
            case DOCUMENT -> "All the lines of this document,";
        };
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
