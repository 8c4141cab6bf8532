package org.calque.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands, so that what is wrong with it can be said with its place. */
final class YamlValue {

    /** The longest file, in characters: a dictionary of a million words. */
    private static final int MOST_CHARACTERS = 64 << 20;

    /** A key of a mapping and what stands under it. */
    record Field(YamlValue key, YamlValue value) {}

    private final String file;
    private final Node node;

    private YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param name how messages call it
     * @return what it holds; empty if that is nothing but comments
     * @throws UsageException if it is no YAML or not in UTF-8; the message says where and why
     * @throws IOException if it can't be read
     */
    static Optional<YamlValue> read(Path path, String name) throws UsageException, IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Node root =
                    new Yaml(options).compose(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            return Optional.ofNullable(root).map(node -> new YamlValue(name, node));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw new UsageException(
                    (mark == null ? name : place(name, mark)) + ": this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new UsageException(name + ": this is no YAML: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (CharacterCodingException e) {
            throw new UsageException(name + ": it is not in UTF-8; save it so");
        }
    }

    private static String place(String file, Mark mark) {
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    /** File, line and column, as messages name them. */
    String place() {
        return place(file, node.getStartMark());
    }

    /** What is wrong here. */
    UsageException wrong(String message) {
        return new UsageException(place() + ": " + message);
    }

    /**
     * A word, a number or a text.
     *
     * @param what what the value is, as messages call it
     */
    String text(String what) throws UsageException {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(what + " takes a single value, not a " + kind());
        }
        if (scalar.getValue().isBlank()) {
            throw wrong(what + " is empty");
        }
        return scalar.getValue();
    }

    /** The values of a list; a single value is a list of one. */
    List<YamlValue> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            values.add(new YamlValue(file, each));
        }
        return values;
    }

    /** The texts of a list; a single text is a list of one. */
    List<String> texts(String what) throws UsageException {
        List<String> texts = new ArrayList<>();
        for (YamlValue value : list()) {
            texts.add(value.text(what));
        }
        return texts;
    }

    /**
     * The fields of a mapping whose keys are known.
     *
     * @param what what the mapping is, as messages call it
     */
    Map<String, Field> fields(String what, Collection<String> keys) throws UsageException {
        Map<String, Field> fields = fields(what);
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            if (!keys.contains(field.getKey())) {
                throw field.getValue().key().unknown("key", field.getKey(), keys);
            }
        }
        return fields;
    }

    /** The fields of a mapping, whatever the keys are. */
    Map<String, Field> fields(String what) throws UsageException {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(what + " takes keys with values, not a " + kind());
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(file, tuple.getKeyNode());
            String name = key.text("a key");
            if (fields.put(name, new Field(key, new YamlValue(file, tuple.getValueNode()))) != null) {
                throw key.wrong("“" + name + "” stands here a second time");
            }
        }
        return fields;
    }

    /** That there is no such word, and the nearest that there is. */
    UsageException unknown(String what, String word, Collection<String> words) {
        return wrong("there is no " + what + " “" + word + "”; "
                + Nearest.to(word, words)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("take one of: " + String.join(", ", words)));
    }

    private String kind() {
        if (node instanceof MappingNode) {
            return "mapping";
        }
        return node instanceof SequenceNode ? "list" : "single value";
    }
}
