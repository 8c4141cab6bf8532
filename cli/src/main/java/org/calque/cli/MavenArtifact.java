package org.calque.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of an artifact that the machine's own Maven fetched, by the mirrors, proxies and rights of the user's settings.
 * Closing it removes the copy; Maven keeps its own.
 *
 * @param jar the artifact
 */
record MavenArtifact(Path jar) implements AutoCloseable {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy";
    private static final int SHOWN_ERRORS = 5;

    /** What Maven is called on this system. */
    static String maven() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? "mvn.cmd" : "mvn";
    }

    /**
     * Fetches an artifact.
     *
     * @param maven the program
     * @param coordinates group, name and version, with colons between
     * @param folder an existing folder; the copy goes into a new one in it
     * @throws IOException if there is no Maven, or it could not fetch the artifact; the message says what to do
     */
    static MavenArtifact fetch(String maven, String coordinates, Path folder) throws IOException {
        Path work = Files.createTempDirectory(folder, "fetching-");
        MavenArtifact artifact = new MavenArtifact(work.resolve("artifact.jar"));
        try {
            run(maven, coordinates, work);
            try (Stream<Path> copied = Files.list(work)) {
                Path jar = copied.filter(file -> file.toString().endsWith(".jar"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("Maven copied no jar"));
                Files.move(jar, artifact.jar);
            }
            return artifact;
        } catch (IOException e) {
            artifact.close();
            throw e;
        }
    }

    private static void run(String maven, String coordinates, Path work) throws IOException {
        File log = work.resolve("maven.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        maven, "-B", "-ntp", COPY, "-Dartifact=" + coordinates, "-DoutputDirectory=" + work)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IOException(
                    "there is no Maven on the PATH (" + maven + "); install it, or fetch " + coordinates
                            + " yourself and name its jar with --from",
                    e);
        }
        try {
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new IOException("Maven could not fetch " + coordinates + ":\n" + errors(log.toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Maven fetched " + coordinates, e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static String errors(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, Charset.defaultCharset());
        return lines.stream()
                .filter(line -> line.startsWith("[ERROR]") && line.length() > "[ERROR] ".length())
                .limit(SHOWN_ERRORS)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        Path work = jar.resolveSibling("");
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
