package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.calque.engine.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each file how it is to be checked: by the nearest {@code calque.yml} in its folder or above, on top of the
 * user's own, or by nothing but the file that the command line names. Files to which the same parts of them apply get the
 * same settings.
 */
final class Configurations {

    private final Path folder;
    private final Settings commandLine;
    private final @Nullable ConfigFile only;
    private final @Nullable ConfigFile user;
    private final Map<Path, Optional<ConfigFile>> byFolder = new HashMap<>();
    private final Map<List<ConfigSection>, Configuration> bySections = new HashMap<>();

    /**
     * @param commandLine what the command line says, which is stronger than all files
     * @param named the file that the command line names; null to look for files
     * @throws UsageException if something in the named file or in the user's is wrong
     */
    Configurations(Surroundings surroundings, Settings commandLine, @Nullable String named)
            throws UsageException, IOException {
        this.folder = surroundings.folder();
        this.commandLine = commandLine;
        Path userFile = surroundings.userConfig();
        if (named != null) {
            Path path = folder.resolve(named).normalize();
            if (!Files.exists(path)) {
                throw new UsageException("--config " + named + ": there is no such file; check the name");
            }
            this.only = ConfigReader.read(path, named);
            this.user = null;
        } else {
            this.only = null;
            this.user = Files.isRegularFile(userFile) ? ConfigReader.read(userFile, name(userFile)) : null;
        }
    }

    /** Relative where it lies in the current folder. */
    private String name(Path file) {
        Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /**
     * How a file is to be checked.
     *
     * @param file an absolute path
     * @throws UsageException if something in a file that applies is wrong
     */
    Configuration of(Path file) throws UsageException, IOException {
        List<ConfigSection> sections = new ArrayList<>();
        for (ConfigFile config : files(file.getParent())) {
            sections.add(config.whole());
            for (ConfigFile.Part override : config.overrides()) {
                if (override.files().match(file, false)) {
                    sections.add(override.section());
                }
            }
        }
        return bySections.computeIfAbsent(sections, all -> Configuration.of(all, commandLine));
    }

    /** What applies to whatever stands in a place: the files in a folder, or a file. */
    Configuration at(Path place) throws UsageException, IOException {
        return of(Files.isDirectory(place) ? place.resolve(ConfigFile.NAME) : place);
    }

    /** The names of the files that applied so far, but for one that the command line names. */
    List<String> used() {
        Set<String> names = new TreeSet<>();
        for (List<ConfigSection> sections : bySections.keySet()) {
            sections.forEach(section -> names.add(section.file()));
        }
        return only == null ? List.copyOf(names) : List.of();
    }

    /** Whether a file or folder is one that no folder or pattern stands for. */
    boolean ignores(Path path, boolean isFolder) throws UsageException, IOException {
        for (ConfigFile config : files(path.getParent())) {
            if (config.ignored().match(path, isFolder)) {
                return true;
            }
        }
        return false;
    }

    /** The files that apply in a folder, the strongest last. */
    List<ConfigFile> files(@Nullable Path inFolder) throws UsageException, IOException {
        if (only != null) {
            return List.of(only);
        }
        List<ConfigFile> files = new ArrayList<>();
        if (user != null) {
            files.add(user);
        }
        Optional<ConfigFile> nearest = nearest(inFolder);
        if (nearest.isPresent() && (user == null || !nearest.get().path().equals(user.path()))) {
            files.add(nearest.get());
        }
        return files;
    }

    private Optional<ConfigFile> nearest(@Nullable Path start) throws UsageException, IOException {
        if (start == null) {
            return Optional.empty();
        }
        Optional<ConfigFile> known = byFolder.get(start);
        if (known == null) {
            Path file = start.resolve(ConfigFile.NAME);
            known = Files.isRegularFile(file)
                    ? Optional.of(ConfigReader.read(file, name(file)))
                    : nearest(start.getParent());
            byFolder.put(start, known);
        }
        return known;
    }
}
