package org.calque.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.checks.fluency.HouseTerm.Preference;
import org.calque.cli.YamlValue.Field;

/** Reads accepted words and terms, from a configuration file and from the lists that it names. */
final class HouseLists {

    static final List<String> DICTIONARY_KEYS = List.of("words", "files");

    static final List<String> TERM_KEYS = List.of("use", "not", "why", "file");

    private final Path folder;
    private final String name;
    private final List<String> accepted = new ArrayList<>();
    private final List<Preference> terms = new ArrayList<>();
    private final Map<Path, FileStamp> files = new HashMap<>();

    /**
     * @param folder what the names of lists are relative to
     * @param name how messages call the configuration file
     */
    HouseLists(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    List<String> accepted() {
        return accepted;
    }

    List<Preference> terms() {
        return terms;
    }

    /** The lists that were read, and what they looked like then. */
    Map<Path, FileStamp> files() {
        return files;
    }

    /** {@code words}, and {@code files} with a word or name a line. */
    void readDictionary(YamlValue value) throws UsageException, IOException {
        Map<String, Field> fields = value.fields("dictionary", DICTIONARY_KEYS);
        if (fields.containsKey("words")) {
            accepted.addAll(fields.get("words").value().texts("words"));
        }
        if (fields.containsKey("files")) {
            for (YamlValue file : fields.get("files").value().list()) {
                lines(file, (line, place) -> accepted.add(line.strip()));
            }
        }
    }

    /** A list of {@code use} and {@code not}, or of files with lines of forbidden term, tab, preferred term, tab, reason. */
    void readTerms(YamlValue value) throws UsageException, IOException {
        for (YamlValue entry : value.list()) {
            Map<String, Field> fields = entry.fields("a term", TERM_KEYS);
            if (fields.containsKey("file")) {
                if (fields.size() > 1) {
                    throw entry.wrong("“file” stands alone; the lines of the file say what to use");
                }
                lines(fields.get("file").value(), this::addTerm);
            } else if (fields.containsKey("not")) {
                String use =
                        fields.containsKey("use") ? fields.get("use").value().text("use") : "";
                String why =
                        fields.containsKey("why") ? fields.get("why").value().text("why") : "";
                for (YamlValue form : fields.get("not").value().list()) {
                    terms.add(new Preference(form.text("not"), use, why));
                }
            } else {
                throw entry.wrong("a term needs “not”, the forms that are not wanted, or “file”");
            }
        }
    }

    private void addTerm(String line, String place) throws UsageException {
        String[] fields = line.split("\t", 3);
        if (fields.length < 2 || fields[0].isBlank()) {
            throw new UsageException(
                    place
                            + ": a line of terms is the forbidden term, a tab, the preferred term, and after another tab the reason");
        }
        terms.add(new Preference(fields[0].strip(), fields[1].strip(), fields.length > 2 ? fields[2].strip() : ""));
    }

    private interface Line {
        void read(String line, String place) throws UsageException;
    }

    /** Reads a list; empty lines and those that begin with {@code #} say nothing. */
    private void lines(YamlValue file, Line sink) throws UsageException, IOException {
        String written = file.text("a file");
        List<String> lines;
        try {
            Path path = folder.resolve(written);
            if (!Files.isRegularFile(path)) {
                throw file.wrong("there is no file “" + written + "” beside " + name + "; paths are relative to it");
            }
            files.put(path, FileStamp.of(path));
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (InvalidPathException e) {
            throw file.wrong("“" + written + "” can't be the name of a file");
        } catch (CharacterCodingException e) {
            throw file.wrong("“" + written + "” is not in UTF-8; save it so");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                sink.read(line, written + ":" + (i + 1));
            }
        }
    }
}
