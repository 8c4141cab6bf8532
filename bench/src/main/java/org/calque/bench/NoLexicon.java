package org.calque.bench;

import java.util.BitSet;
import java.util.List;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;

/** An empty lexicon, for measurements that ask for no language evidence. */
final class NoLexicon implements Lexicon {

    static LanguageEvidence noEvidence() {
        return new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null);
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public boolean contains(String word) {
        return false;
    }

    @Override
    public int frequency(String word) {
        return 0;
    }
}
