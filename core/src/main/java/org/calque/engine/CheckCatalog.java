package org.calque.engine;

import java.util.List;
import java.util.Optional;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.checks.consistency.EnglishVariants;
import org.calque.checks.consistency.NameVariants;
import org.calque.checks.consistency.NumberMismatch;
import org.calque.checks.consistency.PronounSwitch;
import org.calque.checks.consistency.TermVariants;
import org.calque.checks.debris.CharacterCorruption;
import org.calque.checks.debris.GluedWords;
import org.calque.checks.debris.InvisibleCharacter;
import org.calque.checks.debris.MarkupDebris;
import org.calque.checks.debris.PageFurniture;
import org.calque.checks.debris.Placeholder;
import org.calque.checks.debris.SplitWord;
import org.calque.checks.fluency.Calque;
import org.calque.checks.fluency.FalseFriend;
import org.calque.checks.fluency.GarbledSentence;
import org.calque.checks.fluency.HousePhrase;
import org.calque.checks.fluency.HouseTerm;
import org.calque.checks.fluency.OverlongSentence;
import org.calque.checks.fluency.TenseCalque;
import org.calque.checks.fluency.UnlikelyWord;
import org.calque.checks.fluency.WordOrder;
import org.calque.checks.grammar.EngineFindings;
import org.calque.checks.locale.Capitalization;
import org.calque.checks.locale.CurrencyFormat;
import org.calque.checks.locale.DateFormat;
import org.calque.checks.locale.Honorific;
import org.calque.checks.locale.NumberFormat;
import org.calque.checks.locale.TimeFormat;
import org.calque.checks.locale.UnitScale;
import org.calque.checks.mixed.HalfInflectedName;
import org.calque.checks.mixed.Homoglyph;
import org.calque.checks.mixed.UntranslatedPhrase;
import org.calque.checks.mixed.UntranslatedSentence;
import org.calque.checks.mixed.UntranslatedWord;
import org.calque.checks.mixed.WrongScript;
import org.calque.checks.repetition.DoubledWord;
import org.calque.checks.repetition.DuplicatedPassage;
import org.calque.checks.repetition.RepetitionLoop;
import org.calque.checks.typography.BracketedGloss;
import org.calque.checks.typography.DoubledPunctuation;
import org.calque.checks.typography.ForeignQuotationMarks;
import org.calque.checks.typography.LostQuotation;
import org.calque.checks.typography.MissingSpaceAfterPunctuation;
import org.calque.checks.typography.SpaceBeforePunctuation;
import org.calque.checks.typography.SpaceInsideQuotation;
import org.calque.checks.typography.StrayPunctuation;
import org.calque.checks.typography.UnpairedBracket;
import org.calque.checks.typography.UnpairedQuotation;

/**
 * The one list of checks. Its order is their precedence: where findings overlap on the same defect, the check that
 * stands first speaks.
 */
public final class CheckCatalog {

    private static final CheckCatalog STANDARD = of(HouseStyle.none());

    private final List<Check> checks;

    CheckCatalog(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** All checks of Calque, for a house without a style of its own. */
    public static CheckCatalog standard() {
        return STANDARD;
    }

    /** All checks, those of the house's style for this house. */
    static CheckCatalog of(HouseStyle house) {
        return new CheckCatalog(List.of(
                new MarkupDebris(),
                new Placeholder(),
                new HouseTerm(house.terms()),
                new HousePhrase(house.phrases()),
                new CharacterCorruption(),
                new NumberFormat(),
                new TimeFormat(),
                new DateFormat(),
                new CurrencyFormat(),
                new UnitScale(),
                new Honorific(),
                new Homoglyph(),
                new WrongScript(),
                new InvisibleCharacter(),
                new GluedWords(),
                new SplitWord(),
                new UntranslatedPhrase(),
                new UntranslatedWord(),
                new HalfInflectedName(),
                new UntranslatedSentence(),
                new RepetitionLoop(),
                new PageFurniture(),
                new DuplicatedPassage(),
                new DoubledWord(),
                new BracketedGloss(),
                new LostQuotation(),
                new ForeignQuotationMarks(),
                new DoubledPunctuation(),
                new MissingSpaceAfterPunctuation(),
                new SpaceInsideQuotation(),
                new UnpairedQuotation(),
                new UnpairedBracket(),
                new StrayPunctuation(),
                new SpaceBeforePunctuation(),
                new Capitalization(),
                new NameVariants(),
                new TermVariants(),
                new EnglishVariants(),
                new NumberMismatch(),
                new PronounSwitch(),
                new WordOrder(),
                new TenseCalque(),
                new FalseFriend(),
                new Calque(),
                new UnlikelyWord(),
                new GarbledSentence(),
                new OverlongSentence(),
                EngineFindings.grammar(),
                EngineFindings.spelling(),
                EngineFindings.punctuation(),
                EngineFindings.style()));
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
