package org.calque.checks.grammar;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.GrammarMatch.Family;

/** What the grammar engine finds, one check for each family of its rules. */
public final class EngineFindings implements Check {

    /** Below it a rule is wrong in more than two of five cases: worth a note, not a finding that counts. */
    private static final double NOTE = 0.6;

    private final Family family;
    private final CheckInfo info;

    private EngineFindings(Family family, CheckInfo info) {
        this.family = family;
        this.info = info;
    }

    public static Check grammar() {
        return new EngineFindings(
                Family.GRAMMAR,
                new CheckInfo(
                        "grammar",
                        Category.GRAMMAR,
                        Severity.MINOR,
                        Scope.PLACE,
                        true,
                        "Faults of grammar and confused words, as LanguageTool's rules find them.",
                        "Machine translation carries over number, articles, verb forms and prepositions from the source"
                                + " language, and post-editing leaves half-changed sentences behind. Only rules speak"
                                + " that were seen to be right more often than wrong on news.",
                        "The ministers will [[discussed]] the plan on Monday.",
                        "The ministers will discuss the plan on Monday.",
                        List.of(
                                "Rules look at a few neighbouring words: agreement across a long clause is not seen.",
                                "Headlines and captions leave out articles and verbs on purpose.")));
    }

    public static Check spelling() {
        return new EngineFindings(
                Family.SPELLING,
                new CheckInfo(
                        "spelling",
                        Category.SPELLING,
                        Severity.MINOR,
                        Scope.PLACE,
                        true,
                        "Words that no English dictionary has and that are neither names nor foreign.",
                        "A misspelled word makes a reader doubt the rest. American, British, Canadian, Australian, New"
                                + " Zealand and South African spellings all count as right. Names are left alone"
                                + " unless they look like a mistyped common word; foreign words belong to the checks"
                                + " of mixed language.",
                        "The [[goverment]] resigned on Monday.",
                        "The government resigned on Monday.",
                        List.of(
                                "A mistyped word that is another word (“form” for “from”) is only seen by rules that"
                                        + " know the pair.",
                                "A misspelled name is not seen here.")));
    }

    public static Check punctuation() {
        return new EngineFindings(
                Family.PUNCTUATION,
                new CheckInfo(
                        "punctuation",
                        Category.PUNCTUATION,
                        Severity.MINOR,
                        Scope.PLACE,
                        true,
                        "Missing, doubled or misplaced punctuation, as LanguageTool's rules find it.",
                        "Commas, hyphens and apostrophes follow the source language's rules when a machine translates."
                                + " Only rules speak that were seen to be right more often than wrong on news.",
                        "The [[12 year old]] boy was found safe.",
                        "The 12-year-old boy was found safe.",
                        List.of("House styles differ on commas; rules that enforce one style are off.")));
    }

    public static Check style() {
        return new EngineFindings(
                Family.STYLE,
                new CheckInfo(
                        "style",
                        Category.STYLE,
                        Severity.MINOR,
                        Scope.PLACE,
                        false,
                        "Wordy, redundant or colloquial wording, as LanguageTool's style rules see it.",
                        "Style is a matter of house and taste, and rules for it raise many alarms on good news copy:"
                                + " this check is off unless it is asked for.",
                        "Each voter was promised a [[free gift]].",
                        "Each voter was promised a gift.",
                        List.of("No style rule was seen to be right more often than wrong on news.")));
    }

    @Override
    public CheckInfo info() {
        return info;
    }

    @Override
    public boolean needsGrammarEngine() {
        return true;
    }

    @Override
    public boolean needsGrammarRules() {
        return family != Family.STYLE;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<GrammarMatch> matches = (family == Family.STYLE ? text.style() : text.grammar()).matches();
        return matches.stream()
                .filter(match -> match.family() == family)
                .map(match -> finding(match, text))
                .toList();
    }

    private Finding finding(GrammarMatch match, AnalyzedText text) {
        List<String> replacements = family == Family.SPELLING
                ? ContextOrder.of(match.replacements(), match.span(), text)
                : match.replacements();
        return new Finding(
                info.id() + "/" + match.rule(),
                info.category(),
                match.confidence() < NOTE ? Severity.NEUTRAL : info.severity(),
                match.confidence(),
                match.span(),
                message(match, replacements),
                List.of(new Evidence.Pattern("LanguageTool’s rule " + match.rule())),
                replacements.stream()
                        .map(replacement -> Fix.replace(match.span(), replacement, Applicability.LIKELY))
                        .toList());
    }

    /** The message names the replacement that comes first. */
    private static String message(GrammarMatch match, List<String> replacements) {
        return replacements.isEmpty()
                ? match.message()
                : match.message().replace("“" + match.replacements().get(0) + "”", "“" + replacements.get(0) + "”");
    }
}
