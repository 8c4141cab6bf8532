package org.calque.language;

/** The common nouns of German, which its capitals tell, and what else the tagger's dictionary knows of words with a capital. */
public interface GermanLexicon extends Lexicon {

    /** Whether a word with a capital is a first name, in German or in other languages. */
    boolean isForename(String word);
}
