package dev.noren.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules, all of them, as they are. */
class ArchitectureTest {

    private static final String ROOT = "dev.noren";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    static List<Law> laws() {
        return new Architecture(ROOT).laws();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_law_is_kept(Law law) {
        law.rule().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_law_speaks_of_some_classes(Law law) {
        assertThat(CLASSES.that(law.subjects())).isNotEmpty();
    }
}
