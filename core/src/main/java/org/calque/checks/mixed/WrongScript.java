package org.calque.checks.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.language.ForeignFragment;
import org.calque.language.KnownLanguage;

/** Letters of another script in English text. */
public final class WrongScript implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "wrong-script",
            Category.UNTRANSLATED,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "Letters of another script stand in an English sentence.",
            "A machine translator copies what it cannot translate in the script of the source; most readers cannot even"
                    + " read it.",
            "Thunderstorms are [[также]] possible in the region.",
            "Thunderstorms are also possible in the region.",
            List.of(
                    "The original spelling of a name or a word in brackets behind it is taken to be meant.",
                    "Single Greek letters belong to science and are left alone."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (ForeignFragment fragment : text.language().fragments()) {
            boolean passage =
                    fragment.kind() == ForeignFragment.Kind.WORD || fragment.kind() == ForeignFragment.Kind.PHRASE;
            Optional<String> script = OtherScript.of(fragment.span().of(text.text()));
            if (passage && script.isPresent() && fragment.status() == ForeignFragment.Status.UNTRANSLATED) {
                findings.add(finding(fragment, script.get()));
            }
        }
        return findings;
    }

    private static Finding finding(ForeignFragment fragment, String script) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Script(script));
        fragment.language().ifPresent(code -> evidence.add(new Evidence.Language(code, fragment.probability())));
        String language = fragment.language()
                .map(code -> " (" + KnownLanguage.name(code) + ")")
                .orElse("");
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                fragment.probability(),
                fragment.span(),
                "This is written in " + script + " letters" + language + " and was not translated.",
                evidence,
                List.of());
    }
}
