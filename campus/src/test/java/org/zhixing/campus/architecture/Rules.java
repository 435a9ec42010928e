package org.zhixing.campus.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/// What the build forbids, and why.
final class Rules {

    static final ArchRule NO_CLOCK_BUT_AT_THE_EDGE = noClasses()
        .should().callMethod(LocalDate.class, "now")
        .orShould().callMethod(LocalDateTime.class, "now")
        .orShould().callMethod(Instant.class, "now")
        .orShould().callMethod(System.class, "currentTimeMillis")
        .because("the same records must give the same figures on any day");

    static final ArchRule NO_CHANCE_BUT_SEEDED = noClasses()
        .should().callConstructor(Random.class)
        .orShould().callMethod(UUID.class, "randomUUID")
        .orShould().callMethod(Math.class, "random")
        .because("the same seed must give the same bytes");

    static final ArchRule NO_FLOATING_POINT_FIELDS = noFields()
        .that().areDeclaredInClassesThat().resideInAnyPackage("org.zhixing.indicators..", "org.zhixing.campus.figures..", "org.zhixing.campus.checks..", "org.zhixing.campus.reporting..", "org.zhixing.campus.architecture.violations..")
        .should().haveRawType(double.class).orShould().haveRawType(float.class)
        .because("counts and money are exact; BigDecimal or fractions hold what is not an integer, as " + BigDecimal.class.getSimpleName() + " does");

    static final ArchRule NO_VAGUE_NAMES = noClasses()
        .that().resideOutsideOfPackage("..db..")
        .should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
        .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Processor")
        .because("a class is named for what it is in the school");

    static final ArchRule NO_SOLE_IMPLEMENTATION_NAMES = noClasses()
        .should().haveSimpleNameEndingWith("Impl")
        .because("an interface with one implementation is a class");

    static final ArchRule LIBRARIES_ARE_PURE = noClasses()
        .that().resideInAnyPackage("org.zhixing.indicators..", "org.zhixing.book..", "org.zhixing.campus.architecture.violations..")
        .should().dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.jooq..")
            .or(belongToAnyOf(Files.class, File.class)))
        .because("a library is usable alone: no framework, no database, no file but the stream that it is given");

    static final ArchRule TABLES_BELONG_TO_THEIR_AREA = classes().should(new ArchCondition<>("use generated tables of their own area only") {
        @Override
        public void check(JavaClass user, ConditionEvents events) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                Matcher table = TABLES.matcher(dependency.getTargetClass().getPackageName());
                if (table.find() && !(user.getPackageName() + ".").startsWith(table.group(1) + ".")) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                }
            }
        }
    }).because("an area changes its tables without asking the others; they see its figures and its fact views");

    private static final Pattern TABLES = Pattern.compile("^(org\\.zhixing\\.campus\\.[a-z]+)\\.db\\b");

    private Rules() {}
}
