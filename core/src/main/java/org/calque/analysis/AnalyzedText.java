package org.calque.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.calque.fluency.Fluency;
import org.calque.grammar.GrammarResult;
import org.calque.grammar.Tags;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.text.Block;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything that checks may see of it. Blocks, sentences and tokens are there from the beginning;
 * language evidence, tags and grammar are computed when a check first asks, once. Belongs to one thread at a time, and
 * borrows a grammar engine until it is closed.
 */
public final class AnalyzedText implements AutoCloseable {

    private final Document document;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final Models models;
    private final BorrowedEngine engine;
    private final @Nullable String sourceLanguage;
    private final BitSet accepted;
    private final BooleanSupplier expired;

    private @Nullable FormNumbers forms;
    private int @Nullable [] formsIgnoringCase;
    private @Nullable LanguageEvidence language;
    private @Nullable GrammarResult grammar;
    private @Nullable GrammarResult style;
    private @Nullable List<Tags> tags;
    private @Nullable Fluency fluency;
    private final List<String> failures = new ArrayList<>();

    AnalyzedText(
            Document document,
            List<Sentence> sentences,
            List<Token> tokens,
            Models models,
            @Nullable String sourceLanguage,
            BitSet accepted,
            BooleanSupplier expired) {
        this.document = document;
        this.sentences = List.copyOf(sentences);
        this.tokens = List.copyOf(tokens);
        this.models = models;
        this.engine = new BorrowedEngine(models);
        this.sourceLanguage = sourceLanguage;
        this.accepted = accepted;
        this.expired = expired;
    }

    public Document document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    public List<Block> blocks() {
        return document.blocks();
    }

    /** All sentences, in order; a sentence never crosses a block. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** All tokens, in order; every token belongs to a sentence. */
    public List<Token> tokens() {
        return tokens;
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    public Block block(Sentence sentence) {
        return document.blocks().get(sentence.block());
    }

    /** The token at an index; empty outside the document. */
    public Optional<Token> token(int index) {
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /**
     * A question about the form of a token, by the token's index; it is asked once for each form that comes up, however
     * often the form comes.
     */
    public IntPredicate byForm(Predicate<String> question) {
        return forms().test(question);
    }

    /** By token, a number that tokens share whose forms are the same but for letter case. */
    public int[] formsIgnoringCase() {
        int[] known = formsIgnoringCase;
        if (known == null) {
            known = forms().ignoringCase();
            formsIgnoringCase = known;
        }
        return known.clone();
    }

    private FormNumbers forms() {
        FormNumbers known = forms;
        if (known == null) {
            known = FormNumbers.of(tokens);
            forms = known;
        }
        return known;
    }

    /** The index of the first token that ends behind the span's start. */
    public int firstToken(Span span) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).end() > span.start()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Whether the token is a word, or part of an expression, that the house accepts as it stands. */
    public boolean isAccepted(int token) {
        return accepted.get(token);
    }

    /** English words, in all variants of English, loanwords included. */
    public Lexicon english() {
        return models.english();
    }

    /** What is foreign and what is a name. */
    public LanguageEvidence language() {
        LanguageEvidence known = language;
        if (known == null) {
            known = models.language().analyze(document, sentences, tokens, sourceLanguage, accepted);
            language = known;
        }
        return known;
    }

    /**
     * What the grammar engine finds but for style, spelling judged after foreign words are known. An engine that fails
     * costs this document its grammar: see {@link #failures()}.
     */
    public GrammarResult grammar() {
        GrammarResult known = grammar;
        if (known == null) {
            LanguageEvidence evidence = language();
            known = engine.ask(
                    grammars -> grammars.check(
                            text(),
                            sentences,
                            tokens,
                            token -> evidence.isForeign(token)
                                    || isAccepted(token)
                                    || isEnglish(tokens.get(token))
                                    || (evidence.isName(token) && isLowerCase(tokens.get(token))),
                            expired),
                    GrammarResult.empty(),
                    failures);
            failures.addAll(known.failures());
            grammar = known;
        }
        return known;
    }

    /** Whether a word is an English one, as it stands or in lower case; the grammar engine knows few loanwords. */
    private boolean isEnglish(Token token) {
        return english().contains(token.text())
                || english().contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isLowerCase(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    /** What the grammar engine says of the text's style. An engine that fails costs this document that. */
    public GrammarResult style() {
        GrammarResult known = style;
        if (known == null) {
            known = engine.ask(
                    grammars -> grammars.checkStyle(text(), sentences, expired), GrammarResult.empty(), failures);
            failures.addAll(known.failures());
            style = known;
        }
        return known;
    }

    /** The possible parts of speech of each token, aligned with {@link #tokens()}; empty if the engine failed. */
    public List<Tags> tags() {
        List<Tags> known = tags;
        if (known == null) {
            known = engine.ask(grammars -> grammars.tag(text(), sentences, tokens), List.of(), failures);
            tags = known;
        }
        return known;
    }

    /** How likely the words are; its models load when they are asked. */
    public Fluency fluency() {
        Fluency known = fluency;
        if (known == null) {
            known = new Fluency(sentences, tokens, models.fluency());
            fluency = known;
        }
        return known;
    }

    /**
     * Lets other threads begin with what the grammar engine will be asked, while this one goes on.
     *
     * @param rules whether {@link #grammar()} will be asked for, and not only {@link #tags()}
     * @param helpers runs the work, on as many threads as it is given tasks
     * @param threads how many may help, at least 1
     */
    public void workAhead(boolean rules, Executor helpers, int threads) {
        engine.prepare(
                grammars -> {
                    Runnable work = grammars.workAhead(text(), sentences, rules, expired);
                    for (int i = 0; i < threads; i++) {
                        helpers.execute(work);
                    }
                },
                helpers);
    }

    /** Gives back what was borrowed; what was not asked for yet can't be asked for any more. */
    @Override
    public void close() {
        engine.close();
    }

    /** What failed while this text was analysed, as messages; the rest of the analysis stands. */
    public List<String> failures() {
        return List.copyOf(failures);
    }
}
