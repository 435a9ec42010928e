package org.zhixing.campus.demo;


import org.zhixing.campus.fitness.FitnessStandard;
import org.zhixing.campus.teaching.TeachingMeasures;
import org.zhixing.indicators.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// What students are tested in: exams, certificates and fitness.
final class Tests {

    private final World world;
    private final Roll roll;
    private final FitnessStandard standard = FitnessStandard.read();

    Tests(World world, Roll roll) {
        this.world = world;
        this.roll = roll;
    }

    void hold(SchoolPlan plan) {
        plan.exams().forEach(this::examine);
        plan.destinations().forEach(this::certify);
        plan.fitness().forEach(this::testFitness);
    }

    private void examine(SchoolPlan.Exams exams) {
        var held = world.rows("teaching.exam", "name", "subject", "full_mark", "excellent_line", "pass_line", "held_on");
        var scores = world.rows("teaching.score", "exam", "student", "mark");
        List<Pupil> takers = new ArrayList<>(roll.fullTimeOn(exams.heldOn()));
        for (SchoolPlan.Subject subject : exams.subjects()) {
            boolean long150 = List.of("chinese", "mathematics", "english").contains(subject.subject());
            int full = long150 ? 150 : 100;
            int excellentLine = long150 ? 125 : 90;
            int passLine = long150 ? 85 : 60;
            UUID exam = held.add(world.own(exams.heldOn().getYear() + "年" + TeachingMeasures.SUBJECT.shown(subject.subject(), Language.ZH)), subject.subject(), full, excellentLine, passLine, exams.heldOn());
            Collections.shuffle(takers, world.chance);
            for (int i = 0; i < Math.min(exams.takers(), takers.size()); i++) {
                int mark = i < subject.excellent() ? world.between(excellentLine, full - 2) : i < subject.passed() ? world.between(passLine, excellentLine - 1) : world.between(passLine / 3, passLine - 1);
                scores.add(exam, takers.get(i).id, mark);
            }
        }
    }

    /// Every graduate of the year tries one certificate in spring.
    private void certify(SchoolPlan.Leavers leavers) {
        var attempts = world.rows("certification.attempt", "student", "occupation", "level", "attempted_on", "passed", "certificate_number");
        List<Pupil> graduates = new ArrayList<>(roll.graduatesOf(leavers.year()));
        Collections.shuffle(graduates, world.chance);
        for (int i = 0; i < graduates.size(); i++) {
            boolean passed = i < leavers.certificates();
            attempts.add(graduates.get(i).id, "专业技能（" + graduates.get(i).major + "）", world.chance.nextInt(5) == 0 ? "5" : "4", LocalDate.of(leavers.year(), 4, world.between(10, 28)),
                passed, passed ? world.ownNumber("ZX" + leavers.year() + String.format("%05d", i + 1)) : null);
        }
    }

    private void testFitness(SchoolPlan.Fitness fitness) {
        var exemptions = world.rows("fitness.exemption", "student", "reason", "valid_from", "valid_to");
        LocalDate census = LocalDate.of(fitness.year(), 9, 30);
        for (SchoolPlan.FitnessGrade grade : fitness.grades()) {
            List<Pupil> population = new ArrayList<>(roll.fullTimeOn(census).stream().filter(pupil -> pupil.grade(census) == grade.grade() && !pupil.suspendedOn(census)).toList());
            Collections.shuffle(population, world.chance);
            for (int i = 0; i < population.size(); i++) {
                if (i < grade.exempt()) {
                    exemptions.add(population.get(i).id, world.oneOf(List.of("illness", "disability", "injury")), LocalDate.of(fitness.year(), 9, 15), LocalDate.of(fitness.year() + 1, 7, 31));
                } else {
                    test(population.get(i), grade.grade(), LocalDate.of(fitness.year(), 11, world.between(4, 15)), i < grade.exempt() + grade.passed());
                }
            }
        }
    }

    /// One who passes scores about 65 to 90 in every item, one who does not at most 50 in all but the body mass index.
    private void test(Pupil pupil, int grade, LocalDate on, boolean passes) {
        var tests = world.rows("fitness.test", "student", "grade", "tested_on");
        var measurements = world.rows("fitness.measurement", "test", "item", "value", "score", "weight", "bonus");
        UUID test = tests.add(pupil.id, grade, on);
        for (String item : standard.items(pupil.sex)) {
            List<FitnessStandard.Step> steps = standard.steps(grade, pupil.sex, item);
            List<FitnessStandard.Step> fitting = steps.stream().filter(step -> fits(step.score().intValue(), item, passes)).toList();
            FitnessStandard.Step step = world.oneOf(fitting.isEmpty() ? steps : fitting);
            BigDecimal value = step.value();
            measurements.add(test, item, value, standard.score(grade, pupil.sex, item, value), step.weight(), 0);
        }
    }

    private static boolean fits(int score, String item, boolean passes) {
        return item.equals("BMI") ? passes ? score >= 80 : score <= 80 : passes ? score >= 64 && score <= 90 : score <= 50;
    }
}
