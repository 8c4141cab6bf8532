package org.calque.grammar.languagetool;

import java.util.Map;
import org.languagetool.broker.ClassBroker;
import org.languagetool.broker.DefaultClassBroker;

/**
 * The classes that LanguageTool looks up by name, ours in place of two that would load its spelling rules: a second of a
 * run, to tell whether a suggestion is a word.
 */
final class NewsClasses implements ClassBroker {

    private static final Map<String, String> OWN = Map.of(
            "org.languagetool.language.AmericanEnglish", NewsEnglish.class.getName(),
            "org.languagetool.rules.en.EnglishNumberInWordFilter", NumberInWord.class.getName());

    private final ClassBroker others = new DefaultClassBroker();

    @Override
    public Class<?> forName(String name) throws ClassNotFoundException {
        return others.forName(OWN.getOrDefault(name, name));
    }
}
