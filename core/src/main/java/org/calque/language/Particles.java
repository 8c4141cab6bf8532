package org.calque.language;

import java.util.Set;

/** The small words inside names: {@code Ludwig van Beethoven}, {@code Rio de Janeiro}. */
final class Particles {

    private static final Set<String> PARTICLES = Set.of(
            "a", "af", "al", "an", "auf", "av", "aux", "ben", "bin", "bint", "d'", "da", "das", "de", "dei", "del",
            "dela", "della", "delle", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "en", "et", "ibn", "im",
            "in", "la", "las", "le", "les", "lo", "los", "nad", "og", "pod", "sur", "te", "ten", "ter", "u", "und",
            "van", "vom", "von", "y", "z", "zu", "zum", "zur", "sous", "i", "na", "pri", "am", "bei", "op", "aan",
            "het", "'t");

    /** What streets and squares are called by, before their name or behind it: {@code Fő utca}. */
    private static final Set<String> STREETS = Set.of(
            "utca",
            "út",
            "tér",
            "körút",
            "ulica",
            "ulice",
            "třída",
            "náměstí",
            "ulitsa",
            "ploshchad",
            "prospekt",
            "bulvar",
            "provulok",
            "vulytsia",
            "trg",
            "cesta",
            "plac",
            "aleja",
            "rue",
            "calle",
            "plaza",
            "avenida",
            "rua",
            "largo",
            "praça",
            "via",
            "piazza",
            "viale",
            "corso",
            "strada",
            "bulevardul",
            "straat",
            "plein",
            "gracht",
            "laan",
            "gatan",
            "gata",
            "torg",
            "vej",
            "gade",
            "plads",
            "katu",
            "tie",
            "iela",
            "gatvė",
            "tänav",
            "sokak",
            "caddesi",
            "meydanı",
            "odos",
            "platia",
            "jalan");

    private Particles() {}

    /** Whether a word says that the name beside it is that of a street or a square. */
    static boolean isStreet(DocumentWords words, int token) {
        return words.word(token).filter(Particles::isStreet).isPresent()
                && (isName(words, token - 1) || isName(words, token + 1));
    }

    /** Whether a word can say so. */
    static boolean isStreet(WordForm word) {
        return STREETS.contains(word.text());
    }

    private static boolean isName(DocumentWords words, int token) {
        return words.word(token).filter(word -> !word.isLower()).isPresent();
    }

    /** Whether a word is a particle of a name: small, and before a word with a capital. */
    static boolean isParticle(DocumentWords words, int token) {
        if (words.word(token).filter(Particles::isParticle).isEmpty()) {
            return false;
        }
        int next = token + 1;
        while (words.word(next).filter(Particles::isParticle).isPresent()) {
            next++;
        }
        return words.word(next).filter(word -> !word.isLower()).isPresent();
    }

    /** Whether a word can be a particle of a name. */
    static boolean isParticle(WordForm word) {
        return word.isLower() && PARTICLES.contains(word.lower());
    }
}
