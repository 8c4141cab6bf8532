package org.calque.grammar.languagetool;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/**
 * LanguageTool's choice among the tags of English words, without the third of its parts: a list of 30,000 names whose
 * only effect is that LanguageTool's own spelling rules, which are not run, pass over them. Reading it took a tenth of
 * the time of a run on one story. Its rules load when it is first asked. Safe for many threads.
 */
final class NewsDisambiguator extends AbstractDisambiguator {

    private final MultiWordChunker terms = MultiWordChunker.getInstance("/en/multiwords.txt", true, true, false);
    private final Language language;
    private @Nullable Disambiguator rules;

    NewsDisambiguator(Language language) {
        this.language = language;
        terms.setIgnoreSpelling(true);
        terms.setRemovePreviousTags(true);
    }

    private synchronized Disambiguator rules() {
        Disambiguator known = rules;
        if (known == null) {
            known = new XmlRuleDisambiguator(language, true);
            rules = known;
        }
        return known;
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, null);
    }

    @Override
    public AnalyzedSentence disambiguate(
            AnalyzedSentence sentence, JLanguageTool.@Nullable CheckCancelledCallback cancelled) throws IOException {
        return rules().disambiguate(terms.disambiguate(sentence, cancelled), cancelled);
    }
}
