package org.calque.grammar.languagetool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.calque.grammar.GrammarMatch;
import org.calque.grammar.GrammarMatch.Family;
import org.calque.grammar.languagetool.Slip.Kind;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Finds misspelled words: forms that no English dictionary has, that are neither names nor foreign, and that are a slip
 * away from a common word. What is close to no word is a name, a term or a word of another language, and none of ours.
 */
final class Spelling {

    /** Forms that a text uses so often are meant. */
    private static final int RECURRING = 3;

    /** The same for forms with a capital. */
    private static final int RECURRING_NAME = 2;

    private static final int MOST_REPLACEMENTS = 3;

    /** Frequency of a word that a capitalised form must be near to count as a slip. */
    private static final int LEAST_IN_NAME = 10;

    /** Frequency of words that begin many sentences: {@code Yuo}, {@code Sicne}. */
    private static final int COMMON_START = 15;

    /** What people are called before their names. */
    private static final Set<String> TITLES = Set.of(
            "professor",
            "president",
            "minister",
            "governor",
            "senator",
            "chancellor",
            "captain",
            "general",
            "colonel",
            "lieutenant",
            "sergeant",
            "commander",
            "director",
            "secretary",
            "doctor",
            "mayor",
            "judge",
            "justice",
            "bishop",
            "archbishop",
            "cardinal",
            "prince",
            "princess",
            "queen",
            "emperor",
            "ambassador",
            "chairman",
            "premier",
            "councillor",
            "representative",
            "congressman",
            "inspector",
            "detective",
            "officer",
            "coach",
            "manager",
            "attorney",
            "commissioner",
            "deputy",
            "spokesman",
            "spokeswoman");

    /** A shorter form with a capital is a name. */
    private static final int SHORTEST_IN_NAME = 6;

    /** Shorter forms are two edits away from too many words. */
    private static final int SHORTEST_FARTHER = 8;

    /** Frequency of a word that a form two edits away must have; a long form is near to few. */
    private static final int LEAST_FARTHER = 12;

    private static final int LEAST_FARTHER_IF_LONG = 8;

    /** From this length on a form is long. */
    private static final int LONG = 12;

    /** Frequency of names that nobody writes in lower case on purpose. */
    private static final int COMMON_NAME = 4;

