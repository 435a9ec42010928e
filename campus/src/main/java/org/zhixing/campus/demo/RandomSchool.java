package org.zhixing.campus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A plausible school of a given size, drawn from a seed alone.
final class RandomSchool {

    private static final LocalDate CENSUS_2018 = LocalDate.of(2018, 9, 30);
    private static final LocalDate CENSUS_2019 = LocalDate.of(2019, 9, 30);
    private static final List<String[]> MAJORS = List.of(
        new String[] {"护理", "100100", "10"}, new String[] {"计算机应用", "090100", "09"}, new String[] {"学前教育", "160100", "16"},
        new String[] {"会计", "120100", "12"}, new String[] {"机电技术应用", "051300", "05"}, new String[] {"数控技术应用", "051400", "05"},
        new String[] {"汽车运用与维修", "082500", "08"}, new String[] {"旅游服务与管理", "130200", "13"}, new String[] {"食品生物工艺", "071100", "07"});

    private final Random chance;
    private final int students;
    private final List<String> majors = new ArrayList<>();
    private final Map<String, String> categories = new LinkedHashMap<>();

    private RandomSchool(long seed, int students) {
        this.chance = new Random(seed);
        this.students = students;
    }

    /// @throws IllegalArgumentException below 120 students, with which a school of several majors makes no sense
    static SchoolPlan plan(long seed, int students) {
        if (students < Demo.FEWEST) {
            throw new IllegalArgumentException("A random school has at least " + Demo.FEWEST + " students, not " + students);
        }
        return new RandomSchool(seed, students).plan();
    }

    private SchoolPlan plan() {
        int offered = Math.clamp(students / 60, 3, MAJORS.size());
        MAJORS.subList(0, offered).forEach(major -> {
            majors.add(major[0]);
            categories.put(major[0], major[2]);
        });
        int entrants = students / 3 + students / 30;
        Map<Integer, Map<String, Integer>> entered = new LinkedHashMap<>();
        for (int year = 2015; year <= 2019; year++) {
            entered.put(year, spread(entrants * (95 + chance.nextInt(11)) / 100));
        }
        Map<String, Integer> leaving2018 = less(of(entered, 2015), 6);
        Map<String, Integer> third2018 = less(of(entered, 2016), 5);
        Map<String, Integer> leaving2019 = less(third2018, 1);
        Map<String, Integer> second2018 = less(of(entered, 2017), 3);
        List<SchoolPlan.Cohort> cohorts = List.of(
            new SchoolPlan.Cohort(2015, of(entered, 2015), List.of(stage("2018-06-30", leaving2018)), LocalDate.of(2018, 7, 6)),
            new SchoolPlan.Cohort(2016, of(entered, 2016), List.of(new SchoolPlan.Stage(CENSUS_2018, third2018, 0), stage("2019-06-30", leaving2019)), LocalDate.of(2019, 7, 5)),
            new SchoolPlan.Cohort(2017, of(entered, 2017), List.of(new SchoolPlan.Stage(CENSUS_2018, second2018, 0), new SchoolPlan.Stage(CENSUS_2019, less(second2018, 3), 0)), null),
            new SchoolPlan.Cohort(2018, of(entered, 2018), List.of(new SchoolPlan.Stage(CENSUS_2018, of(entered, 2018), 0), new SchoolPlan.Stage(CENSUS_2019, less(of(entered, 2018), 3), 0)), null),
            new SchoolPlan.Cohort(2019, of(entered, 2019), List.of(new SchoolPlan.Stage(CENSUS_2019, of(entered, 2019), 0)), null));
        int roll2018 = total(third2018) + total(second2018) + total(of(entered, 2018));
        return new SchoolPlan("虚构职业学校", "An invented vocational school", "虚构教育局", LocalDate.of(1990, 9, 1), majors(entered), cohorts, List.of(), staff(),
            List.of(new SchoolPlan.Parcel("校区", BigDecimal.valueOf(students * (30L + chance.nextInt(15))), LocalDate.of(1990, 9, 1))),
            List.of(new SchoolPlan.Building("教学楼", LocalDate.of(1995, 9, 1), Map.of("teaching", BigDecimal.valueOf(students * 11L))),
                new SchoolPlan.Building("办公楼", LocalDate.of(1995, 9, 1), Map.of("administration", BigDecimal.valueOf(students * 2L))),
                new SchoolPlan.Building("宿舍", LocalDate.of(2000, 9, 1), Map.of("living", BigDecimal.valueOf(students * 6L)))),
            ordered(Map.of("multimedia_classroom", Math.max(3, students / 30), "computer_lab", Math.max(1, students / 400), "reading_room_students", 2, "reading_room_teachers", 1)),
            ordered(Map.of("multimedia_classroom", 50, "computer_lab", 50, "reading_room_students", Math.max(10, students / 18), "reading_room_teachers", 20)),
            List.of(new SchoolPlan.Devices("computer", "teaching", students / 10, ordered(Map.of(2016, students / 5, 2019, students / 4))),
                new SchoolPlan.Devices("computer", "administration", 0, Map.of(2016, students / 20 + 1))),
            ordered(Map.of(2016, students * 32, 2018, students * 34, 2019, students * 35)), assets(), bases(), exams(),
            List.of(fitness(2018, List.of(total(of(entered, 2018)), total(second2018), total(third2018) - 1)),
                fitness(2019, List.of(total(of(entered, 2019)), total(less(of(entered, 2018), 3)), total(less(second2018, 3))))),
            List.of(leavers(2018, leaving2018), leavers(2019, leaving2019)),
            ordered(Map.of("automobile", 4, "hospital", 4, "manufacturing", 6, "commerce", 3)), 2, Map.of("hospital", 3),
            List.of(new SchoolPlan.Placements("护理", "hospital", List.of(LocalDate.of(2019, 3, 4)), Math.max(1, of(entered, 2017).getOrDefault("护理", 3) / 3), 480)),
            new SchoolPlan.Experience(2019, students / 12), ordered(Map.of(2018, roll2018 / 2, 2019, roll2018 / 2)), money(),
            List.of(new SchoolPlan.Survey("students", LocalDate.of(2019, 5, 20), Math.max(2, students / 80), Math.max(2, students / 80) * 10, satisfied(Math.max(2, students / 80) * 10)),
                new SchoolPlan.Survey("graduates", LocalDate.of(2019, 8, 26), 0, total(leaving2019) / 3, satisfied(total(leaving2019) / 3))),
            ordered(Map.of("department", 3, "office", 8, "club", 12, "league_general_branch", 1, "league_branch", 12, "party_branch", 2)), students / 4,
            new SchoolPlan.Party(24, 18, 8), ordered(Map.of("provincial", 3, "municipal", 8)), ordered(Map.of(2018, students / 5, 2019, students / 4)),
            List.of(new SchoolPlan.Declaration("grant_standard", "国家助学金标准", BigDecimal.valueOf(2000), "yuan", "学生资助中心", "国家助学金管理办法", LocalDate.of(2015, 1, 1))));
    }

