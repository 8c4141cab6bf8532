package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.fluency.FluencyModel;
import org.calque.language.Lexicon;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * A word that is one slip away from a frequent one which is far likelier in its place: {@code higher then expected}. After
 * Mays, Damerau and Mercer (1991), Context based spelling correction.
 */
public final class ConfusedWord implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "confused-word",
            Category.SPELLING,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word that is one letter away from another which is far likelier in its place.",
            "A slip of the pen that makes another word passes every spelling checker, and a translator renders the wrong"
                    + " word faithfully.",
            "The costs were higher [[then]] expected by the council.",
            "The costs were higher than expected by the council.",
            List.of(
                    "Only the thousand most frequent words of English are offered in the place of a word.",
                    "Needs the trigram model: not with fluency off.",
                    "A word that the text has three times is meant, unless it is very frequent itself."));

    /** A form that the text has so often is meant. */
    private static final int RECURRING = 3;

    /** How much likelier the other word has to be, in natural logarithms, for a word that is frequent itself. */
    private static final double FREQUENT = 8.5;

    /** The same for a rarer word: a model of so few words knows little of where it stands. */
    private static final double RARE = 11;

    /** The same for a word that the model does not know. */
    private static final double UNKNOWN = 12;

    /** The same for a form that no dictionary has, and that is near too many words to be called misspelled by itself. */
    private static final double NO_WORD = 10;

    /** The same for a single letter. */
    private static final double LETTER = 11;

    private static final int MOST_REPLACEMENTS = 3;

    /** So much more than is needed makes a finding sure. */
    private static final double SURE = 2;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        Optional<FluencyModel> model = text.fluency().ngram();
        if (model.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> candidates = new HashMap<>();
        IntPredicate confusable = text.byForm(
                form -> isLowerCase(form) && !candidatesOf(form, candidates).isEmpty());
        Map<String, Integer> counts = new HashMap<>();
        text.tokens().forEach(token -> counts.merge(token.text(), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            LikelierWord likelier = new LikelierWord(model.get(), text.tokens(sentence));
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = text.tokens().get(i);
                boolean meant =
                        counts.getOrDefault(token.text(), 0) >= RECURRING && !Loaded.NEAR.isFrequent(token.text());
                if (confusable.test(i) && !meant && !isJoined(text, i)) {
                    int index = i - sentence.firstToken();
                    double least = least(token.text(), likelier.knows(index), text.english());
                    if (likelier.canGain(index, least)) {
                        List<LikelierWord.Better> better =
                                likelier.of(index, candidatesOf(token.text(), candidates), least);
                        if (!better.isEmpty() && !isAmongForeignWords(i, text)) {
                            findings.add(finding(token, better, least));
                        }
                    }
                }
            }
        }
        return findings;
    }

    /** The words that may have been meant; a rarer noun in the other number is meant as it stands. */
    private static Set<String> candidatesOf(String form, Map<String, Set<String>> known) {
        return known.computeIfAbsent(form, key -> {
            Set<String> words = Loaded.NEAR.of(key);
            if (!Loaded.NEAR.isFrequent(key)) {
                words.removeIf(word -> word.equals(key + "s") || key.equals(word + "s"));
            }
            return words;
        });
    }

    private static double least(String form, boolean known, Lexicon english) {
        if (form.length() == 1) {
            return LETTER;
        }
        if (Loaded.NEAR.isFrequent(form)) {
            return FREQUENT;
        }
        if (!english.contains(form)) {
            return NO_WORD;
        }
        return known ? RARE : UNKNOWN;
    }

    private static boolean isLowerCase(String form) {
        return !form.equals("a") && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Whether the word is part of something longer: {@code p.m.}, {@code o'clock}, {@code post-war}. */
    private static boolean isJoined(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        boolean before = index > 0
                && token.follows(text.tokens().get(index - 1))
                && "\"“‘'(".indexOf(text.tokens().get(index - 1).text().charAt(0)) < 0;
        boolean after = index + 1 < text.tokens().size()
                && text.tokens().get(index + 1).follows(token)
                && (token.text().length() < 3
                        || ",;:!?.)\"”"
                                        .indexOf(text.tokens()
                                                .get(index + 1)
                                                .text()
                                                .charAt(0))
                                < 0);
        return before || after;
    }

    private static boolean isAmongForeignWords(int index, AnalyzedText text) {
        return text.language().isForeign(index)
                || (index > 0 && text.language().isForeign(index - 1))
                || text.language().isForeign(index + 1);
    }

    private static Finding finding(Token token, List<LikelierWord.Better> better, double least) {
        List<String> words = better.stream()
                .map(LikelierWord.Better::word)
                .limit(MOST_REPLACEMENTS)
                .toList();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                better.get(0).gain() >= least + SURE ? 0.95 : 0.9,
                token.span(),
                "“" + words.get(0) + "”, one letter away, is far likelier here than “" + token.text() + "”.",
                List.of(new Evidence.LogProbability(better.get(0).observed(), words)),
                words.stream()
                        .map(word -> Fix.replace(token.span(), word, Applicability.LIKELY))
                        .toList());
    }

    /** Loads the words when the check first runs. */
    private static final class Loaded {
        static final NearWords NEAR = NearWords.read();
    }
}
