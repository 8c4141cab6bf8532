package org.calque.dictionary;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import morfologik.fsa.CFSA2;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import org.calque.text.Streams;

/**
 * A word list stored as a finite-state automaton in Morfologik's format: a {@code .dict} file of words, each with a
 * separator and annotations behind it, and an {@code .info} file of properties. Where the annotation is a frequency
 * class, it is one letter from {@code A}, the rarest, to {@code Z}.
 */
public final class WordAutomaton {

    private static final String FOLDER = "/org/languagetool/resource/";

    /** All letters from a to z, as {@link #following} tells them. */
    public static final int ALL_LETTERS = (1 << 26) - 1;

    /** The length of an automaton's header, whose last byte says how many labels follow. */
    private static final int HEADER = 8;

    /** Where the version of the format stands in it. */
    private static final int VERSION = 4;

    /** The class of the letter Z; a label beyond it is no frequency. */
    private static final int MOST_FREQUENT = 25;

    private static final int LETTERS = 26;
    private static final int NOWHERE = -1;

    private final FSA automaton;
    private final FSATraversal traversal;

    /** The nodes behind each two letters, as far as they were asked for: the first nodes have most arcs to search. */
    private final int[] behindTwo = new int[LETTERS * LETTERS];

    private final Charset charset;
    private final boolean unicode;
    private final byte separator;
    private final boolean hasFrequencies;

    private WordAutomaton(FSA automaton, Properties info) {
        this.automaton = automaton;
        this.traversal = new FSATraversal(automaton);
        this.charset =
                Charset.forName(info.getProperty("fsa.dict.encoding", "UTF-8").strip());
        this.unicode = charset.equals(StandardCharsets.UTF_8);
        this.separator = (byte) info.getProperty("fsa.dict.separator", "+").charAt(0);
        this.hasFrequencies = Boolean.parseBoolean(info.getProperty("fsa.dict.frequency-included", "false"));
    }

    /**
     * Reads a list from the class path.
     *
     * @param path path below LanguageTool's resources, without its ending
     * @throws UncheckedIOException if it is not there or cannot be read
     */
    public static WordAutomaton read(String path) {
        try (InputStream dict = open(FOLDER + path + ".dict");
                InputStream info = open(FOLDER + path + ".info")) {
            Properties properties = new Properties();
            properties.load(info);
            return new WordAutomaton(automaton(dict), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /** @throws FileNotFoundException if there is no such file */
    private static InputStream open(String path) throws IOException {
        InputStream stream = WordAutomaton.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return stream;
    }

    /** Reads an automaton: one in the usual format without Morfologik's growing buffer, which takes thrice its size. */
    private static FSA automaton(InputStream file) throws IOException {
        byte[] header = file.readNBytes(HEADER);
        if (header.length < HEADER || header[VERSION] != CFSA2.VERSION) {
            return FSA.read(new SequenceInputStream(new ByteArrayInputStream(header), file));
        }
        byte[] labels = file.readNBytes(header[HEADER - 1] & 0xff);
        CFSA2 automaton = FSA.read(
                new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(labels)),
                CFSA2.class);
        automaton.arcs = Streams.rest(file);
        return automaton;
    }

    /** Whether the list has exactly this form, letter case included. */
    public boolean contains(String word) {
        MatchResult match = match(word);
        return match.kind == MatchResult.EXACT_MATCH
                || (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX && automaton.getArc(match.node, separator) != 0);
    }

    /** How frequent a form is, from 0 (rare, unknown or without frequency) to 25. */
    public int frequency(String word) {
        if (!hasFrequencies) {
            return 0;
        }
        MatchResult match = match(word);
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        int arc = automaton.getArc(match.node, separator);
        if (arc == 0 || automaton.isArcTerminal(arc)) {
            return 0;
        }
        int frequency = lastLabel(automaton.getEndNode(arc)) - 'A';
        return frequency <= MOST_FREQUENT ? frequency : 0;
    }

    /** What stands behind a word: in a tagger's dictionary the way to its lemma, a separator, and the tag. */
    public Stream<String> annotations(String word) {
        MatchResult match = match(word);
        int arc = match.kind == MatchResult.SEQUENCE_IS_A_PREFIX ? automaton.getArc(match.node, separator) : 0;
        if (arc == 0 || automaton.isArcTerminal(arc)) {
            return Stream.empty();
        }
        Iterable<ByteBuffer> paths = automaton.getSequences(automaton.getEndNode(arc));
        return StreamSupport.stream(paths.spliterator(), false)
                .map(bytes -> charset.decode(bytes.duplicate()).toString());
    }

    /** The last label on the first path from a node: behind a word's other annotations stands its frequency. */
    private int lastLabel(int from) {
        int node = from;
        while (true) {
            int arc = automaton.getFirstArc(node);
            if (arc == 0) {
                return 'A';
            }
            if (automaton.isArcTerminal(arc)) {
                return automaton.getArcLabel(arc);
            }
            node = automaton.getEndNode(arc);
        }
    }

    /** Whether some word begins with these letters, or is them. */
    public boolean hasPrefix(String letters) {
        int kind = match(letters).kind;
        return kind == MatchResult.EXACT_MATCH || kind == MatchResult.SEQUENCE_IS_A_PREFIX;
    }

    /**
     * Which of the letters a to z may follow these in some word.
     *
     * @return bit 0 for a, bit 25 for z
     */
    public int following(String letters) {
        MatchResult match = match(letters);
        if (match.kind == MatchResult.EXACT_MATCH) {
            return ALL_LETTERS;
        }
        int following = 0;
        if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            int arc = automaton.getFirstArc(match.node);
            while (arc != 0) {
                int letter = automaton.getArcLabel(arc) - 'a';
                following |= letter >= 0 && letter < LETTERS ? 1 << letter : 0;
                arc = automaton.getNextArc(arc);
            }
        }
        return following;
    }

    private MatchResult match(String word) {
        if (isAscii(word)) {
            // the same bytes in the encodings of all dictionaries
            byte[] ascii = word.getBytes(StandardCharsets.ISO_8859_1);
            return ascii.length > 2 && isLetter(ascii[0]) && isLetter(ascii[1])
                    ? matchFromThird(ascii)
                    : traversal.match(ascii, 0, ascii.length, automaton.getRootNode());
        }
        byte[] bytes = word.getBytes(charset);
        boolean writable = unicode || charset.newEncoder().canEncode(word);
        return traversal.match(bytes, 0, writable ? bytes.length : 0, automaton.getRootNode());
    }

    private MatchResult matchFromThird(byte[] word) {
        int node = nodeBehind(word[0], word[1]);
        return node == NOWHERE ? new MatchResult() : traversal.match(word, 2, word.length - 2, node);
    }

    /** The node behind two letters from a to z, {@link #NOWHERE} if there is none. */
    private int nodeBehind(byte first, byte second) {
        int index = (first - 'a') * LETTERS + second - 'a';
        int known = behindTwo[index];
        if (known == 0) {
            // two threads find the same
            known = follow(follow(automaton.getRootNode(), first), second);
            behindTwo[index] = known;
        }
        return known;
    }

    private int follow(int node, byte letter) {
        int arc = node == NOWHERE ? 0 : automaton.getArc(node, letter);
        return arc == 0 || automaton.isArcTerminal(arc) ? NOWHERE : automaton.getEndNode(arc);
    }

    private static boolean isLetter(byte character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
