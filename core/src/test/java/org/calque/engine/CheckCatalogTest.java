package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.junit.jupiter.api.Test;

/** Guards that can't go empty: every check class is in the catalog, its id is its own, its examples can be read. */
class CheckCatalogTest {

    private final CheckCatalog catalog = CheckCatalog.standard();

    @Test
    void everyCheckIsInTheCatalog() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.calque.checks")
                        .stream()
                        .filter(seen -> seen.isAssignableTo(Check.class))
                        .filter(seen ->
                                !seen.isInterface() && !seen.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(written).isNotEmpty();
        assertThat(catalog.checks().stream()
                        .map(check -> check.getClass().getName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void idsAreUniqueAndRoundTrip() {
        List<CheckInfo> infos = catalog.infos();
        assertThat(infos).isNotEmpty().extracting(CheckInfo::id).doesNotHaveDuplicates();
        for (CheckInfo info : infos) {
            assertThat(catalog.info(info.id())).contains(info);
        }
        assertThat(catalog.info("no-such-check")).isEmpty();
    }

    @Test
    void everyBadExampleMarksWhatIsBad() {
        assertThat(catalog.infos()).allSatisfy(info -> {
            assertThat(info.bad()).as(info.id()).containsPattern("\\[\\[.+?]]");
            assertThat(info.good()).as(info.id()).doesNotContain("[[");
            assertThat(info.summary()).as(info.id()).endsWith(".");
            assertThat(info.rationale()).as(info.id()).endsWith(".");
        });
    }
}
