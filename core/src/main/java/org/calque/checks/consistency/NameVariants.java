package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.PhraseFile;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/** One name in two spellings: {@code Midoriya} and {@code Midorya}. */
public final class NameVariants implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "name-variants",
            Category.TERMINOLOGY,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A name that one document spells in two ways.",
            "Translation engines transcribe a name anew each time and keep the case endings of the source.",
            "Volodymyr Zelensky spoke. Later [[Zelenskiy]] left with Volodymyr Zelensky’s guards.",
            "Volodymyr Zelensky spoke. Later Zelensky left with Volodymyr Zelensky’s guards.",
            List.of(
                    "Compares names of six letters and more that differ in one letter, or in vowels and doubled letters"
                            + " only; behind one given name also those that begin alike.",
                    "A name that dictionaries know is compared where the text has it twice and the other spelling,"
                            + " which no dictionary has, once.",
                    "Forms with endings (Petrov, Petrova) and bearers of different given"
                            + " names are taken for different names."));

    /** Shortest name that is compared, in UTF-16 code units. */
    private static final int SHORTEST = 6;

    /** Names that share a key with more others than this are no variants of one. */
    private static final int MOST_CANDIDATES = 6;

    /** So often a name that dictionaries have stands in a text before another spelling counts as one of it. */
    private static final int OFTEN = 2;

    /** What two spellings begin with that differ in more than one letter. */
    private static final int PREFIX = 6;

    static final String RESOURCE = "names.txt";

    private final Set<String> endings;
    private final Set<String> titles;

    public NameVariants() {
        PhraseFile words = PhraseFile.beside(NameVariants.class, RESOURCE);
        this.endings = words.words("ending");
        this.titles = words.words("title");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        Map<String, NameForm> forms = forms(text);
        Map<String, List<NameForm>> byKey = new TreeMap<>();
        for (NameForm form : forms.values()) {
            for (String key : keys(form.spelling())) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(form);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<NameForm> reported = new HashSet<>();
        for (List<NameForm> candidates : byKey.values()) {
            for (int i = 1; i < candidates.size() && candidates.size() <= MOST_CANDIDATES; i++) {
                for (NameForm other : candidates.subList(0, i)) {
                    compare(candidates.get(i), other, reported, findings);
                }
            }
        }
        return findings;
    }

    private void compare(NameForm one, NameForm other, Set<NameForm> reported, List<Finding> findings) {
        boolean variant = (one.isKnown() || other.isKnown()) ? isMisspelt(one, other) : isVariant(one, other);
        if (variant) {
            NameForm rare = rarer(one, other);
            if (reported.add(rare)) {
                findings.add(finding(rare, rare == one ? other : one));
            }
        }
    }

    /** The names of the document, in order of their first place. */
    private Map<String, NameForm> forms(AnalyzedText text) {
        Map<String, NameForm> forms = new LinkedHashMap<>();
        IntPredicate name = text.byForm(form -> stem(form).length() >= SHORTEST && isName(stem(form)));
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = text.tokens().get(i);
                if (!token.isWord() || !name.test(i)) {
                    continue;
                }
                String spelling = stem(token.text());
                String before =
                        i > sentence.firstToken() ? text.tokens().get(i - 1).text() : "";
                forms.computeIfAbsent(
                                spelling,
                                unused -> new NameForm(
                                        spelling,
                                        isKnown(text, spelling),
                                        new Span(token.start(), token.start() + spelling.length())))
                        .add((isCapitalised(before) && !titles.contains(before)) ? before : "");
            }
        }
        return forms;
    }

    private static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean isName(String name) {
        return isCapitalised(name) && name.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isKnown(AnalyzedText text, String name) {
        return text.english().contains(name) || text.english().contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Keys that two spellings of one name share: those of close spellings, and a long beginning. */
    private static Set<String> keys(String name) {
        Set<String> keys = closeKeys(name);
        if (name.length() > PREFIX) {
            keys.add("^" + name.substring(0, PREFIX).toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /** Keys of spellings that differ little: the name less one letter, and its consonants. */
    private static Set<String> closeKeys(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> keys = new HashSet<>();
        for (int i = 1; i < lower.length(); i++) {
            keys.add(lower.substring(0, i) + lower.substring(i + 1));
        }
        keys.add(lower);
        String consonants = consonants(lower);
        if (consonants.length() > 4) {
            keys.add(consonants);
        }
        return keys;
    }

    /** The first letter and the consonants, each once in a row, behind a mark that no name begins with. */
    private static String consonants(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder consonants = new StringBuilder("=").append(lower.charAt(0));
        for (int i = 1; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ("aeiouyäöüáéíóúj".indexOf(c) < 0 && c != consonants.charAt(consonants.length() - 1)) {
                consonants.append(c);
            }
        }
        return consonants.toString();
    }

    /** Whether one is known and frequent and the other, unknown, stands there once with other vowels or a doubled letter. */
    private static boolean isMisspelt(NameForm one, NameForm other) {
        NameForm known = one.isKnown() ? one : other;
        NameForm unknown = one.isKnown() ? other : one;
        return !unknown.isKnown()
                && known.count() >= OFTEN
                && unknown.count() == 1
                && !known.hasOtherGivenNames(unknown)
                && Math.abs(known.spelling().length() - unknown.spelling().length()) <= 1
                && !isEnding(known.spelling(), unknown.spelling())
                && consonants(known.spelling()).equals(consonants(unknown.spelling()));
    }

    /** Whether they differ at the end only. */
    private static boolean isEnding(String one, String other) {
        int shared = Math.min(one.length(), other.length()) - 1;
        return one.regionMatches(0, other, 0, shared);
    }

    private boolean isVariant(NameForm one, NameForm other) {
        String shorter = one.spelling().length() <= other.spelling().length() ? one.spelling() : other.spelling();
        String longer = shorter.equals(one.spelling()) ? other.spelling() : one.spelling();
        boolean ending = longer.startsWith(shorter) && endings.contains(longer.substring(shorter.length()));
        boolean inflected =
                shorter.length() == longer.length() && shorter.regionMatches(0, longer, 0, shorter.length() - 1);
        boolean far = longer.length() - shorter.length() > 2;
        if (ending || inflected || far || one.hasOtherGivenNames(other)) {
            return false;
        }
        if (one.sharesGivenName(other)) {
            return true;
        }
        Set<String> shared = closeKeys(one.spelling());
        shared.retainAll(closeKeys(other.spelling()));
        return !shared.isEmpty() && Math.max(one.count(), other.count()) >= 2;
    }

    private static NameForm rarer(NameForm one, NameForm other) {
        if (one.count() != other.count()) {
            return one.count() < other.count() ? one : other;
        }
        return one.first().start() > other.first().start() ? one : other;
    }

    private static Finding finding(NameForm rare, NameForm usual) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                rare.sharesGivenName(usual) ? 0.9 : 0.75,
                rare.first(),
                "“" + rare.spelling() + "” is spelled “" + usual.spelling() + "” elsewhere in this text.",
                List.of(new Evidence.Twin(usual.first())),
                List.of(Fix.replace(rare.first(), usual.spelling(), Applicability.LIKELY)));
    }
}
