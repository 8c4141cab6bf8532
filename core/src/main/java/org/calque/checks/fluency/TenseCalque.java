package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.grammar.Tags;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Tenses of another language: a perfect with a time that is over ({@code has been annexed in 2014}), a present with
 * {@code since}, a conditional for hearsay.
 */
public final class TenseCalque implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "tense-calque",
            Category.GRAMMAR,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A tense that goes with its time in another language only: “has been annexed in 2014”, “lives there since 2010”, “according to the police he would have been arrested”.",
            "French, German, Italian and other languages use their perfect for what is over. In English a finished time"
                    + " (“in 2014”, “last week”, “two days ago”) asks for the simple past, and what has gone on since a"
                    + " moment for the perfect. Where they tell hearsay in the conditional, English says “is said to”.",
            "The region [[has been annexed by Russia in 2014]].",
            "The region was annexed by Russia in 2014.",
            List.of(
                    "Only times that are over by their own words are seen: “in May” may still be going on.",
                    "A perfect that sums up experience (“has been there in 2010 and in 2014”) is flagged too.",
                    "A present with “since” is seen with verbs of a list, a conditional where the sentence names its source."));

    /** How many words may stand between the participle and the time. */
    private static final int REACH = 8;

    private static final Set<String> BETWEEN = WordClasses.words(
            "already also not just now since never ever been officially finally reportedly itself himself thus then"
                    + " all both only once again");

    /** Words that begin another clause, or a time that is not over. */
    private static final Set<String> BREAKS = WordClasses.words(
            "since that which who whom whose where when while after before as because if than and or but until till"
                    + " to so although though how what why from between during for compared including like"
                    + " into");

    private static final Set<String> UNITS = WordClasses.words(
            "second seconds minute minutes hour hours day days week weeks month months year years decade decades"
                    + " century centuries");

    private static final Set<String> LAST = WordClasses.words(
            "week month year night monday tuesday wednesday thursday friday saturday sunday january february march"
                    + " april may june july august september october november december spring summer autumn winter");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean needsGrammarEngine() {
        return true;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                find(text, sentence, i).ifPresent(findings::add);
                PresentSince.at(text, sentence, i)
                        .map(span -> finding(
                                span,
                                "A present tense does not go with “since” and a moment: what has gone on since then is"
                                        + " told in the perfect.",
                                "a present tense with “since”"))
                        .ifPresent(findings::add);
                HearsayConditional.at(text, sentence, i)
                        .map(span -> finding(
                                span,
                                "“" + span.of(text.text()) + "” says that it did not happen; of what is only reported"
                                        + " English says “was reportedly …” or “is said to have been …”.",
                                "a conditional in a sentence that names its source"))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> find(AnalyzedText text, Sentence sentence, int auxiliary) {
        String word = word(text, auxiliary);
        if (!word.equals("has") && !word.equals("have")) {
            return Optional.empty();
        }
        if (word.equals("have") && !isFinite(text, sentence, auxiliary)) {
            return Optional.empty();
        }
        int participle = auxiliary + 1;
        while (participle < sentence.endToken() && BETWEEN.contains(word(text, participle))) {
            participle++;
        }
        int time = timeBehind(text, sentence, participle);
        if (time < 0 || !isParticiple(text, participle, auxiliary)) {
            return Optional.empty();
        }
        return Optional.of(finding(text, auxiliary, participle, time));
    }

    /** Whether {@code have} is a present tense: neither an infinitive nor one behind a modal verb. */
    private static boolean isFinite(AnalyzedText text, Sentence sentence, int auxiliary) {
        for (int i = auxiliary - 1; i >= Math.max(sentence.firstToken(), auxiliary - 3); i--) {
            String word = word(text, i);
            if (WordClasses.isModal(word) || word.equals("to") || word.endsWith("n't") || word.endsWith("'d")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParticiple(AnalyzedText text, int token, int auxiliary) {
        boolean been = word(text, token - 1).equals("been");
        Tags tags = text.tags().isEmpty() ? new Tags(List.of()) : text.tags().get(token);
        boolean adjacent = token - auxiliary == 1;
        return tags.has("VBN") || ((adjacent || been) && tags.has("VBD"));
    }

    /** The last token of a finished time behind the participle, or -1. */
    private static int timeBehind(AnalyzedText text, Sentence sentence, int participle) {
        int last = Math.min(sentence.endToken(), participle + REACH + 1);
        for (int i = participle + 1; i < last; i++) {
            Token token = text.tokens().get(i);
            String word = word(text, i);
            if (token.kind() == Token.Kind.PUNCTUATION || BREAKS.contains(word)) {
                return -1;
            }
            int end = endOfTime(text, sentence, i);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** The last token of a finished time that begins with the token, or -1. */
    private static int endOfTime(AnalyzedText text, Sentence sentence, int token) {
        String word = word(text, token);
        String next = token + 1 < sentence.endToken() ? word(text, token + 1) : "";
        if (word.equals("yesterday")) {
            return token;
        }
        if (word.equals("last") && LAST.contains(next) && !word(text, token - 1).equals("the")) {
            return token + 1;
        }
        if (word.equals("in") && isYear(next) && !continues(text, sentence, token + 2)) {
            return token + 1;
        }
        boolean ago = UNITS.contains(next)
                && token + 2 < sentence.endToken()
                && word(text, token + 2).equals("ago");
        return ago ? token + 2 : -1;
    }

    private static boolean isYear(String word) {
        return word.matches("1[5-9]\\d\\d|20[0-4]\\d");
    }

    /** {@code in 2014 and 2018}, {@code in 2014-15}: a list or a span of years sums up. */
    private static boolean continues(AnalyzedText text, Sentence sentence, int token) {
        if (token >= sentence.endToken()) {
            return false;
        }
        String word = word(text, token);
        return word.equals("and") || word.equals("or") || word.equals("-") || word.equals("–") || word.equals("alone");
    }

    private static Finding finding(AnalyzedText text, int auxiliary, int participle, int time) {
        Span span =
                text.tokens().get(auxiliary).span().hull(text.tokens().get(time).span());
        int from = time;
        while (from > participle
                && !List.of("in", "last", "yesterday").contains(word(text, from))
                && !UNITS.contains(word(text, from))) {
            from--;
        }
        int begin = UNITS.contains(word(text, from)) && from > participle ? from - 1 : from;
        String when = text.text()
                .substring(
                        text.tokens().get(begin).start(),
                        text.tokens().get(time).end());
        String verb = text.text()
                .substring(
                        text.tokens().get(auxiliary).start(),
                        text.tokens().get(participle).end());
        return finding(
                span,
                "“" + verb + "” does not go with “" + when + "”: a time that is over asks for the simple past.",
                "a perfect tense with a finished time");
    }

    private static Finding finding(Span span, String message, String pattern) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.85,
                span,
                message,
                List.of(new Evidence.Pattern(pattern)),
                List.of());
    }

    private static String word(AnalyzedText text, int token) {
        return text.token(token).map(found -> WordClasses.lower(found.text())).orElse("");
    }
}
