package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.demo.SchoolPlan.Cohort;
import org.zhixing.campus.demo.SchoolPlan.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// The students: cohorts enter, change majors, gain and lose members so that each stage of the plan is met, and graduate.
final class Roll {

    private final World world;
    private final People people;
    private final Majors majors;
    private final World.Rows students;
    /// Nobody shares name, sex and birth date with another, which would look like one person counted twice.
    private final Set<String> known = new HashSet<>();
    private final List<Pupil> pupils = new ArrayList<>();
    private int number;

    Roll(World world, People people, Majors majors) {
        this.world = world;
        this.people = people;
        this.majors = majors;
        this.students = world.rows("students.student", "student_number", "name", "sex", "birth_date", "ethnic_group", "id_number", "phone", "guardian_phone");
    }

    void admit(SchoolPlan plan) {
        plan.cohorts().forEach(this::live);
        for (SchoolPlan.Newcomers newcomers : plan.partTime()) {
            newcomers.entered().forEach((major, count) -> {
                for (int i = 0; i < count; i++) {
                    pupils.add(pupil(newcomers.year(), world.between(LocalDate.of(newcomers.year(), 9, 1), LocalDate.of(newcomers.year(), 9, 20)), "entered", major, false));
                }
            });
        }
        tell();
    }

    List<Pupil> all() {
        return pupils;
    }

    /// Full-time students on the roll that day, suspended ones too.
    List<Pupil> fullTimeOn(LocalDate day) {
        return pupils.stream().filter(pupil -> pupil.fullTime && pupil.on(day)).toList();
    }

    List<Pupil> graduatesOf(int year) {
        return pupils.stream().filter(pupil -> pupil.left != null && pupil.left.getYear() == year && pupil.turns.getLast().kind().equals("graduated")).toList();
    }

    private void live(Cohort cohort) {
        List<Pupil> members = new ArrayList<>();
        cohort.entered().forEach((major, count) -> {
            for (int i = 0; i < count; i++) {
                members.add(pupil(cohort.entry(), world.between(LocalDate.of(cohort.entry(), 8, 25), LocalDate.of(cohort.entry(), 9, 3)), "entered", major, true));
            }
        });
        LocalDate after = LocalDate.of(cohort.entry(), 9, 4);
        for (Stage stage : cohort.stages()) {
            reach(stage, after, cohort.entry(), members);
            after = stage.date().plusDays(1);
        }
        if (cohort.graduates() != null) {
            LocalDate day = cohort.graduates();
            except(members, cohort.graduates().getYear());
            members.stream().filter(pupil -> pupil.left == null).forEach(pupil -> pupil.leave(day, "graduated"));
        }
        pupils.addAll(members);
    }

    /// Who is too many in a major moves to one that lacks students, or leaves; who is lacking beyond that joins from elsewhere.
    private void reach(Stage stage, LocalDate after, int entryYear, List<Pupil> members) {
        Map<String, List<Pupil>> present = new LinkedHashMap<>();
        members.stream().filter(pupil -> pupil.left == null).forEach(pupil -> present.computeIfAbsent(pupil.major, major -> new ArrayList<>()).add(pupil));
        List<Pupil> spare = new ArrayList<>();
        present.forEach((major, there) -> {
            Collections.shuffle(there, world.chance);
            spare.addAll(there.subList(Math.min(there.size(), stage.counts().getOrDefault(major, 0)), there.size()));
        });
        Collections.shuffle(spare, world.chance);
        List<String> lacking = new ArrayList<>();
        stage.counts().forEach((major, count) -> lacking.addAll(Collections.nCopies(Math.max(0, count - present.getOrDefault(major, List.of()).size()), major)));
        Collections.shuffle(lacking, world.chance);
        int joining = Math.min(lacking.size(), Math.max(stage.joined(), lacking.size() - spare.size()));
        for (String major : lacking.subList(0, joining)) {
            members.add(pupil(entryYear, world.between(autumn(stage), stage.date()), "joined", major, true));
        }
        for (String major : lacking.subList(joining, lacking.size())) {
            spare.removeLast().changeTo(major, world.between(autumn(stage).isAfter(after) ? autumn(stage) : after, stage.date()));
        }
        spare.forEach(pupil -> pupil.leave(world.between(after, stage.date()), world.chance.nextInt(4) == 0 ? "transferred_out" : "withdrew"));
    }

