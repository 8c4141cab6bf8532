package org.calque.engine;

import java.util.List;
import java.util.Optional;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.checks.grammar.EngineFindings;
import org.calque.checks.mixed.HalfInflectedName;
import org.calque.checks.mixed.Homoglyph;
import org.calque.checks.mixed.UntranslatedPhrase;
import org.calque.checks.mixed.UntranslatedSentence;
import org.calque.checks.mixed.UntranslatedWord;
import org.calque.checks.mixed.WrongScript;

/**
 * The one list of checks. Its order is their precedence: where findings overlap on the same defect, the check that
 * stands first speaks.
 */
public final class CheckCatalog {

    private static final CheckCatalog STANDARD = new CheckCatalog(List.of(
            new Homoglyph(),
            new WrongScript(),
            new UntranslatedSentence(),
            new UntranslatedPhrase(),
            new UntranslatedWord(),
            new HalfInflectedName(),
            EngineFindings.grammar(),
            EngineFindings.spelling(),
            EngineFindings.punctuation(),
            EngineFindings.style()));

    private final List<Check> checks;

    CheckCatalog(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** All checks of Calque. */
    public static CheckCatalog standard() {
        return STANDARD;
    }

    List<Check> checks() {
        return checks;
    }

    /** What the checks are, in order of precedence. */
    public List<CheckInfo> infos() {
        return checks.stream().map(Check::info).toList();
    }

    public Optional<CheckInfo> info(String id) {
        return infos().stream().filter(info -> info.id().equals(id)).findFirst();
    }
}
