package org.calque.language;

import java.util.Set;
import org.calque.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The small words inside names: {@code Ludwig van Beethoven}, {@code Rio de Janeiro}. */
final class Particles {

    private static final Set<String> PARTICLES = Set.of(
            "a", "af", "al", "an", "auf", "av", "aux", "ben", "bin", "bint", "d'", "da", "das", "de", "dei", "del",
            "dela", "della", "delle", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "en", "et", "ibn", "im",
            "in", "la", "las", "le", "les", "lo", "los", "nad", "og", "pod", "sur", "te", "ten", "ter", "u", "und",
            "van", "vom", "von", "y", "z", "zu", "zum", "zur", "sous", "i", "na", "pri", "am", "bei", "op", "aan",
            "het", "'t");

    private Particles() {}

    /** Whether a word is a particle of a name: small, and before a word with a capital. */
    static boolean isParticle(@Nullable WordForm[] forms, int token, Sentence sentence) {
        WordForm form = forms[token];
        if (form == null || !form.isLower() || !PARTICLES.contains(form.lower())) {
            return false;
        }
        int next = token + 1;
        while (next < sentence.endToken() && isParticleForm(forms[next])) {
            next++;
        }
        WordForm after = next < sentence.endToken() ? forms[next] : null;
        return after != null && !after.isLower();
    }

    private static boolean isParticleForm(@Nullable WordForm form) {
        return form != null && form.isLower() && PARTICLES.contains(form.lower());
    }
}
