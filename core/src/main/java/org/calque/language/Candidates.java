package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Languages that a word of an English text may belong to, with what is known of each. */
final class Candidates {

    /** A language with its lexicon and its character model, as far as there are any. */
    record Candidate(
            KnownLanguage language,
            @Nullable Lexicon lexicon,
            @Nullable CharacterModel characters) {

        String code() {
            return language.code();
        }
    }

    /** Written languages too close for a few words to tell apart. */
    private static final List<Set<String>> CLOSE =
            List.of(Set.of("hr", "bs"), Set.of("nb", "nn", "da"), Set.of("id", "ms"));

    private final List<Candidate> all;

    private Candidates(List<Candidate> all) {
        this.all = List.copyOf(all);
    }

    /** Loads the lexicons and character models of the known languages that are written in one of some scripts. */
    static Candidates load(Set<String> scripts, Lexicons lexicons, CharacterModels characters) {
        List<Candidate> all = KnownLanguages.all().parallelStream()
                .filter(language -> scripts.contains(language.script()))
                .map(language -> {
                    Optional<Lexicon> lexicon = lexicons.lexicon(language.code());
                    Optional<CharacterModel> model = characters.model(language.code());
                    return new Candidate(language, lexicon.orElse(null), model.orElse(null));
                })
                .toList();
        return new Candidates(all);
    }

    int size() {
        return all.size();
    }

    Candidate get(int index) {
        return all.get(index);
    }

    /**
     * The language to name, given the probability of each: the likeliest, if its group of languages that a few words do
     * not tell apart is likelier than all others together; null if none is.
     */
    @Nullable
    String name(double[] probabilities) {
        int likeliest = 0;
        for (int k = 1; k < probabilities.length; k++) {
            likeliest = probabilities[k] > probabilities[likeliest] ? k : likeliest;
        }
        String code = get(likeliest).code();
        Set<String> group =
                CLOSE.stream().filter(close -> close.contains(code)).findFirst().orElse(Set.of(code));
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += group.contains(get(k).code()) ? probabilities[k] : 0;
        }
        return sum > 0.5 ? code : null;
    }

    /** The lexicon of a language. */
    Optional<Lexicon> lexicon(String code) {
        int index = indexOf(code);
        return index < 0 ? Optional.empty() : Optional.ofNullable(get(index).lexicon());
    }

    /** The index of a language; -1 if it is none of these. */
    int indexOf(String code) {
        List<String> codes = new ArrayList<>();
        all.forEach(candidate -> codes.add(candidate.code()));
        return codes.indexOf(code);
    }
}
