package org.calque.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;

/**
 * Scores words by a masked language model. Each sentence is a run of its own, behind a neutral opening and with a final
 * stop, so that its scores depend on nothing but itself; several sentences run at the same time.
 */
final class MaskedModel implements FluencyModel {

    /** Without words before it, the beginning of a sentence scores 5 to 10 nats too low (measured). */
    private static final List<String> OPENING = List.of("The", "news", ":");

    /** Pieces of one run; the model has 512 positions. A longer sentence is cut. */
    private static final int LONGEST_RUN = 384;

    /** How many tokens on either side of a hidden word the model sees. */
    private static final int HIDDEN_REACH = 30;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final ExecutorService threads;

    private MaskedModel(OrtSession session, WordPieces pieces, int threads) {
        this.session = session;
        this.pieces = pieces;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "calque-neural");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Loads a model.
     *
     * @param model an ONNX file as {@link BertGraph} writes it
     * @param vocabulary its pieces, one a line
     * @param threads how many sentences to score at the same time
     * @throws IOException if a file can't be read or is no such model
     */
    static MaskedModel load(Path model, Path vocabulary, int threads) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model.toString(), options);
            return new MaskedModel(session, new WordPieces(Files.readAllLines(vocabulary)), threads);
        } catch (OrtException | IllegalArgumentException e) {
            throw new IOException(model + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<List<WordScore>> score(List<? extends List<String>> sentences) {
        return onAllThreads(sentences, List::size, this::scoreSentence);
    }

    @Override
    public List<WordScore> scoreHidden(List<Place> places) {
        return onAllThreads(places, place -> place.sentence().size(), this::scoreHidden);
    }

    private interface Scoring<T, R> {
        R of(T input) throws OrtException;
    }

    /** Answers in order of the inputs; works on the longest first, so that all threads end at about the same time. */
    private <T, R> List<R> onAllThreads(List<? extends T> inputs, ToIntFunction<T> length, Scoring<T, R> scoring) {
        List<Integer> longestFirst =
                new ArrayList<>(IntStream.range(0, inputs.size()).boxed().toList());
        longestFirst.sort(Comparator.comparing(i -> -length.applyAsInt(inputs.get(i))));
        Map<Integer, Future<R>> pending = new TreeMap<>();
        for (int i : longestFirst) {
            pending.put(i, threads.submit(() -> scoring.of(inputs.get(i))));
        }
        try {
            List<R> answers = new ArrayList<>(inputs.size());
            for (Future<R> answer : pending.values()) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("scoring was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the neural model failed: " + e.getCause(), e);
        } finally {
            pending.values().forEach(answer -> answer.cancel(false));
        }
    }

    private List<WordScore> scoreSentence(List<String> sentence) throws OrtException {
        List<WordScore> scores = new ArrayList<>(sentence.size());
        while (scores.size() < sentence.size()) {
            Run run = Run.of(pieces, sentence.subList(scores.size(), sentence.size()));
            scores.addAll(run.scores(infer(List.of(run.ids), run.places(), run.targets())));
        }
        return scores;
    }

    private WordScore scoreHidden(Place place) throws OrtException {
        int from = Math.max(0, place.word() - HIDDEN_REACH);
        int to = Math.min(place.sentence().size(), place.word() + HIDDEN_REACH + 1);
        Run run = Run.of(pieces, place.sentence().subList(from, to));
        int word = place.word() - from;
        if (run.ends[word] == run.starts[word]) {
            return run.unscored();
        }
        int hidden = run.starts[word];
        Answer answer =
                infer(List.of(run.without(word, pieces.mask)), new long[] {hidden}, new long[] {run.ids[hidden]});
        boolean known = run.isSinglePiece(word) && run.ids[hidden] != pieces.unknown();
        return new WordScore(answer.logp[0][0], known, run.expected(answer, 0));
    }

    /** What the model says of each asked place: of the target, and of the likeliest pieces. */
    private static final class Answer {

        private final float[][] logp;
        private final long[][] top;
        private final float[][] topLogp;

        Answer(OrtSession.Result result) throws OrtException {
            this.logp = (float[][]) result.get(0).getValue();
            this.top = (long[][]) result.get(1).getValue();
            this.topLogp = (float[][]) result.get(2).getValue();
        }
    }

    private Answer infer(List<long[]> batch, long[] places, long[] targets) throws OrtException {
        int length = batch.get(0).length;
        long[] ids = batch.stream().flatMapToLong(Arrays::stream).toArray();
        long[] positions =
                IntStream.range(0, ids.length).mapToLong(i -> i % length).toArray();
        int[] mask = new int[ids.length];
        Arrays.fill(mask, 1);
        long[] shape = {batch.size(), length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor position = OnnxTensor.createTensor(environment, LongBuffer.wrap(positions), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
                OnnxTensor place =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(places), new long[] {places.length});
                OnnxTensor target =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(targets), new long[] {targets.length, 1});
                OrtSession.Result result = session.run(Map.of(
                        "input_ids", input,
                        "position_ids", position,
                        "attention_mask", attention,
                        "positions", place,
                        "targets", target))) {
            return new Answer(result);
        }
    }

    /** The pieces of a sentence, or of as much of it as one run takes. */
    private static final class Run {

        private final WordPieces pieces;
        private final long[] ids;
        private final int[] starts;
        private final int[] ends;
        private final List<String> tokens;

        private Run(WordPieces pieces, List<String> tokens, long[] ids, int[] starts, int[] ends) {
            this.pieces = pieces;
            this.tokens = tokens;
            this.ids = ids;
            this.starts = starts;
            this.ends = ends;
        }

        static Run of(WordPieces pieces, List<String> tokens) {
            List<Integer> ids = new ArrayList<>();
            ids.add(pieces.begin);
            OPENING.forEach(word -> ids.addAll(pieces.split(word)));
            List<Integer> bounds = new ArrayList<>();
            bounds.add(ids.size());
            for (String token : tokens) {
                if (ids.size() > LONGEST_RUN && bounds.size() > 1) {
                    break;
                }
                List<Integer> split = isBracket(token) ? List.of() : pieces.split(token);
                ids.addAll(split.subList(0, Math.min(split.size(), LONGEST_RUN / 4)));
                bounds.add(ids.size());
            }
            if (!isStop(tokens.get(bounds.size() - 2))) {
                ids.addAll(pieces.split("."));
            }
            ids.add(pieces.end);
            int[] at = bounds.stream().mapToInt(Integer::intValue).toArray();
            return new Run(
                    pieces,
                    tokens,
                    ids.stream().mapToLong(Integer::longValue).toArray(),
                    Arrays.copyOf(at, at.length - 1),
                    Arrays.copyOfRange(at, 1, at.length));
        }

        private static boolean isBracket(String token) {
            return token.length() == 1 && "()[]".contains(token);
        }

        private static boolean isStop(String token) {
            return ".!?…\"”".indexOf(token.charAt(0)) >= 0;
        }

        boolean isSinglePiece(int word) {
            return ends[word] - starts[word] == 1;
        }

        /** The pieces with a single one in place of all of a word's. */
        long[] without(int word, int piece) {
            return LongStream.concat(
                            LongStream.concat(Arrays.stream(ids, 0, starts[word]), LongStream.of(piece)),
                            Arrays.stream(ids, ends[word], ids.length))
                    .toArray();
        }

        /** Where the words' pieces stand; one piece at least, so that there is something to ask. */
        long[] places() {
            int end = Math.max(ends[ends.length - 1], starts[0] + 1);
            return IntStream.range(starts[0], end).asLongStream().toArray();
        }

        long[] targets() {
            return Arrays.stream(places()).map(place -> ids[(int) place]).toArray();
        }

        List<WordScore> scores(Answer answer) {
            List<WordScore> scores = new ArrayList<>(starts.length);
            for (int word = 0; word < starts.length; word++) {
                if (ends[word] == starts[word]) {
                    scores.add(unscored());
                    continue;
                }
                double sum = 0;
                boolean known = ends[word] - starts[word] == 1;
                for (int place = starts[word]; place < ends[word]; place++) {
                    sum += answer.logp[place - starts[0]][0];
                    known &= ids[place] != pieces.unknown();
                }
                scores.add(new WordScore(
                        sum,
                        known,
                        known ? expected(answer, starts[word] - starts[0]) : List.of(),
                        pieces.rarity(tokens.get(word))));
            }
            return scores;
        }

        WordScore unscored() {
            return new WordScore(0, false, List.of());
        }

        List<WordScore.Expectation> expected(Answer answer, int row) {
            List<WordScore.Expectation> expected = new ArrayList<>();
            for (int i = 0; i < answer.top[row].length; i++) {
                String piece = pieces.piece((int) answer.top[row][i]);
                expected.add(new WordScore.Expectation(piece, answer.topLogp[row][i]));
            }
            return expected;
        }
    }
}
