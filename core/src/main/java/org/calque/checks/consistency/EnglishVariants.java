package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.checks.consistency.VariantSpellings.Spelling;
import org.calque.checks.consistency.VariantSpellings.Variant;
import org.calque.language.LanguageEvidence;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * British and American spelling in one text. The text's own variant is the one that spells the fewest of its words
 * otherwise; what is left is reported once, at the first such word, with a fix for all of them.
 */
public final class EnglishVariants implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "english-variants",
            Category.LOCALE,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "British and American spelling mixed in one text, reported once.",
            "Translation engines learn from texts of all countries and choose the spelling anew in each sentence; an"
                    + " outlet writes one kind of English.",
            "The [[color]] of the flags surprised the neighbours in the harbour. The colour of the tents did not.",
            "The colour of the flags surprised the neighbours in the harbour. The colour of the tents did not.",
            List.of(
                    "Which English is right for the outlet is not asked, only whether it is one.",
                    "What is quoted is left alone: the speaker may be of another country.",
                    "British, American and Canadian spelling are told apart; that of other countries is close to the"
                            + " British one.",
                    "A word or two of the other kind count if the text has the same word in both spellings, or at least"
                            + " three words of its own kind. Capitalised words are left alone, as they may belong to a"
                            + " name (the Ministry of Defence)."));

    /** So many different words of the text's own kind make a single one of the other kind a fault. */
    private static final int CLEAR = 3;

    /** So many words are named in a message. */
    private static final int NAMED = 3;

    /** Reads the list when the check first runs. */
    private static final class Loaded {
        static final VariantSpellings SPELLINGS = new VariantSpellings();
    }

    private record Place(int index, Token token, String word, Spelling spelling, boolean quoted) {

        Span span() {
            return new Span(token.start(), token.start() + word.length());
        }
    }

    /** What of a text is spelled as one variant does and what is not. */
    private record Reading(Variant variant, List<Place> own, List<Place> others) {

        static Reading of(Variant variant, List<Place> places) {
            Set<String> inBothForms = families(places, true);
            inBothForms.retainAll(families(places, false));
            List<Place> own = new ArrayList<>();
            List<Place> others = new ArrayList<>();
            for (Place place : places) {
                Spelling spelling = place.spelling();
                boolean secondForm =
                        !spelling.british() && spelling.isEitherIn(variant) && inBothForms.contains(spelling.family());
                if (spelling.isOf(variant) && !secondForm) {
                    own.add(place);
                } else if (!place.quoted()) {
                    others.add(place);
                }
            }
            return new Reading(variant, own, others);
        }

        private static Set<String> families(List<Place> places, boolean british) {
            return places.stream()
                    .map(Place::spelling)
                    .filter(spelling -> spelling.british() == british)
                    .map(Spelling::family)
                    .collect(Collectors.toSet());
        }

        int faults() {
            return words(others).size();
        }

        boolean isMixed() {
            Set<String> families =
                    own.stream().map(place -> place.spelling().family()).collect(Collectors.toSet());
            long marks = own.stream()
                    .map(Place::spelling)
                    .filter(spelling -> !spelling.shared())
                    .map(Spelling::family)
                    .distinct()
                    .count();
            return (faults() > 1 && marks > 1)
                    || (faults() == 1 && marks >= CLEAR)
                    || others.stream()
                            .anyMatch(
                                    place -> families.contains(place.spelling().family()));
        }
    }

    private static Set<String> words(List<Place> places) {
        return places.stream().map(Place::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Place> places = places(text);
        if (places.isEmpty()) {
            return List.of();
        }
        return Stream.of(Variant.values())
                .map(variant -> Reading.of(variant, places))
                .min(Comparator.comparingInt(Reading::faults)
                        .thenComparing(reading -> reading.others().size()))
                .filter(Reading::isMixed)
                .map(EnglishVariants::finding)
                .stream()
                .toList();
    }

    /** The words with two spellings, but for those in or beside another language and those that the house accepts. */
    private static List<Place> places(AnalyzedText text) {
        List<Place> places = new ArrayList<>();
        int block = -1;
        boolean quoted = false;
        for (Sentence sentence : text.sentences()) {
            // a mark that is never closed must not hide what comes after its paragraph
            quoted &= sentence.block() == block;
            block = sentence.block();
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = text.tokens().get(i);
                quoted = isQuoted(quoted, token);
                if (!token.isWord() || text.isAccepted(i)) {
                    continue;
                }
                int index = i;
                boolean inside = quoted;
                String word = TermVariants.stem(token.text());
                Loaded.SPELLINGS
                        .of(word)
                        .ifPresent(spelling -> places.add(new Place(index, token, word, spelling, inside)));
            }
        }
        if (!hasBothSides(places)) {
            return List.of();
        }
        places.removeIf(place -> isNearForeign(text.language(), place.index()));
        return hasBothSides(places) ? places : List.of();
    }

    /** Whether what comes behind a token is quoted: people may write as they do at home. */
    private static boolean isQuoted(boolean before, Token token) {
        return switch (token.text()) {
            case "\"" -> !before;
            case "“", "‘" -> true;
            case "”", "’" -> false;
            default -> before;
        };
    }

    private static boolean hasBothSides(List<Place> places) {
        return places.stream()
                        .map(place -> place.spelling().british())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isNearForeign(LanguageEvidence language, int index) {
        return language.isForeign(index)
                || language.isForeign(index + 1)
                || (index > 0 && language.isForeign(index - 1));
    }

    private static Finding finding(Reading reading) {
        Place first = reading.others().get(0);
        Set<String> others = words(reading.others());
        Set<String> own = words(reading.own());
        String english = reading.variant().title();
        String message = named(others) + (others.size() == 1 ? " is not " : " are not ") + english + ", and "
                + named(own) + (own.size() == 1 ? " is" : " are") + ".";
        List<Edit> edits = reading.others().stream()
                .map(place -> new Edit(place.span(), place.spelling().other()))
                .toList();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.85,
                first.span(),
                message,
                List.of(
                        new Evidence.Pattern("a text in " + english),
                        new Evidence.Twin(reading.own().stream()
                                .filter(place -> place.spelling()
                                        .family()
                                        .equals(first.spelling().family()))
                                .findFirst()
                                .orElse(reading.own().get(0))
                                .span())),
                List.of(new Fix("Spell as in " + english, edits, Applicability.LIKELY)));
    }

    /** The first words in quotation marks, and how many more there are. */
    private static String named(Set<String> words) {
        String named = words.stream().limit(NAMED).map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        return words.size() > NAMED ? named + " and " + (words.size() - NAMED) + " more" : named;
    }
}
