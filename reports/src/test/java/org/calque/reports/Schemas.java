package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** JSON Schemas of files: those that Calque publishes, and those of formats that it writes. */
final class Schemas {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path PUBLISHED = Path.of("..", "docs", "schema");
    private static final Path OF_OTHERS = Path.of("src", "test", "resources", "schema");

    private Schemas() {}

    /** A published schema, by the name of its file without its ending; what it refers to is found. */
    static JsonSchema published(String name) throws IOException {
        Map<String, String> byId = new HashMap<>();
        try (var files = Files.newDirectoryStream(PUBLISHED, "*.schema.json")) {
            for (Path file : files) {
                String schema = Files.readString(file);
                byId.put(MAPPER.readTree(schema).path("$id").asText(file.toString()), schema);
            }
        }
        assertThat(byId).isNotEmpty();
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012, builder -> builder.schemaLoaders(l -> l.schemas(byId)))
                .getSchema(
                        MAPPER.readTree(PUBLISHED.resolve(name + ".schema.json").toFile()));
    }

    static JsonSchema ofOthers(String name) throws IOException {
        JsonNode schema =
                MAPPER.readTree(OF_OTHERS.resolve(name + ".schema.json").toFile());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    static Path xml(String name) {
        return OF_OTHERS.resolve(name + ".xsd");
    }
}
