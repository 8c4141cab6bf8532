package org.calque.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calque.cli.YamlValue.Field;
import org.calque.engine.Suppression;
import org.calque.extract.ExtractionException;

/** Notes beside a story, {@code story.txt.calque.yml}: which findings in it are meant to be there. */
final class Sidecar {

    static final List<String> KEYS = List.of("suppress");

    static final List<String> ENTRY_KEYS = List.of("check", "quote", "reason");

    private Sidecar() {}

    /** Where the notes on a file are, if there are any. */
    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ConfigFile.BESIDE);
    }

    /**
     * What the notes beside a file say; nothing where there are none.
     *
     * @param name how reports call the file
     * @throws ExtractionException if something in the notes is wrong; the message says where and what
     */
    static List<Suppression> beside(Path file, String name) throws IOException, ExtractionException {
        Path notes = of(file);
        if (!Files.isRegularFile(notes)) {
            return List.of();
        }
        try {
            return read(notes, name + ConfigFile.BESIDE);
        } catch (UsageException e) {
            throw new ExtractionException(name, "the notes beside it are wrong: " + e.getMessage(), "mend them");
        }
    }

    private static List<Suppression> read(Path notes, String name) throws UsageException, IOException {
        List<Suppression> suppressions = new ArrayList<>();
        Optional<YamlValue> root = YamlValue.read(notes, name);
        if (root.isPresent()) {
            Field list = root.get().fields(name, KEYS).get("suppress");
            for (YamlValue entry :
                    list == null ? List.<YamlValue>of() : list.value().list()) {
                suppressions.add(suppression(entry));
            }
        }
        return suppressions;
    }

    private static Suppression suppression(YamlValue entry) throws UsageException {
        Map<String, Field> fields = entry.fields("a suppression", ENTRY_KEYS);
        if (!fields.containsKey("check")) {
            throw entry.wrong("a suppression needs “check”, the id of the check");
        }
        return Suppression.outside(
                CheckName.read(fields.get("check").value()),
                text(fields, "quote"),
                text(fields, "reason"),
                entry.place());
    }

    private static String text(Map<String, Field> fields, String key) throws UsageException {
        return fields.containsKey(key) ? fields.get(key).value().text(key) : "";
    }
}