    /// Of those who left in their last year, one had been suspended before, and one had just sat the entrance examination.
    private static void except(List<Pupil> members, int graduation) {
        LocalDate census = LocalDate.of(graduation - 1, 9, 30);
        List<Pupil> last = members.stream().filter(pupil -> pupil.left != null && pupil.left.isAfter(census)).toList();
        if (last.size() >= 2) {
            last.getFirst().turns.add(0, new Pupil.Turn(census.minusDays(20), "suspended", null));
            Pupil sitter = last.getLast();
            sitter.turns.removeLast();
            sitter.leave(LocalDate.of(graduation, 6, 20), "withdrew");
        }
    }

    /// The second week of the school year in which the stage lies.
    private static LocalDate autumn(Stage stage) {
        int year = stage.date().getMonthValue() >= 9 ? stage.date().getYear() : stage.date().getYear() - 1;
        return LocalDate.of(year, 9, 8);
    }

    private Pupil pupil(int entryYear, LocalDate came, String began, String major, boolean fullTime) {
        String sex = world.chance.nextInt(100) < majors.girls(major) ? "2" : "1";
        int age = fullTime ? 15 : world.between(18, 40);
        LocalDate some = LocalDate.of(entryYear - age, 1, 1).plusDays(world.chance.nextInt(365));
        String name = people.name();
        LocalDate birth = Stream.iterate(some, day -> day.plusDays(1)).filter(day -> known.add(name + sex + day)).findFirst().orElseThrow();
        UUID id = students.add(world.ownNumber(entryYear + String.format("%05d", ++number)), name, sex, birth,
            world.chance.nextInt(10) == 0 ? "03" : "01", people.idNumber(birth, sex), people.phone(), fullTime ? people.phone() : null);
        return new Pupil(id, sex, entryYear, came, began, major, fullTime);
    }

    private void tell() {
        World.Rows enrolments = world.rows("students.enrolment", "student", "major", "class", "entry_year", "grade", "study_mode", "source", "status", "began", "ended", "valid_from", "valid_to");
        for (Pupil pupil : pupils) {
            String source = !pupil.fullTime ? "society" : pupil.began.equals("joined") ? "other_school" : "junior_graduate";
            LocalDate from = pupil.came;
            String began = pupil.began;
            for (LocalDate until : turningDays(pupil)) {
                String ended = kind(pupil, until);
                enrolments.add(span(pupil, source, began, ended, from, until));
                began = ended;
                from = until;
            }
            if (pupil.left == null) {
                enrolments.add(span(pupil, source, began, null, from, null));
            }
        }
    }

    private @Nullable Object[] span(Pupil pupil, String source, String began, @Nullable String ended, LocalDate from, @Nullable LocalDate until) {
        return new Object[] {pupil.id, majors.id(pupil.major(from)), pupil.fullTime ? majors.classOf(pupil, from) : null, pupil.entryYear, pupil.grade(from),
            pupil.fullTime ? "full_time" : "part_time", source, pupil.suspendedOn(from) ? "suspended" : "enrolled", began, ended, from, until};
    }

    /// Every day on which a span ends: the turns, and each 1 September in between.
    private static List<LocalDate> turningDays(Pupil pupil) {
        TreeSet<LocalDate> days = new TreeSet<>();
        pupil.turns.forEach(turn -> days.add(turn.on()));
        LocalDate end = pupil.left == null ? LocalDate.of(2020, 1, 1) : pupil.left;
        Stream.iterate(LocalDate.of(pupil.entryYear + 1, 9, 1), day -> day.isBefore(end), day -> day.plusYears(1)).filter(day -> day.isAfter(pupil.came)).forEach(days::add);
        return List.copyOf(days);
    }

    private static String kind(Pupil pupil, LocalDate day) {
        return pupil.turns.stream().filter(turn -> turn.on().equals(day)).findFirst().map(Pupil.Turn::kind).orElse("promoted");
    }
}