    private List<SchoolPlan.Major> majors(Map<Integer, Map<String, Integer>> entered) {
        List<SchoolPlan.Major> all = new ArrayList<>();
        for (String[] major : MAJORS.subList(0, majors.size())) {
            Map<Integer, Integer> plans = new LinkedHashMap<>();
            Map<Integer, Integer> classes = new LinkedHashMap<>();
            entered.forEach((year, counts) -> {
                plans.put(year, (counts.getOrDefault(major[0], 0) + 5) / 10 * 10 + 10);
                classes.put(year, Math.max(1, counts.getOrDefault(major[0], 0) / 42));
            });
            all.add(new SchoolPlan.Major(major[0], major[0], major[1], "2010", major[2], 3, LocalDate.of(2000 + chance.nextInt(12), 9, 1), null, plans, classes));
        }
        return all;
    }

    private List<SchoolPlan.StaffYear> staff() {
        List<SchoolPlan.StaffYear> years = new ArrayList<>();
        int teachers = Math.max(8, students / 15);
        for (int year = 2016; year <= 2019; year++) {
            int now = teachers + year - 2016;
            Map<String, Integer> professional = new LinkedHashMap<>();
            majors.forEach(major -> professional.put(major, Math.max(1, now * 55 / 100 / majors.size())));
            years.add(new SchoolPlan.StaffYear(year, professional, now, now * 94 / 100, now * 24 / 100, now * 22 / 100, now / 10, now / 8, now / 3));
        }
        return years;
    }

    private List<SchoolPlan.Assets> assets() {
        BigDecimal each = BigDecimal.valueOf(students).multiply(BigDecimal.valueOf(1000));
        List<SchoolPlan.Assets> all = new ArrayList<>();
        for (String category : List.of("building", "general_equipment", "special_equipment", "furniture")) {
            BigDecimal value = each.multiply(BigDecimal.valueOf(3 + chance.nextInt(6)));
            String use = category.endsWith("equipment") ? "teaching" : "administration";
            all.add(new SchoolPlan.Assets(category, use, 40, ordered(Map.of(2016, value, 2019, value.multiply(new BigDecimal("1.08")))),
                ordered(Map.of(2018, percent(value, 60), 2019, percent(value, 58)))));
        }
        return all;
    }

