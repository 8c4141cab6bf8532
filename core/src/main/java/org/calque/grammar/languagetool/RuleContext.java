package org.calque.grammar.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.grammar.GrammarMatch;
import org.calque.text.Sentence;
import org.calque.text.Span;

/** What stands around a match and makes right what a rule takes for wrong. */
final class RuleContext {

    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}’'-]+)\\s+$");

    /** {@code as will newly elected members}: the verb belongs to the clause before. */
    private static final Pattern INVERSION =
            Pattern.compile("\\bas (?:will|would|can|could|should|must|may|might)(?: \\p{L}+ly)?\\s+$");

    /**
     * Behind {@code an}: a sum that is read with its number first, {@code an £800m bid}, and a name whose first letter is
     * read by itself, since no word or title of English begins so, {@code an Fpoint employee}.
     */
    private static final Pattern READ_WITH_VOWEL = Pattern.compile(
            "\\s+(?:\\p{Sc}\\s?(?:8|1[18](?!\\d))|F[bcdgkmnpstvz]|[LNM][bfghjkpqvxz]|R[bcdfgjkmnpqvxz]|S[bdfgjrvz]).*",
            Pattern.DOTALL);

    /** Words that are no names when they begin a sentence with a capital. */
    private static final Set<String> SINGULARS = Set.of(
            "he",
            "she",
            "it",
            "this",
            "that",
            "who",
            "which",
            "one",
            "everyone",
            "everybody",
            "everything",
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "nobody",
            "nothing",
            "each",
            "either",
            "neither");

    /** As many characters behind an article tell how what follows is read. */
    private static final int READ = 8;

    private final String text;
    private final List<Sentence> sentences;

    RuleContext(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    boolean excuses(GrammarMatch match) {
        return switch (match.rule()) {
            case "UPPERCASE_SENTENCE_START" -> isFragment(match.span());
            case "EN_A_VS_AN" -> isReadWithVowel(match.span());
            case "HE_VERB_AGR" -> isBehindName(match.span());
            case "FULL_TIME" -> before(match.span()).endsWith("at "); // the end of a match
            case "MD_BASEFORM" ->
                Character.isUpperCase(text.charAt(match.span().start()))
                        || INVERSION.matcher(before(match.span())).find();
            default -> false;
        };
    }

    private boolean isReadWithVowel(Span match) {
        return match.of(text).equalsIgnoreCase("an")
                && READ_WITH_VOWEL
                        .matcher(text)
                        .region(match.end(), Math.min(text.length(), match.end() + READ))
                        .matches();
    }

    /** Captions, list items and cut-off quotations may begin in lower case: what ends without a mark is no sentence. */
    private boolean isFragment(Span match) {
        Span sentence = sentenceOf(match);
        return sentence.contains(match) && ".!?…”\"’)".indexOf(text.charAt(sentence.end() - 1)) < 0;
    }

    /** {@code Villa face Norwich}: British English gives a team a plural verb, and no list has all teams. */
    private boolean isBehindName(Span match) {
        Matcher word = WORD_BEFORE.matcher(before(match));
        return word.find()
                && Character.isUpperCase(word.group(1).charAt(0))
                && !SINGULARS.contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    /** What stands before the match in its sentence. */
    private String before(Span match) {
        return text.substring(sentenceOf(match).start(), match.start());
    }

    /** The last sentence that begins before the match or with it. */
    private Span sentenceOf(Span match) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= match.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low).span();
    }
}
