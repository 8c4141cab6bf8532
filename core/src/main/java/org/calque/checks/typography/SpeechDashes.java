package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Edit;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Dashes that open direct speech, as in French, Spanish or Russian: they begin a paragraph that has a speech tag, or one in
 * the first or second person next to such a paragraph.
 */
final class SpeechDashes {

    /**
     * A paragraph of speech behind a dash.
     *
     * @param dash the dash and the space behind it
     * @param edits what sets the speech in quotation marks
     */
    record Speech(Span dash, List<Edit> edits) {}

    private final AnalyzedText text;
    private final SpeechTags tags;

    SpeechDashes(AnalyzedText text, SpeechTags tags) {
        this.text = text;
        this.tags = tags;
    }

    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!opens(text, sentence)) {
                continue;
            }
            Optional<SpeechTags.Tag> tag = tags.find(text, sentence);
            if (tag.isPresent() || (isSpoken(sentence) && (isTagged(i, -1) || isTagged(i, 1)))) {
                found.add(speech(sentence, tag));
            }
        }
        return found;
    }

    /** Whether a sentence begins its paragraph with a dash that stands apart. */
    static boolean opens(AnalyzedText text, Sentence sentence) {
        Token dash = text.tokens().get(sentence.firstToken());
        return "–—―".contains(dash.text())
                && sentence.endToken() - sentence.firstToken() > 2
                && dash.start() == text.block(sentence).span().start();
    }

    private boolean isSpoken(Sentence sentence) {
        return text.tokens(sentence).stream().anyMatch(tags::isPerson);
    }

    /** Whether the nearest paragraph in a direction opens with a dash and has a tag. */
    private boolean isTagged(int index, int step) {
        int block = text.sentences().get(index).block();
        for (int i = index; i >= 0 && i < text.sentences().size(); i += step) {
            Sentence other = text.sentences().get(i);
            if (Math.abs(other.block() - block) > 1) {
                return false;
            }
            if (other.block() != block
                    && opens(text, other)
                    && tags.find(text, other).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Speech speech(Sentence sentence, Optional<SpeechTags.Tag> tag) {
        Token dash = text.tokens().get(sentence.firstToken());
        Span gap = new Span(
                dash.start(), text.tokens().get(sentence.firstToken() + 1).start());
        int end = tag.map(found -> text.tokens().get(found.mark()).end())
                .orElse(text.block(sentence).span().end());
        return new Speech(dash.span(), List.of(new Edit(gap, "“"), new Edit(new Span(end, end), "”")));
    }
}
