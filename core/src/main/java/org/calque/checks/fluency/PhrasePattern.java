package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Span;

/**
 * A pattern of words, written as elements with spaces between:
 *
 * <ul>
 *   <li>{@code question}: this word, in any letter case, or this mark of punctuation;
 *   <li>{@code =make}: any form of the word;
 *   <li>{@code NOUN}, {@code VERB}, {@code ADJ}, {@code ADV}, {@code PARTICIPLE}, {@code NUMBER}, {@code WORD}: any word
 *       of that kind; {@code NAME}: any word with a capital;
 *   <li>{@code a|an|=some}: one of several;
 *   <li>{@code not?}: may be missing;
 *   <li>{@code ..}: up to three words;
 *   <li>{@code !of}: what comes next is not this; matches nothing itself, and only behind the flagged part;
 *   <li>{@code ^}: the beginning of the sentence, {@code $} its end, a final mark before it or not;
 *   <li><code>{</code> and <code>}</code>: what is flagged, if it is not all of it.
 * </ul>
 *
 * Punctuation is never skipped. Immutable.
 */
final class PhrasePattern {

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final int LONGEST_GAP = 3;
    private static final Set<String> CLOSERS = Set.of(".", "!", "?", "”", "\"", "’", "'");

    /**
     * A match.
     *
     * @param span the flagged part
     * @param endToken the token behind it
     * @param variables the texts that elements other than plain words matched, in order
     */
    record Match(Span span, int endToken, List<String> variables) {}

    private record Element(
            List<WordTest> tests, boolean optional, boolean gap, boolean not, boolean start, boolean end) {

        static Element of(String text) {
            if (text.equals("^") || text.equals("$")) {
                return new Element(List.of(), false, false, false, text.equals("^"), text.equals("$"));
            }
            if (text.equals("..")) {
                return new Element(List.of(), false, true, false, false, false);
            }
            boolean not = text.length() > 1 && text.startsWith("!");
            boolean optional = text.length() > 1 && text.endsWith("?");
            String words = text.substring(not ? 1 : 0, text.length() - (optional ? 1 : 0));
            List<WordTest> tests =
                    Arrays.stream(words.split("\\|", -1)).map(WordTest::of).toList();
            return new Element(tests, optional, false, not, false, false);
        }

        boolean isVariable() {
            return tests.stream().anyMatch(WordTest::isVariable) || tests.size() > 1;
        }

        boolean matches(AnalyzedText text, int token) {
            return tests.stream().anyMatch(test -> test.matches(text, token));
        }
    }

    private final List<Element> elements;
    private final int open;
    private final int close;
    private final Set<String> triggers;
    private final List<Set<String>> needs;

    private PhrasePattern(List<Element> elements, int open, int close, Set<String> triggers, List<Set<String>> needs) {
        this.elements = elements;
        this.open = open;
        this.close = close;
        this.triggers = triggers;
        this.needs = List.copyOf(needs);
    }

    /** @throws IllegalArgumentException if no element is a plain word, which matching has to begin with */
    static PhrasePattern parse(String pattern) {
        List<Element> elements = new ArrayList<>();
        int open = 0;
        int close = -1;
        Set<String> triggers = Set.of();
        int rarest = 0;
        List<Set<String>> needs = new ArrayList<>();
        for (String part : BRACE.matcher(pattern).replaceAll(" $0 ").trim().split("\\s+", -1)) {
            if (part.equals("{")) {
                open = elements.size();
            } else if (part.equals("}")) {
                close = elements.size();
            } else {
                Element element = Element.of(part);
                elements.add(element);
                Set<String> words = element.optional || element.not ? Set.of() : WordTest.words(element.tests);
                if (!words.isEmpty()) {
                    needs.add(words);
                }
                int length = words.stream().mapToInt(String::length).min().orElse(0);
                if (length > rarest) {
                    rarest = length;
                    triggers = words;
                }
            }
        }
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("a pattern needs a plain word: " + pattern);
        }
        return new PhrasePattern(List.copyOf(elements), open, close < 0 ? elements.size() : close, triggers, needs);
    }

    /** Whether matching asks what parts of speech words can be. */
    boolean needsTags() {
        return elements.stream().flatMap(element -> element.tests.stream()).anyMatch(WordTest::needsTags);
    }

    /** Lower-case words of which every match has one. */
    Set<String> triggers() {
        return triggers;
    }

    /** Whether a sentence with these lower-case words can match. */
    boolean mayMatch(Set<String> words) {
        return needs.stream().noneMatch(need -> Collections.disjoint(need, words));
    }

    /** The match that begins with the token; the longest where several do. */
    Optional<Match> match(AnalyzedText text, Sentence sentence, int token) {
        return match(text, sentence, 0, token, new State(-1, -1, List.of()));
    }

    private record State(int from, int to, List<String> variables) {}

    private Optional<Match> match(AnalyzedText text, Sentence sentence, int index, int token, State state) {
        State now = new State(
                index == open && state.from < 0 ? token : state.from,
                index == close && state.to < 0 ? token : state.to,
                state.variables);
        if (index == elements.size()) {
            return now.to > now.from ? Optional.of(matched(text, now)) : Optional.empty();
        }
        Element element = elements.get(index);
        if (element.start || element.end || element.not) {
            boolean holds = element.start
                    ? token == sentence.firstToken()
                    : element.end
                            ? isEnd(text, sentence, token)
                            : token >= sentence.endToken() || !element.matches(text, token);
            return holds ? match(text, sentence, index + 1, token, now) : Optional.empty();
        }
        if (element.gap) {
            return matchGap(text, sentence, index, token, now);
        }
        if (token < sentence.endToken() && element.matches(text, token)) {
            List<String> variables = now.variables;
            if (element.isVariable()) {
                variables = new ArrayList<>(variables);
                variables.add(text.tokens().get(token).text());
            }
            Optional<Match> taken = match(text, sentence, index + 1, token + 1, new State(now.from, now.to, variables));
            if (taken.isPresent()) {
                return taken;
            }
        }
        return element.optional ? match(text, sentence, index + 1, token, now) : Optional.empty();
    }

    private Optional<Match> matchGap(AnalyzedText text, Sentence sentence, int index, int token, State now) {
        for (int length = 0; length <= LONGEST_GAP; length++) {
            int behind = token + length;
            if (behind > sentence.endToken()
                    || (length > 0 && !text.tokens().get(behind - 1).isWord())) {
                break;
            }
            List<String> variables = new ArrayList<>(now.variables);
            variables.add(
                    length == 0
                            ? ""
                            : text.text()
                                    .substring(
                                            text.tokens().get(token).start(),
                                            text.tokens().get(behind - 1).end()));
            Optional<Match> taken = match(text, sentence, index + 1, behind, new State(now.from, now.to, variables));
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(AnalyzedText text, Sentence sentence, int token) {
        for (int i = token; i < sentence.endToken(); i++) {
            if (!CLOSERS.contains(text.tokens().get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static Match matched(AnalyzedText text, State state) {
        Span span = text.tokens()
                .get(state.from)
                .span()
                .hull(text.tokens().get(state.to - 1).span());
        return new Match(span, state.to, List.copyOf(state.variables));
    }
}