    private List<SchoolPlan.Base> bases() {
        List<SchoolPlan.Base> all = new ArrayList<>();
        for (String major : majors) {
            int rooms = 2 + chance.nextInt(4);
            all.add(new SchoolPlan.Base(major + "实训基地", BigDecimal.valueOf(200 + chance.nextInt(900)), List.of(new SchoolPlan.Workstations(LocalDate.of(2014, 9, 1), students / 12 + chance.nextInt(40))),
                major + "技能训练", major, LocalDate.of(2014, 9, 1), Map.of(major, rooms), List.of(major), null, null));
        }
        return all;
    }

    private List<SchoolPlan.Exams> exams() {
        List<SchoolPlan.Exams> all = new ArrayList<>();
        for (int year = 2018; year <= 2019; year++) {
            List<SchoolPlan.Subject> subjects = new ArrayList<>();
            int takers = students * 85 / 100;
            for (String subject : List.of("chinese", "mathematics", "english", "moral_education", "physical_education")) {
                subjects.add(new SchoolPlan.Subject(subject, takers * (14 + chance.nextInt(14)) / 100, takers * (90 + chance.nextInt(8)) / 100));
            }
            all.add(new SchoolPlan.Exams(LocalDate.of(year, 6, 25), takers, subjects));
        }
        return all;
    }

    private SchoolPlan.Fitness fitness(int year, List<Integer> populations) {
        List<SchoolPlan.FitnessGrade> grades = new ArrayList<>();
        for (int i = 0; i < populations.size(); i++) {
            int exempt = Math.max(1, populations.get(i) / 40);
            grades.add(new SchoolPlan.FitnessGrade(i + 1, exempt, (populations.get(i) - exempt) * (91 + chance.nextInt(6)) / 100));
        }
        return new SchoolPlan.Fitness(year, grades);
    }

    private SchoolPlan.Leavers leavers(int year, Map<String, Integer> leaving) {
        int count = total(leaving);
        int none = Math.max(1, count / 60);
        return new SchoolPlan.Leavers(year, Map.of(categories.get(majors.getFirst()), none), count / 20, count / 6, count * 95 / 100,
            BigDecimal.valueOf(1500), BigDecimal.valueOf(3200), count, count * 90 / 100, count / 6, count * 96 / 100);
    }

    private List<SchoolPlan.Appropriation> money() {
        List<SchoolPlan.Appropriation> all = new ArrayList<>();
        for (int year = 2018; year <= 2019; year++) {
            all.add(perStudent(LocalDate.of(year, 2, 20), "personnel", 9000 + chance.nextInt(2000)));
            all.add(perStudent(LocalDate.of(year, 3, 15), "fee_waivers", 1700));
            all.add(perStudent(LocalDate.of(year, 4, 15), "student_grants", 700));
            all.add(perStudent(LocalDate.of(year, 5, 15), "earmarked", 1000 + chance.nextInt(900)));
        }
        return all;
    }

    private SchoolPlan.Appropriation perStudent(LocalDate receivedOn, String category, int yuan) {
        return new SchoolPlan.Appropriation(receivedOn, category, BigDecimal.valueOf((long) students * yuan).setScale(2));
    }

    private Map<String, Integer> satisfied(int asked) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String topic : List.of("safety", "practice", "culture", "theory", "professional", "life", "overall")) {
            all.put(topic, asked * (86 + chance.nextInt(12)) / 100);
        }
        return all;
    }

    private static BigDecimal percent(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static SchoolPlan.Stage stage(String date, Map<String, Integer> counts) {
        return new SchoolPlan.Stage(LocalDate.parse(date), counts, 0);
    }

    /// Uneven parts, one a major; the first majors are the largest.
    private Map<String, Integer> spread(int count) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        int shares = majors.size() * (majors.size() + 3) / 2;
        int left = count;
        for (int i = majors.size() - 1; i > 0; i--) {
            int part = Math.max(4, count * (majors.size() - i + 1) / shares);
            parts.put(majors.get(i), part);
            left -= part;
        }
        parts.put(majors.getFirst(), left);
        return parts;
    }

    private static Map<String, Integer> of(Map<Integer, Map<String, Integer>> entered, int year) {
        return entered.getOrDefault(year, Map.of());
    }

    /// So many per cent less in every major, but at least one where there is anyone to spare.
    private static Map<String, Integer> less(Map<String, Integer> counts, int percent) {
        Map<String, Integer> fewer = new LinkedHashMap<>();
        counts.forEach((major, count) -> fewer.put(major, count - Math.max(count > 3 ? 1 : 0, count * percent / 100)));
        return fewer;
    }

    /// By key: the order of `Map.of` differs from run to run.
    private static <K extends Comparable<K>, V> Map<K, V> ordered(Map<K, V> any) {
        return new TreeMap<>(any);
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
