package org.calque.engine;

import java.util.List;
import java.util.Optional;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.checks.debris.CharacterCorruption;
import org.calque.checks.debris.GluedWords;
import org.calque.checks.debris.InvisibleCharacter;
import org.calque.checks.debris.MarkupDebris;
import org.calque.checks.debris.PageFurniture;
import org.calque.checks.debris.Placeholder;
import org.calque.checks.debris.SplitWord;
import org.calque.checks.mixed.HalfInflectedName;
import org.calque.checks.mixed.Homoglyph;
import org.calque.checks.mixed.UntranslatedPhrase;
import org.calque.checks.mixed.UntranslatedSentence;
import org.calque.checks.mixed.UntranslatedWord;
import org.calque.checks.mixed.WrongScript;
import org.calque.checks.repetition.DoubledWord;
import org.calque.checks.repetition.DuplicatedPassage;
import org.calque.checks.repetition.RepetitionLoop;

/**
 * The one list of checks. Its order is their precedence: where findings overlap on the same defect, the check that
 * stands first speaks.
 */
public final class CheckCatalog {

    private static final CheckCatalog STANDARD = new CheckCatalog(List.of(
            new MarkupDebris(),
            new Placeholder(),
            new CharacterCorruption(),
            new InvisibleCharacter(),
            new GluedWords(),
            new SplitWord(),
            new Homoglyph(),
            new WrongScript(),
            new UntranslatedSentence(),
            new UntranslatedPhrase(),
            new UntranslatedWord(),
            new HalfInflectedName(),
            new PageFurniture(),
            new RepetitionLoop(),
            new DuplicatedPassage(),
            new DoubledWord()));

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
