package org.calque.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something may have changed in folders. The system tells where it can; where it can't, or has told nothing
 * for a while, the wait is over too, so that whoever looks then misses nothing.
 */
final class FolderWatch implements AutoCloseable {

    /** An editor writes a file in several steps; so long must be quiet behind the last, in milliseconds. */
    private static final long QUIET = 80;

    /** Looking is not put off longer than this by steps that go on and on, in milliseconds. */
    private static final long LONGEST_UNREST = 400;

    private final @Nullable WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    FolderWatch() {
        this.service = service();
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Watches these folders and no others. One that the system can't watch is left to the regular looks. */
    void watch(Set<Path> folders) {
        if (service == null) {
            return;
        }
        keys.entrySet().removeIf(watched -> {
            boolean isOver =
                    !folders.contains(watched.getKey()) || !watched.getValue().isValid();
            if (isOver) {
                watched.getValue().cancel();
            }
            return isOver;
        });
        for (Path folder : folders) {
            if (!keys.containsKey(folder)) {
                register(folder, service);
            }
        }
    }

    private void register(Path folder, WatchService watcher) {
        try {
            keys.put(
                    folder,
                    folder.register(
                            watcher,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            keys.remove(folder);
        }
    }

    /**
     * Waits for a change, and until it is quiet behind it.
     *
     * @param longest how long to wait at most, in milliseconds
     */
    void await(long longest) throws InterruptedException {
        if (service == null) {
            TimeUnit.MILLISECONDS.sleep(longest);
            return;
        }
        try {
            WatchKey key = service.poll(longest, TimeUnit.MILLISECONDS);
            long begin = System.nanoTime();
            while (key != null) {
                key.pollEvents();
                key.reset();
                boolean isLong = System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST);
                key = isLong ? null : service.poll(QUIET, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            throw new IllegalStateException("waiting on a watch that is closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
