package org.zhixing.campus.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.zhixing.campus.Campus;
import org.zhixing.campus.architecture.violations.Violations;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhixing");
    private static final JavaClasses SEEDED = new ClassFileImporter().importPackagesOf(Violations.class);

    @Test
    void everyAreaCallsOnlyWhomItDeclares() {
        ApplicationModules.of(Campus.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
            () -> assertThat(rule.evaluate(SEEDED).hasViolation()).as("the seeded violation breaks the rule").isTrue()));
    }

    private static Stream<ArchRule> rules() {
        return List.of(
            Rules.NO_CLOCK_BUT_AT_THE_EDGE, Rules.NO_CHANCE_BUT_SEEDED, Rules.NO_FLOATING_POINT_FIELDS,
            Rules.NO_VAGUE_NAMES, Rules.LIBRARIES_ARE_PURE, Rules.NO_SOLE_IMPLEMENTATION_NAMES, Rules.TABLES_BELONG_TO_THEIR_AREA).stream();
    }
}
