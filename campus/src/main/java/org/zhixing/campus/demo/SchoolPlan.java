package org.zhixing.campus.demo;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How many of everything a school has, and when: what the generator aims at. Majors are named; years are calendar years
/// whose autumn census is meant.
record SchoolPlan(String name, String englishName, String organiser, LocalDate founded, List<Major> majors, List<Cohort> cohorts,
                  List<Newcomers> partTime, List<StaffYear> staff, List<Parcel> land, List<Building> buildings,
                  Map<String, Integer> rooms, Map<String, Integer> seats, List<Devices> devices, Map<Integer, Integer> books,
                  List<Assets> assets, List<Base> bases, List<Exams> exams, List<Fitness> fitness, List<Leavers> destinations,
                  Map<String, Integer> partners, int onCampus, Map<String, Integer> hosts, List<Placements> placements,
                  Experience experience, Map<Integer, Integer> grants, List<Appropriation> appropriations, List<Survey> surveys,
                  Map<String, Integer> units, int leagueMembers, Party party, Map<String, Integer> awards,
                  Map<Integer, Integer> publicTraining, List<Declaration> declared) {

    /// @param closed  when the major ceased to be offered
    /// @param plans   planned intake by year
    /// @param classes classes opened by entry year
    record Major(String name, String shortName, String code, String catalogue, String category, int years, LocalDate established,
                 @Nullable LocalDate closed, Map<Integer, Integer> plans, Map<Integer, Integer> classes) {}

    /// The full-time students who entered in one autumn, by major, and how many of them there are later.
    /// @param graduates when the last of them graduate; null if that lies in the future
    record Cohort(int entry, Map<String, Integer> entered, List<Stage> stages, @Nullable LocalDate graduates) {}

    /// @param joined how many of those who are new in a major by then came from other schools at least
    record Stage(LocalDate date, Map<String, Integer> counts, int joined) {}

    record Newcomers(int year, Map<String, Integer> entered) {}

    record StaffYear(int year, Map<String, Integer> professional, int fullTime, int bachelors, int senior, int doubleQualified, int key,
                     int partTime, int other) {}

    record Parcel(String name, BigDecimal area, LocalDate since) {}

    record Building(String name, LocalDate since, Map<String, BigDecimal> uses) {}

    /// @param lab    how many of them stand in computer labs
    /// @param counts by the year from which there are so many
    record Devices(String kind, String use, int lab, Map<Integer, Integer> counts) {}

    /// @param values original value held, by the year from which it is so much
    /// @param net    net value at the end of a school year
    record Assets(String category, String use, int pieces, Map<Integer, BigDecimal> values, Map<Integer, BigDecimal> net) {}

    record Base(String name, BigDecimal area, List<Workstations> workstations, String content, String serves, LocalDate since,
                Map<String, Integer> rooms, List<String> services, @Nullable String renewal, @Nullable LocalDate renewed) {}

    record Workstations(LocalDate since, int count) {}

    /// @param takers how many students are examined in each subject
    record Exams(LocalDate heldOn, int takers, List<Subject> subjects) {}

    /// @param passed how many pass, those excellent among them
    record Subject(String subject, int excellent, int passed) {}

    record Fitness(int year, List<FitnessGrade> grades) {}

    record FitnessGrade(int grade, int exempt, int passed) {}

    /// Where those who graduated in a summer went.
    /// @param none how many have no destination, by category
    /// @param sat  how many sat the entrance examination; one more than the graduates is one who left before the end
    record Leavers(int year, Map<String, Integer> none, int employed, int bachelor, int matched, BigDecimal incomeLowest,
                   BigDecimal incomeHighest, int sat, int admitted, int bachelorLine, int certificates) {}

    record Placements(String major, String sector, List<LocalDate> starts, int students, int hours) {}

    record Experience(int year, int students) {}

    record Appropriation(LocalDate receivedOn, String category, BigDecimal amount) {}

    /// @param classes how many classes ten respondents each were sampled from
    record Survey(String audience, LocalDate heldOn, int classes, int respondents, Map<String, Integer> satisfied) {}

    record Party(int members, int inService, int women) {}

    /// What the school says of itself without records: who declared it, in which document, since when.
    record Declaration(String code, String label, BigDecimal value, String unit, String declarer, String document, LocalDate since) {}

    /// The school whose records give the figures of the published report.
    static SchoolPlan source() {
        try (InputStream json = Objects.requireNonNull(SchoolPlan.class.getResourceAsStream("/demo/school-2019.json"))) {
            return JsonMapper.builder().build().readValue(json, SchoolPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
