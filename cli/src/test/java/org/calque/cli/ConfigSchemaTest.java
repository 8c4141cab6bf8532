package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published schema to the program: they know the same keys, and accept and refuse the same files. */
class ConfigSchemaTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "calque.schema.json");

    @TempDir
    Path folder;

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(SCHEMA.toFile());
    }

    private static boolean isValid(String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
        JsonNode file = new YAMLMapper().readTree(yaml);
        return schema.validate(file.isMissingNode() ? NullNode.getInstance() : file)
                .isEmpty();
    }

    private ConfigFile read(String yaml) throws UsageException, IOException {
        Files.writeString(folder.resolve("words.txt"), "Kvitka\n");
        Files.writeString(folder.resolve("terms.tsv"), "Kiev\tKyiv\n");
        return ConfigReader.read(Files.writeString(folder.resolve("calque.yml"), yaml), "calque.yml");
    }

    @ParameterizedTest
    @CsvSource({
        "/properties, KEYS",
        "/$defs/override/properties, OVERRIDE_KEYS",
        "/$defs/dictionary/properties, DICTIONARY_KEYS",
        "/$defs/term/properties, TERM_KEYS",
        "/$defs/phrase/properties, PHRASE_KEYS",
        "/$defs/languagetool/properties, LANGUAGETOOL_KEYS",
        "/$defs/score/properties, SCORE_KEYS"
    })
    void knowsTheSameKeys(String pointer, String keys) throws IOException {
        List<String> known = switch (keys) {
            case "KEYS" -> ConfigReader.KEYS;
            case "OVERRIDE_KEYS" -> ConfigReader.OVERRIDE_KEYS;
            case "DICTIONARY_KEYS" -> HouseLists.DICTIONARY_KEYS;
            case "TERM_KEYS" -> HouseLists.TERM_KEYS;
            case "PHRASE_KEYS" -> OwnPhrases.KEYS;
            case "LANGUAGETOOL_KEYS" -> ConfigReader.LANGUAGETOOL_KEYS;
            default -> ConfigReader.SCORE_KEYS;
        };
        assertThat(names(schema().at(pointer))).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void knowsTheChecks() throws IOException {
        assertThat(names(schema().at("/$defs/checks/properties")))
                .containsExactlyInAnyOrderElementsOf(CheckCatalog.standard().infos().stream()
                        .map(CheckInfo::id)
                        .toList());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# nothing",
                "source-language: pt-BR",
                "checks: {calque: off, style: on, spelling: major, grammar/HE_VERB_AGR: 'off', number-format: false}",
                "dictionary: {words: Kvitka, files: [words.txt]}",
                "dictionary: {words: [Kvitka, Ivan Petrenko, 1984]}",
                "terms: [{use: Kyiv, not: [Kiev, Kiew], why: House style.}, {not: illegals}, {file: terms.tsv}]",
                "terms: {use: Kyiv, not: Kiev}",
                "phrases: [{pattern: a b, message: m, fix: c, severity: minor, bad: '[[a b]]'}]",
                "phrases: {pattern: a b, message: m, bad: ['[[a b]]', 'x [[a b]]'], good: [c, d]}",
                "languagetool: {enabled-rules: [A3FT], disabled-categories: STYLE}",
                "score: {threshold: 97.5}",
                "score: {}",
                "ignore: [drafts/, '!drafts/final.txt']",
                "overrides: [{files: sports/, checks: {calque: off}, score: {threshold: 90}}]"
            })
    void bothAccept(String yaml) throws Exception {
        assertThat(read(yaml).name()).isEqualTo("calque.yml");
        assertThat(isValid(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheks: {}",
                "checks: [calque]",
                "checks: {calqe: off}",
                "checks: {calque: of}",
                "checks: {grammar/ no: off}",
                "source-language: ''",
                "dictionary: [a]",
                "dictionary: {wrods: [a]}",
                "dictionary: {words: [[a]]}",
                "terms: [{use: Kyiv}]",
                "terms: [{use: Kyiv, file: terms.tsv}]",
                "phrases: [{pattern: a b, message: m, bad: '[[a b]]'}]",
                "phrases: [{pattern: a b, message: m, fix: c, bad: a b}]",
                "phrases: [{pattern: a b, fix: c, bad: '[[a b]]'}]",
                "languagetool: {rules: A}",
                "score: {threshold: 101}",
                "score: {threshold: high}",
                "score: 97",
                "ignore: {a: b}",
                "overrides: [{checks: {}}]",
                "overrides: [{files: a, ignore: b}]",
                "just words"
            })
    void bothRefuse(String yaml) throws IOException {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(UsageException.class).hasMessageContaining("calque.yml:1:");
        assertThat(isValid(yaml)).isFalse();
    }
}
