package org.zhixing.campus.figures;

import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Indicators;
import org.zhixing.indicators.value.Unit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The change since last year of every indicator that the report compares: `students.roll.change` and its like.
/// A percentage changes by percentage points, everything else by its own unit.
final class Changes {

    private static final Set<String> COMPARED = Set.of(
        "students.roll", "students.full_time", "students.intake", "students.intake_full_time", "students.final_year", "students.graduates", "students.retention",
        "classes.opened", "rooms.multimedia", "rooms.multimedia_per_student", "rooms.multimedia_per_student_on_roll",
        "devices.teaching_computers", "devices.teaching_computers_per_student", "devices.teaching_computers_per_student_on_roll",
        "staff.full_time_teachers", "staff.professional_teachers", "staff.bachelor_teachers", "staff.senior_teachers", "staff.double_qualified_teachers",
        "staff.key_teachers", "staff.part_time_teachers", "staff.professional_teachers_share", "staff.bachelor_teachers_share", "staff.senior_teachers_share",
        "staff.double_qualified_teachers_share", "staff.key_teachers_share", "staff.part_time_teachers_share",
        "students.full_time.per_teacher", "students.roll.per_teacher",
        "equipment.teaching_value", "equipment.per_student", "books.volumes", "books.per_student", "books.per_student_on_roll",
        "bases.workstations", "bases.workstations_per_student", "bases.workstations_per_student_on_roll",
        "exams.excellent_rate", "exams.pass_rate", "exams.fail_rate", "exams.mean_excellent_rate", "exams.mean_pass_rate", "exams.mean_fail_rate",
        "certificates.attempted", "certificates.obtained", "certificates.pass_rate", "fitness.pass_rate",
        "graduates.placed", "graduates.employed", "graduates.college", "graduates.bachelor", "graduates.through_path", "graduates.self_employed", "graduates.further_study",
        "graduates.matched", "graduates.placement_rate", "graduates.employed_rate", "graduates.further_study_rate", "graduates.through_path_rate",
        "graduates.self_employed_rate", "graduates.matched_rate", "graduates.income", "finance.appropriations_school_year", "finance.allocated");

    private Changes() {}

    static List<Indicator> of(List<Indicator> indicators) {
        return indicators.stream().filter(indicator -> COMPARED.contains(indicator.key())).map(Changes::change).toList();
    }

    private static Indicator change(Indicator of) {
        String key = of.key() + ".change";
        String zh = of.label().zh() + "变化";
        String en = "Change of " + of.label().en().toLowerCase(Locale.ROOT);
        return of.unit().equals(Unit.PERCENT)
            ? Indicators.pointChange(key, of).label(zh, en)
                .definition("本年与上年" + of.label().zh() + "之差，以百分点计。", "This year's value less last year's, in percentage points.").decimals(of.decimals())
            : Indicators.change(key, of).label(zh, en)
                .definition("本年" + of.label().zh() + "减去上年的数值。", "This year's value less last year's.").decimals(of.decimals());
    }
}
