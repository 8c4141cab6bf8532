package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.calque.engine.InputSource;
import org.calque.extract.FileFormat;
import org.calque.extract.TextExtractor;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * What the arguments of a command line stand for: files as they are named, folders and patterns for the files in them,
 * {@code -} for standard input. Each file once, in the order of the arguments. What can't be read keeps its place and
 * fails when it is read, so that it never costs the others.
 */
final class Inputs {

    private final Surroundings surroundings;
    private final String streamName;
    private final boolean ignores;
    private final Set<Path> reports;
    private final TextExtractor extractor;
    private final Configurations configurations;
    private final Map<String, InputSource> inputs = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();

    /**
     * @param streamName what standard input is called
     * @param ignores whether {@code .gitignore} and what a configuration ignores count
     * @param reports the real paths of files that the run replaces; no folder or pattern stands for them
     * @param configurations how each input is checked
     */
    Inputs(
            Surroundings surroundings,
            String streamName,
            boolean ignores,
            Set<Path> reports,
            TextExtractor extractor,
            Configurations configurations) {
        this.surroundings = surroundings;
        this.streamName = streamName;
        this.ignores = ignores;
        this.reports = Set.copyOf(reports);
        this.extractor = extractor;
        this.configurations = configurations;
    }

    /** @throws UsageException if a file is named outright that a report is to replace, or a configuration is wrong */
    List<InputSource> of(List<String> arguments) throws UsageException {
        for (String argument : arguments) {
            add(argument);
        }
        return new ArrayList<>(inputs.values());
    }

    private void add(String argument) throws UsageException {
        if (argument.equals("-")) {
            addStream(argument);
            return;
        }
        try {
            Path path = surroundings.folder().resolve(argument);
            if (argument.isEmpty()) {
                addMissing("''", "an empty argument names nothing", "see what the variable holds that it came from");
            } else if (Files.isDirectory(path)) {
                String nothing =
                        "it holds no file that can be read (" + String.join(" ", FileFormat.allEndings()) + ")";
                addAll(argument, argument, path.toRealPath(), Inputs::isReadable, nothing);
            } else if (Files.exists(path)) {
                // what /dev/fd names, as a shell's <(…), may have no real path
                addNamed(argument, Files.isRegularFile(path) ? path.toRealPath() : path);
            } else if (isPattern(argument)) {
                addPattern(argument);
            } else {
                addMissing(argument, "there is no such file or folder", "check the name and the current folder");
            }
        } catch (InvalidPathException e) {
            addMissing(argument, "this can't be the name of a file", "check the name");
        } catch (IOException e) {
            addMissing(argument, "it can't be listed (" + e.getMessage() + ")", "check who may read it");
        }
    }

    private void addStream(String argument) throws UsageException {
        try {
            Configuration configuration =
                    configurations.of(surroundings.folder().resolve(streamName).normalize());
            StreamInput input = new StreamInput(streamName, surroundings.in(), extractor, configuration.settings());
            inputs.putIfAbsent(argument, input);
            note(input, configuration);
        } catch (IOException | InvalidPathException e) {
            addMissing(argument, "its configuration can't be read (" + e.getMessage() + ")", "see --stdin-filename");
        }
    }

    private void note(InputSource input, Configuration configuration) {
        configuration.threshold().ifPresent(score -> scores.put(input.name(), score));
    }

    /** The score that each input has to reach, by its name, where a configuration says so. */
    Map<String, Double> scores() {
        return new LinkedHashMap<>(scores);
    }

    private void addMissing(String argument, String reason, String remedy) {
        inputs.put(argument, new MissingInput(argument, reason, remedy));
    }

    private static boolean isReadable(Path file) {
        return FileFormat.ofName(file.getFileName().toString()).isPresent();
    }

    private static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '[');
    }

    /** As Git reads patterns: {@code **} is folders at any depth, or none. */
    private void addPattern(String argument) throws UsageException, IOException {
        int cut = 0;
        for (int slash = argument.indexOf('/');
                slash >= 0 && !isPattern(argument.substring(0, slash));
                slash = argument.indexOf('/', slash + 1)) {
            cut = slash + 1;
        }
        String base = argument.substring(0, cut);
        Path folder = surroundings.folder().resolve(base);
        if (!Files.isDirectory(folder)) {
            addMissing(argument, "no file matches it", "check the pattern and the current folder");
            return;
        }
        FastIgnoreRule rule = new FastIgnoreRule("/" + argument.substring(cut));
        Path root = folder.toRealPath();
        Predicate<Path> matching = file -> rule.isMatch(slashed(root.relativize(file)), false, true);
        addAll(argument, base, root, matching, "no file matches it");
    }

    private void addAll(String argument, String base, Path folder, Predicate<Path> wanted, String nothing)
            throws UsageException, IOException {
        Predicate<Path> isReport = reports::contains;
        FolderWalk.Found found = FolderWalk.files(
                folder,
                wanted.and(isReport.negate()).and(file -> !isConfiguration(file)),
                (path, isFolder) -> ignores && configurations.ignores(path, isFolder),
                ignores);
        for (Path unlisted : found.unlisted()) {
            String name = Path.of(base).resolve(folder.relativize(unlisted)).toString();
            addMissing(name(name), "it can't be listed", "check who may read it");
        }
        if (found.files().isEmpty() && found.unlisted().isEmpty()) {
            addMissing(
                    argument,
                    nothing,
                    "name files outright, or add --no-ignore if .gitignore or calque.yml leaves them out");
        }
        for (Path file : found.files()) {
            addFile(Path.of(base).resolve(folder.relativize(file)).toString(), file);
        }
    }

    /** Configurations and notes beside stories are no stories, whatever a shell's pattern names. */
    private static boolean isConfiguration(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ConfigFile.NAME) || name.endsWith(ConfigFile.BESIDE);
    }

    private void addNamed(String argument, Path file) throws UsageException, IOException {
        if (isConfiguration(file)) {
            return;
        }
        if (reports.contains(file)) {
            throw new UsageException(
                    argument + ": a report of this run would replace it; give the report another path");
        }
        addFile(argument, file);
    }

    private void addFile(String argument, Path file) throws UsageException, IOException {
        Configuration configuration = configurations.of(file);
        FileInput input = new FileInput(name(argument), file, extractor, configuration.settings());
        inputs.putIfAbsent(file.toString(), input);
        note(input, configuration);
    }

    /** As it was written, without detours. */
    private static String name(String argument) {
        return slashed(Path.of(argument).normalize());
    }

    /** With slashes, as all systems understand it. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
