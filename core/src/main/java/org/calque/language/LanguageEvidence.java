package org.calque.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about the languages of one document. Immutable; words are addressed by the index of their token. */
public final class LanguageEvidence {

    private final List<ForeignFragment> fragments;
    private final BitSet foreign;
    private final BitSet names;

    private final @Nullable String sourceLanguage;

    /**
     * @param fragments foreign passages, in order and without overlap
     * @param foreign indices of the tokens inside them
     * @param names indices of the tokens that are names or parts of names or of borrowed expressions
     * @param sourceLanguage the language the document was translated from, given or guessed; null if unknown
     */
    public LanguageEvidence(
            List<ForeignFragment> fragments, BitSet foreign, BitSet names, @Nullable String sourceLanguage) {
        this.fragments = List.copyOf(fragments);
        this.foreign = (BitSet) foreign.clone();
        this.names = (BitSet) names.clone();
        this.sourceLanguage = sourceLanguage;
    }

    /** Foreign passages, in order and without overlap. */
    public List<ForeignFragment> fragments() {
        return fragments;
    }

    /** Whether the token belongs to a foreign passage. */
    public boolean isForeign(int token) {
        return foreign.get(token);
    }

    /** Whether the token is a name or part of one, or a foreign word in an expression that English has borrowed. */
    public boolean isName(int token) {
        return names.get(token);
    }

    /** The language the document was translated from, where it was given or can be told. */
    public Optional<String> sourceLanguage() {
        return Optional.ofNullable(sourceLanguage);
    }
}