    /** First parts of words that dictionaries do not list in all combinations. */
    private static final List<String> PREFIXES = List.of(
            "anti", "bio", "co", "counter", "cyber", "de", "electro", "eco", "euro", "geo", "hyper", "inter", "intra",
            "macro", "mega", "micro", "mid", "mini", "mis", "multi", "nano", "neo", "neuro", "non", "out", "over",
            "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "re", "self", "semi", "socio", "sub",
            "super", "tele", "trans", "ultra", "un", "under");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mln", "bln", "trln", "tn", "bn", "ltd", "capt", "sgt", "approx", "incl", "esp", "resp", "sq", "ft", "hrs",
            "mins", "secs", "yrs", "vs", "et", "al", "ie", "eg", "aka", "kph", "mph", "rpm", "nm", "mm", "cm", "km",
            "kg", "mg", "ml", "kw", "kwh", "mw", "gw", "twh", "mbar", "dpa", "ap", "afp", "http", "https", "www",
            "html", "php", "pdf");

    /** British forms that the dictionaries lack. */
    private static final Set<String> BRITISH =
            Set.of("enquire", "enquires", "enquired", "enquiring", "enquirer", "enquirers", "enquiry", "enquiries");

    private final EnglishWords words;
    private final WordSurroundings surroundings;

    Spelling(EnglishWords words) {
        this.words = words;
        this.surroundings = new WordSurroundings(this::isKnown, this::isMisspelledTitle);
    }

    /** Loads what it else loads at the first word that no dictionary has. */
    void load() {
        words.load();
    }

    List<GrammarMatch> check(
            List<Sentence> sentences, List<Token> tokens, IntPredicate accepted, BooleanSupplier expired) {
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : tokens) {
            counts.merge(token.text(), 1, Integer::sum);
        }
        List<GrammarMatch> matches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (expired.getAsBoolean()) {
                break;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = tokens.get(i);
                if (token.isWord()
                        && !accepted.test(i)
                        && !surroundings.explain(tokens, i)
                        && counts.getOrDefault(token.text(), 0) < recurring(token)) {
                    check(token, isFirstWord(tokens, sentence, i), matches);
                }
            }
        }
        return matches;
    }

    private static int recurring(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) ? RECURRING_NAME : RECURRING;
    }

    private static boolean isFirstWord(List<Token> tokens, Sentence sentence, int index) {
        return tokens.subList(sentence.firstToken(), index).stream().noneMatch(Token::isWord);
    }

    private void check(Token token, boolean first, List<GrammarMatch> matches) {
        String[] parts = token.text().split("[-‐‑]", -1);
        int start = token.start();
        boolean behindPrefix = false;
        for (String part : parts) {
            String word = stem(part);
            if (isPlainWord(word)
                    && !isKnown(word)
                    && !isPartOfName(word, token, parts)
                    && !(parts.length > 1 && isPlural(word))) {
                Span span = new Span(start, start + word.length());
                (behindPrefix ? loweredName(word, span) : Optional.<GrammarMatch>empty())
                        .or(() -> judge(word, span, first && span.start() == token.start(), parts.length > 1))
                        .ifPresent(matches::add);
            }
            behindPrefix = PREFIXES.contains(part);
            start += part.length() + 1;
        }
    }

    /** {@code Jong-un}, {@code Kyoto-shi}, {@code 2-chome}: the small parts of names. */
    private static boolean isPartOfName(String word, Token token, String[] parts) {
        return parts.length > 1
                && !token.text().equals(word)
                && !token.text().equals(token.text().toLowerCase(Locale.ROOT));
    }

    /** {@code get-togethers}: a compound takes a plural that its last part alone has not. */
    private boolean isPlural(String word) {
        return word.endsWith("s") && isKnown(word.substring(0, word.length() - 1));
    }

    /** A word without the apostrophe and what stands behind it; the same if the apostrophe stands elsewhere. */
    private static String stem(String word) {
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        boolean clitic =
                apostrophe > 0 && Set.of("s", "S", "d", "ll", "re", "ve", "m").contains(word.substring(apostrophe + 1));
        return clitic ? word.substring(0, apostrophe) : word;
    }

    /** Letters of English only, in the letter case of a word: acronyms, {@code iPhone} and {@code café} are others' business. */
    private static boolean isPlainWord(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean upper = c >= 'A' && c <= 'Z';
            if (!lower && !(upper && i == 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(word)
                || (!lower.equals(word) && words.contains(lower))
                || ABBREVIATIONS.contains(lower)
                || BRITISH.contains(lower);
    }

    private boolean isMisspelledTitle(String word) {
        return isPlainWord(word)
                && !isKnown(word)
                && Slips.easy(words, word.toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(slip -> TITLES.contains(slip.word()));
    }

    /** A prefix and a word, or two words: {@code deoccupied}, {@code centerstage}. */
    private boolean isDerived(String word) {
        for (String prefix : PREFIXES) {
            if (word.length() >= prefix.length() + 4
                    && word.startsWith(prefix)
                    && words.isInDictionary(word.substring(prefix.length()))) {
                return true;
            }
        }
        for (int i = 4; i <= word.length() - 4; i++) {
            if (words.frequency(word.substring(0, i)) > 7 && words.frequency(word.substring(i)) > 7) {
                return true;
            }
        }
        return false;
    }

    private Optional<GrammarMatch> judge(String word, Span span, boolean first, boolean inCompound) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String lower = word.toLowerCase(Locale.ROOT);
        if (!inCompound && isLoweredName(word)) {
            return Optional.empty(); // of which the check of capitals speaks, and knows french fries
        }
        int least = leastFrequency(lower.length());
        int derived = inCompound || isDerived(lower) ? 5 : 0;
        List<Slip> slips = (capital ? Slips.easy(words, lower) : Slips.of(words, lower))
                .stream()
                        .filter(slip -> !isName(slip.word())
                                || (slip.kind() == Kind.SWAPPED && slip.frequency() >= LEAST_IN_NAME))
                        .filter(slip -> {
                            // a letter too many is no prefix: rebells
                            int needed = least + (slip.kind() == Kind.DOUBLING && !inCompound ? 0 : derived);
                            return capital ? isLikelyInName(slip, lower, first, needed) : isLikely(slip, lower, needed);
                        })
                        .limit(MOST_REPLACEMENTS)
                        .toList();
        if (slips.isEmpty() && !capital && !inCompound && lower.length() >= SHORTEST_FARTHER && !isDerived(lower)) {
            slips = Slips.farther(words, lower).stream()
                    .filter(slip ->
                            slip.frequency() >= (lower.length() >= LONG ? LEAST_FARTHER_IF_LONG : LEAST_FARTHER))
                    .limit(MOST_REPLACEMENTS)
                    .toList();
        }
        if (slips.isEmpty()) {
            return Optional.empty();
        }
        List<String> replacements =
                slips.stream().map(slip -> slip.inCaseOf(word)).distinct().toList();
        return Optional.of(new GrammarMatch(
                "MISSPELLED_WORD",
                Family.SPELLING,
                span,
                "“" + word + "” is in no English dictionary; “" + replacements.get(0) + "” is a slip away.",
                replacements,
                capital ? 0.7 : lower.length() < 5 ? 0.75 : 0.9));
    }

    /** Whether the word is a common name in lower case. */
    private boolean isLoweredName(String word) {
        return Character.isLowerCase(word.charAt(0)) && words.frequency(capitalized(word)) >= COMMON_NAME;
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code mid-january}: a common name in lower case behind a prefix. */
    private Optional<GrammarMatch> loweredName(String word, Span span) {
        if (!isLoweredName(word)) {
            return Optional.empty();
        }
        String capitalized = capitalized(word);
        return Optional.of(new GrammarMatch(
                "LOWERCASE_NAME",
                Family.SPELLING,
                span,
                "“" + word + "” is written with a capital letter: “" + capitalized + "”.",
                List.of(capitalized),
                0.8));
    }

    /** Whether it is more likely that the word was meant than that the form is a rare word. */
    private static boolean isLikely(Slip slip, String written, int least) {
        if (slip.kind() == Kind.OTHER && written.length() < 5) {
            return false;
        }
        int ease = slip.slipsEasily() ? 1 : slip.kind() == Kind.TWICE ? -4 : 0;
        return slip.frequency() + ease >= least;
    }

    /** Whether a capitalised form is a common word with an easy slip rather than a name. */
    private static boolean isLikelyInName(Slip slip, String written, boolean first, int least) {
        boolean common = first && slip.frequency() >= Math.max(least, COMMON_START);
        return common || (slip.frequency() >= (first ? least : LEAST_IN_NAME) && written.length() >= SHORTEST_IN_NAME);
    }

    /** Whether a dictionary word is a name: {@code Bremen}, and not {@code European} or {@code Europeans}. */
    private boolean isName(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Character.isUpperCase(word.charAt(0)) && !words.isAdjective(word) && !words.isAdjective(singular);
    }

    /** The shorter a form, the more words are near it by chance. */
    private static int leastFrequency(int length) {
        return switch (length) {
            case 2 -> 19;
            case 3 -> 16;
            case 4 -> 14;
            case 5 -> 11;
            case 6 -> 8;
            case 7 -> 9;
            default -> 5;
        };
    }
}
