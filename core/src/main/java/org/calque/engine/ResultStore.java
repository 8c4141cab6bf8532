package org.calque.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps what was found in a file, for a later run that checks the same bytes in the same way. Safe for many threads and
 * many processes: an entry is written beside its place and moved there, and bears a checksum. An entry that can't be
 * read or written is as good as none. Entries that no run has asked for in a month are deleted.
 */
public final class ResultStore {

    private static final String HASH = "SHA-256";

    /** Of a hash, in bytes. */
    private static final int LENGTH = 32;

    private static final Duration KEPT = Duration.ofDays(30);

    /** How old the time of an entry may be before it is set anew: a write for each read would be waste. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Path folder;
    private final String build;

    /**
     * A store of one build of Calque.
     *
     * @param folder where the entries are; made when the first is written
     * @param build what tells this build, and the models it uses, from every other
     */
    public ResultStore(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /**
     * The key of what is found in a file.
     *
     * @param settings all that decides how it is checked
     * @param name the file's name, whose ending tells its type
     * @param bytes its content
     */
    String key(String settings, String name, byte[] bytes) {
        MessageDigest digest = digest();
        for (String part : new String[] {build, settings, name}) {
            byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(encoded.length).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) ':');
            digest.update(encoded);
        }
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    /** What is kept under a key, for a document of some name. */
    Optional<CheckedDocument> recall(String key, String name) {
        Path entry = entry(key);
        try {
            if (!Files.isRegularFile(entry)) {
                return Optional.empty();
            }
            byte[] all = Files.readAllBytes(entry);
            byte[] content = all.length < LENGTH ? new byte[0] : Arrays.copyOfRange(all, LENGTH, all.length);
            if (!MessageDigest.isEqual(digest().digest(content), Arrays.copyOf(all, LENGTH))) {
                return Optional.empty();
            }
            refresh(entry);
            return Optional.of(ResultCodec.decode(name, content));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps a document in which all went well; failures are tried again. */
    void keep(String key, CheckedDocument checked) {
        if (!checked.failures().isEmpty()) {
            return;
        }
        byte[] content = ResultCodec.encode(checked);
        Path entry = entry(key);
        try {
            Path parent = folder.resolve(key.substring(0, 2));
            Files.createDirectories(parent);
            Path draft = Files.createTempFile(parent, key, ".tmp");
            try {
                byte[] all = Arrays.copyOf(digest().digest(content), LENGTH + content.length);
                System.arraycopy(content, 0, all, LENGTH, content.length);
                Files.write(draft, all);
                Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // not kept: it will be found again
        }
    }

    /** Deletes what no run has asked for in a month, in one part of 256, which is another each hour. */
    public void tidy(Instant now) {
        String part = "%02x"
                .formatted(
                        Math.floorMod(now.getEpochSecond() / Duration.ofHours(1).toSeconds(), 256));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(part))) {
            for (Path entry : entries) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(now.minus(KEPT))) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (IOException e) {
            // nothing there, or another run was quicker
        }
    }

    private static void refresh(Path entry) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(entry, FileTime.from(now));
        }
    }

    private Path entry(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + HASH, e);
        }
    }
}
