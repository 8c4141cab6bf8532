package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules can be joined to one scope: names are unique, imports are met, and all of them are in the build. */
class ScriptModulesTest {

    private static final Path MODULES = Path.of("src", "main", "js");

    private static final Pattern NAMED =
            Pattern.compile("^(export )?(?:async )?(?:const|let|function|class) (\\w+)", Pattern.MULTILINE);

    private static final Pattern IMPORTS =
            Pattern.compile("^import \\{([^}]+)\\} from '\\./([\\w-]+\\.js)';$", Pattern.MULTILINE);

    @Test
    void namesAreUniqueAndImportsAreMet() throws IOException {
        Map<String, String> modules = modules();
        assertThat(modules).hasSizeGreaterThan(15);
        Set<String> names = new HashSet<>();
        Map<String, Set<String>> exported = new HashMap<>();
        modules.forEach((module, text) -> {
            for (Matcher name = NAMED.matcher(text); name.find(); ) {
                assertThat(names.add(name.group(2)))
                        .as("%s of %s is new", name.group(2), module)
                        .isTrue();
                if (name.group(1) != null) {
                    exported.computeIfAbsent(module, key -> new HashSet<>()).add(name.group(2));
                }
            }
        });
        modules.forEach((module, text) -> {
            assertThat(text.lines().filter(line -> line.startsWith("import")).count())
                    .isEqualTo(IMPORTS.matcher(text).results().count());
            for (Matcher line = IMPORTS.matcher(text); line.find(); ) {
                for (String name : line.group(1).split(",", -1)) {
                    assertThat(exported.getOrDefault(line.group(2), Set.of()))
                            .as(module)
                            .contains(name.strip());
                    assertThat(text.split("\\b" + name.strip() + "\\b", -1))
                            .as("%s uses %s", module, name)
                            .hasSizeGreaterThan(2);
                }
            }
        });
    }

    @Test
    void theBuildJoinsAllOfThem() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        for (String folder : List.of("js", "css")) {
            String files = build.replaceAll("(?s).*main/" + folder + "\" files=\"([^\"]+)\".*", "$1");
            try (Stream<Path> list = Files.list(Path.of("src", "main", folder))) {
                assertThat(list.map(file -> file.getFileName().toString()).toList())
                        .containsExactlyInAnyOrder(files.split(" ", -1));
            }
        }
    }

    private static Map<String, String> modules() throws IOException {
        Map<String, String> modules = new HashMap<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            files.forEach(file -> {
                try {
                    modules.put(file.getFileName().toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return modules;
    }
}
