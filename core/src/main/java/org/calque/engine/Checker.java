package org.calque.engine;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calque.analysis.Analyzer;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The facade: settings in, checked documents out. Safe for many threads; models load when a check first needs them and
 * are shared by all documents, also by those that have settings of their own ({@link InputSource#settings()}).
 *
 * <p>Each document is checked on a thread of its own under {@link Settings#timeout()}. A check that throws, answers with
 * a span outside the text, or is stuck when the time is over costs its own findings and becomes a
 * {@link CheckFailure}; the rest stands. A stuck thread is interrupted and left behind.
 */
public final class Checker implements AutoCloseable {

    private final Settings settings;
    private final CheckCatalog catalog;
    private final Function<? super Settings, Plan> planning;
    private final Map<Settings, Plan> plans = Collections.synchronizedMap(new WeakHashMap<>());
    private final Plan plan;
    private final Overlaps overlaps;
    private final ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads());
    private final Helpers helpers = new Helpers(threads, Runtime.getRuntime().availableProcessors());
    private final @Nullable ResultStore store;

    Checker(Settings settings, CheckCatalog catalog, Analyzer analyzer) {
        this(settings, catalog, analyzer, null);
    }

    Checker(Settings settings, CheckCatalog catalog, Analyzer analyzer, @Nullable ResultStore store) {
        this(settings, catalog, each -> Plan.of(each, catalog, analyzer), store);
    }

    private Checker(
            Settings settings,
            CheckCatalog catalog,
            Function<? super Settings, Plan> planning,
            @Nullable ResultStore store) {
        this.settings = settings;
        this.catalog = catalog;
        this.planning = planning;
        this.plan = planning.apply(settings);
        this.overlaps = new Overlaps(catalog.infos());
        this.store = store;
    }

    /** A checker with all of Calque's checks, as far as the settings let them run. */
    public static Checker create(Settings settings) {
        StandardModels models = StandardModels.of(settings);
        Checker checker = new Checker(settings, CheckCatalog.standard(), models, null);
        if (checker.plan.checks().stream().anyMatch(Check::needsGrammarEngine)) {
            // on no thread of the pool: one that is interrupted while it loads classes breaks them for the whole
            // program
            models.models(settings)
                    .prepareEngine(
                            checker.plan.checks().stream().anyMatch(Check::needsGrammarRules),
                            task -> new DaemonThreads().newThread(task).start());
        }
        return checker;
    }

    /** The same with a store: files that are in it as they are need no checking, and no model is loaded ahead. */
    public static Checker create(Settings settings, ResultStore store) {
        return new Checker(settings, CheckCatalog.standard(), StandardModels.of(settings), store);
    }

    /** The checks that run, in order of precedence. */
    public List<CheckInfo> checks() {
        return plan.checks().stream().map(Check::info).toList();
    }

    /** The checks that run under some of these settings, in order of precedence. */
    public List<CheckInfo> checks(Collection<Settings> several) {
        return catalog.infos().stream()
                .filter(info -> several.stream().anyMatch(each -> each.runs(info)))
                .toList();
    }

    /** Whether checks of this run find nothing or little because the neural fluency model, which the settings allow, is not there. */
    public boolean missesNeuralModel() {
        return settings.fluency() == FluencyMode.AUTO
                && plan.checks().stream().anyMatch(Check::needsNeuralModel)
                && !LanguageModels.isInstalled(settings);
    }

    /** Checks one document. */
    public CheckedDocument check(Document document) {
        return suppress(check(document, settings), List.of(), settings);
    }

    /**
     * Checks one document in a way of its own.
     *
     * @param own how to check it, see {@link InputSource#settings}
     * @param outside what is said outside of it of findings that are meant to be there
     */
    public CheckedDocument check(Document document, Settings own, List<Suppression> outside) {
        return suppress(check(document, own), outside, own);
    }

    private CheckedDocument suppress(CheckedDocument checked, List<Suppression> outside, Settings own) {
        Set<String> known = catalog.infos().stream().map(CheckInfo::id).collect(Collectors.toSet());
        Set<String> ran =
                plan(own).checks().stream().map(check -> check.info().id()).collect(Collectors.toSet());
        return new Suppressions(checked.document(), outside, known).apply(checked, ran);
    }

    private CheckedDocument check(Document document, Settings own) {
        Plan its = plan(own);
        Examination examination = new Examination(document, own, its.checks(), its.analyzer(), overlaps, helpers);
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

    private Plan plan(Settings own) {
        return own == settings ? plan : plans.computeIfAbsent(own, planning);
    }

    private Outcome readAndCheck(InputSource input) {
        Outcome outcome = store != null && input instanceof StoredInput stored
                ? recallOrCheck(stored, store)
                : readAndCheck(input, input::read);
        try {
            return outcome instanceof CheckedDocument checked
                    ? suppress(checked, input.suppressions(), input.settings().orElse(settings))
                    : outcome;
        } catch (IOException | ExtractionException e) {
            return new UnreadInput(input.name(), reason(input.name(), e));
        }
    }

    private Outcome recallOrCheck(StoredInput input, ResultStore store) {
        byte[] bytes;
        try {
            bytes = await(threads.submit(input::bytes));
        } catch (TimeoutException e) {
            return tooSlow(input);
        } catch (ExecutionException e) {
            return new UnreadInput(input.name(), reason(input.name(), cause(e)));
        }
        String key = store.key(identity(input.settings().orElse(settings)), input.name(), bytes);
        Optional<CheckedDocument> known = store.recall(key, input.name());
        if (known.isPresent()) {
            return known.get();
        }
        Outcome outcome = readAndCheck(input, () -> input.read(bytes));
        if (outcome instanceof CheckedDocument checked) {
            store.keep(key, checked);
        }
        return outcome;
    }

    /** All that decides, beside the build and the text, what is found in a text. */
    private String identity(Settings own) {
        return own.identity()
                + plan(own).checks().stream().map(check -> check.info().id()).toList();
    }

    private UnreadInput tooSlow(InputSource input) {
        return new UnreadInput(
                input.name(),
                input.name() + ": reading it took longer than "
                        + settings.timeout().toSeconds() + " s; give it more time or convert it to plain text");
    }

    private Outcome readAndCheck(InputSource input, Callable<Document> reading) {
        try {
            return check(await(threads.submit(reading)), input.settings().orElse(settings));
        } catch (TimeoutException e) {
            return tooSlow(input);
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
