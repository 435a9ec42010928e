package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Majors with their offerings and plans, and the classes that they opened.
final class Majors {

    private static final Map<String, Integer> GIRLS = Map.of("10", 88, "16", 93, "12", 72, "05", 8, "08", 6, "09", 35, "13", 66);

    private final Map<String, SchoolPlan.Major> declared = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, List<UUID>> classes = new LinkedHashMap<>();

    Majors(World world, SchoolPlan plan, Iterator<UUID> classTeachers) {
        var majors = world.rows("programmes.major", "name", "short_name", "code", "catalogue", "category", "years", "established");
        var offerings = world.rows("programmes.offering", "major", "valid_from", "valid_to");
        var plans = world.rows("programmes.enrolment_plan", "major", "year", "planned");
        var opened = world.rows("programmes.class", "name", "major", "entry_year", "class_teacher", "valid_from", "valid_to");
        for (SchoolPlan.Major major : plan.majors()) {
            declared.put(major.name(), major);
            UUID id = majors.add(major.name(), major.shortName(), major.code(), major.catalogue(), major.category(), major.years(), major.established());
            ids.put(major.name(), id);
            offerings.add(id, major.established(), major.closed());
            major.plans().forEach((year, planned) -> plans.add(id, year, planned));
            major.classes().forEach((year, count) -> {
                for (int i = 1; i <= count; i++) {
                    LocalDate from = LocalDate.of(year, 9, 1);
                    LocalDate to = LocalDate.of(year + major.years(), 7, 31);
                    UUID one = opened.add(world.own(year + "级" + major.shortName() + i + "班"), id, year, classTeachers.next(), from, to);
                    classes.computeIfAbsent(major.name() + year, key -> new ArrayList<>()).add(one);
                }
            });
        }
    }

    UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /// Of a hundred students of the major.
    int girls(String name) {
        return GIRLS.getOrDefault(Objects.requireNonNull(declared.get(name), name).category(), 50);
    }

    String category(String name) {
        return Objects.requireNonNull(declared.get(name), name).category();
    }

    /// The class of the student's major and year, the same one every time; none where the major opened none.
    @Nullable UUID classOf(Pupil pupil, LocalDate day) {
        List<UUID> own = classes.getOrDefault(pupil.major(day) + pupil.entryYear, List.of());
        return own.isEmpty() ? null : own.get((int) ((pupil.id.getLeastSignificantBits() & Long.MAX_VALUE) % own.size()));
    }
}
