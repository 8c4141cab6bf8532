package org.calque.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.text.Document;

/**
 * The facade: settings in, checked documents out. Safe for many threads; models load when a check first needs them and
 * are shared by all documents.
 *
 * <p>Each document is checked on a thread of its own under {@link Settings#timeout()}. A check that throws, answers with
 * a span outside the text, or is stuck when the time is over costs its own findings and becomes a
 * {@link CheckFailure}; the rest stands. A stuck thread is interrupted and left behind.
 */
public final class Checker implements AutoCloseable {

    private final Settings settings;
    private final List<Check> checks;
    private final Analyzer analyzer;
    private final Overlaps overlaps;
    private final ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads());

    Checker(Settings settings, CheckCatalog catalog, Analyzer analyzer) {
        this.settings = settings;
        this.checks = catalog.checks().stream()
                .filter(check -> settings.runs(check.info()))
                .toList();
        this.analyzer = analyzer;
        this.overlaps = new Overlaps(catalog.infos());
    }

    /** A checker with all of Calque's checks, as far as the settings let them run. */
    public static Checker create(Settings settings) {
        Models models = StandardModels.create(settings);
        Checker checker = new Checker(settings, CheckCatalog.standard(), new Analyzer(models));
        if (checker.checks.stream().anyMatch(Check::needsGrammarEngine)) {
            models.prepareEngine(checker.threads);
        }
        return checker;
    }

    /** The checks that run, in order of precedence. */
    public List<CheckInfo> checks() {
        return checks.stream().map(Check::info).toList();
    }

    /** Whether checks of this run find nothing because the neural fluency model, which the settings allow, is not there. */
    public boolean missesNeuralModel() {
        return settings.fluency() == FluencyMode.AUTO
                && checks.stream().anyMatch(Check::needsNeuralModel)
                && !LanguageModels.isInstalled(settings);
    }

    /** Checks one document. */
    public CheckedDocument check(Document document) {
        Examination examination = new Examination(document, settings, checks, analyzer, overlaps);
        try {
            await(threads.submit(examination));
        } catch (TimeoutException e) {
            return examination.giveUp();
        } catch (ExecutionException e) {
            return examination.fail(cause(e));
        }
        return examination.result();
    }

    /**
     * Checks many inputs, several at the same time, and hands on the outcomes in the order of the inputs. Holds no more
     * than a few inputs for each thread at any time.
     *
     * @param inputs what to check; asked for the next input on the calling thread
     * @param jobs how many inputs to check at the same time, at least 1
     * @param outcomes called on the calling thread
     */
    public void checkAll(Iterator<? extends InputSource> inputs, int jobs, Consumer<? super Outcome> outcomes) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
        }
        ExecutorService workers = Executors.newFixedThreadPool(jobs, new DaemonThreads());
        Deque<Future<Outcome>> pending = new ArrayDeque<>();
        try {
            while (inputs.hasNext() || !pending.isEmpty()) {
                while (inputs.hasNext() && pending.size() < 2 * jobs) {
                    InputSource input = inputs.next();
                    pending.addLast(workers.submit(() -> readAndCheck(input)));
                }
                outcomes.accept(outcome(pending.removeFirst()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome readAndCheck(InputSource input) {
        Callable<Document> reading = input::read;
        try {
            return check(await(threads.submit(reading)));
        } catch (TimeoutException e) {
            return new UnreadInput(
                    input.name(),
                    input.name() + ": reading it took longer than "
                            + settings.timeout().toSeconds() + " s; give it more time or convert it to plain text");
        } catch (ExecutionException e) {
            return new UnreadInput(input.name(), reason(input.name(), cause(e)));
        }
    }

    private static Throwable cause(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause == null ? e : cause;
    }

    private static String reason(String name, Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            message = cause.getClass().getSimpleName();
        }
        return message.startsWith(name) ? message : name + ": " + message;
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an input failed outside reading and checking", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckingInterruptedException(e);
        }
    }

    /** The answer of a task, within a document's time; a task that takes longer is interrupted and left behind. */
    private <T> T await(Future<T> task) throws ExecutionException, TimeoutException {
        try {
            return task.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckingInterruptedException(e);
        } finally {
            task.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class DaemonThreads implements java.util.concurrent.ThreadFactory {

        /** The stack that deep rule evaluation needs. */
        private static final long STACK_BYTES = 4L << 20;

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(null, task, "calque-" + count.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        }
    }
}
