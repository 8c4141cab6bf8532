package org.calque.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the architecture, as {@code docs/architecture.md} draws them. */
class ArchitectureTest {

    private static final String ROOT = "org.calque.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.calque");

    /** For each package, with those below it, the packages of Calque it may import; {@code engine} may import all. */
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>(Map.of(
            "text", List.of(),
            "dictionary", List.of("text"),
            "language", List.of("text", "dictionary"),
            "fluency", List.of("text"),
            "grammar", List.of("text", "dictionary"),
            "analysis", List.of("text", "language", "fluency", "grammar"),
            "check", List.of("text", "analysis"),
            "checks", List.of("text", "language", "grammar", "fluency", "analysis", "check"),
            "extract", List.of("text"),
            "score", List.of("check", "text")));

    static List<Map.Entry<String, List<String>>> arrows() {
        return new ArrayList<>(MAY_IMPORT.entrySet());
    }

    @Test
    void thereIsSomethingToSee() {
        assertThat(CLASSES.size()).isGreaterThan(50);
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass seen : CLASSES) {
            packages.add(seen.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""));
        }
        TreeSet<String> known = new TreeSet<>(MAY_IMPORT.keySet());
        known.add("engine");
        assertThat(known).containsAll(packages);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void arrowsPointOneWay(Map.Entry<String, List<String>> arrow) {
        List<String> forbidden = new ArrayList<>(MAY_IMPORT.keySet());
        forbidden.add("engine");
        forbidden.removeAll(arrow.getValue());
        forbidden.remove(arrow.getKey());
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + arrow.getKey() + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        forbidden.stream().map(name -> ROOT + name + "..").toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.calque.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.languagetool.., grammar.languagetool",
        "org.apache.tika.., extract.tika",
        "org.jsoup.., extract.html"
    })
    void onlyTheAdapterImportsItsLibrary(String library, String adapter) {
        assertThat(CLASSES.stream()
                        .filter(seen -> seen.getPackageName().equals(ROOT + adapter))
                        .filter(seen -> seen.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        resideInAnyPackage(library).test(dependency.getTargetClass()))))
                .as("%s uses %s", adapter, library)
                .isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + adapter + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(CLASSES);
    }

    /** Morfologik is the format of LanguageTool's dictionaries: the two adapters that open them know it. */
    @Test
    void onlyTheTwoReadersOfDictionariesImportMorfologik() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "dictionary..", ROOT + "grammar.languagetool..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("morfologik.."))
                .check(CLASSES);
    }

    @Test
    void checksKnowNothingOfEachOther() {
        slices().matching("org.calque.checks.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void coreNeverPrintsExitsOrReadsTheEnvironment() {
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
        noClasses().should().callMethod(System.class, "exit", int.class).check(CLASSES);
        noClasses().should().callMethod(System.class, "getenv", String.class).check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .doNotHaveName("$jacocoData")
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
        noMethods().should().haveNameMatching("set[A-Z].*").check(CLASSES);
    }
}
