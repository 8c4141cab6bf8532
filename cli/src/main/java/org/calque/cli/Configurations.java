package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private final @Nullable Path named;
    private final Path userFile;
    private final @Nullable ConfigFile only;
    private final @Nullable ConfigFile user;
    private final Map<Path, Optional<ConfigFile>> byFolder = new HashMap<>();
    private final Map<List<ConfigSection>, Configuration> bySections = new HashMap<>();
    private final Set<String> used = new TreeSet<>();

    /** What each file looked like when it was looked for. */
    private final Map<Path, FileStamp> looks = new HashMap<>();

    /** What was read of the files that are there. */
    private final Map<Path, ConfigFile> read = new HashMap<>();

    /**
     * @param commandLine what the command line says, which is stronger than all files
     * @param named the file that the command line names; null to look for files
     * @throws UsageException if something in the named file or in the user's is wrong
     */
    Configurations(Surroundings surroundings, Settings commandLine, @Nullable String named)
            throws UsageException, IOException {
        this.folder = surroundings.folder();
        this.commandLine = commandLine;
        this.userFile = surroundings.userConfig();
        this.named = named == null ? null : folder.resolve(named).normalize();
        this.only = this.named == null ? null : named(this.named, String.valueOf(named));
        this.user = this.named == null ? read(userFile).orElse(null) : null;
    }

    /** The same once more; what has not changed since is not read again, and its settings are the same object. */
    private Configurations(Configurations old) throws UsageException, IOException {
        this.folder = old.folder;
        this.commandLine = old.commandLine;
        this.userFile = old.userFile;
        this.named = old.named;
        for (ConfigFile file : old.read.values()) {
            if (old.isCurrent(file)) {
                read.put(file.path(), file);
                looks.put(file.path(), old.look(file.path()));
            }
        }
        this.bySections.putAll(old.bySections);
        this.only = named == null || old.only == null ? null : named(named, old.only.name());
        this.user = named == null ? read(userFile).orElse(null) : null;
    }

    private ConfigFile named(Path path, String typed) throws UsageException, IOException {
        if (!Files.exists(path)) {
            throw new UsageException("--config " + typed + ": there is no such file; check the name");
        }
        return read(path, typed);
    }

    /** What a file says that is looked for; empty if it is not there. */
    private Optional<ConfigFile> read(Path path) throws UsageException, IOException {
        look(path);
        return Files.isRegularFile(path) ? Optional.of(read(path, name(path))) : Optional.empty();
    }

    private ConfigFile read(Path path, String called) throws UsageException, IOException {
        look(path);
        ConfigFile known = read.get(path);
        if (known == null) {
            known = ConfigReader.read(path, called);
            read.put(path, known);
        }
        return known;
    }

    /** What a file looked like at the first look. */
    private FileStamp look(Path path) {
        return looks.computeIfAbsent(path, FileStamp::of);
    }

    /** These configurations as their files are now. */
    Configurations again() throws UsageException, IOException {
        return new Configurations(this);
    }

    /** Whether all files, those that are not there included, are as they were. */
    boolean areCurrent() {
        return looks.entrySet().stream().allMatch(look -> look.getValue().equals(FileStamp.of(look.getKey())))
                && read.values().stream().allMatch(this::isCurrent);
    }

    private boolean isCurrent(ConfigFile file) {
        Map<Path, FileStamp> stamps = new HashMap<>(file.lists());
        stamps.put(file.path(), look(file.path()));
        return stamps.entrySet().stream().allMatch(stamp -> stamp.getValue().equals(FileStamp.of(stamp.getKey())));
    }

    /** The folders of the files that were read. */
    Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        for (ConfigFile file : read.values()) {
            Stream.concat(Stream.of(file.path()), file.lists().keySet().stream())
                    .map(Path::getParent)
                    .filter(Objects::nonNull)
                    .forEach(folders::add);
        }
        return folders;
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
        sections.forEach(section -> used.add(section.file()));
        return bySections.computeIfAbsent(sections, all -> Configuration.of(all, commandLine));
    }

    /** What applies to whatever stands in a place: the files in a folder, or a file. */
    Configuration at(Path place) throws UsageException, IOException {
        return of(Files.isDirectory(place) ? place.resolve(ConfigFile.NAME) : place);
    }

    /** The names of the files that applied so far, but for one that the command line names. */
    List<String> used() {
        return only == null ? List.copyOf(used) : List.of();
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
            known = read(start.resolve(ConfigFile.NAME));
            known = known.isPresent() ? known : nearest(start.getParent());
            byFolder.put(start, known);
        }
        return known;
    }
}
