package org.zhixing.timetabling.school;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Outcome;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.school.Rule.Period;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertAll;

/// A small vocational school: what it asks, and what plans cost, counted by hand.
class SchoolTest {

    private static final Grid GRID = new Grid(List.of("周一", "周二", "周三"), List.of("1", "2", "3", "4"), Set.of(1));

    /// A class of two groups, which weld in turn in two rooms; a second class; mathematics for each, sport for both.
    private static School school(Rule... rules) {
        return new School("small", GRID, List.of(new Teacher("w", "王师傅"), new Teacher("l", "李老师")),
            List.of(new SchoolClass("a", "焊接一班", List.of(new SchoolClass.Group("a1", "焊接一班甲"), new SchoolClass.Group("a2", "焊接一班乙"))), new SchoolClass("b", "会计一班", List.of())),
            List.of(new Room("h1", "焊接实训室", "实训", 12), new Room("h2", "小实训室", "实训", 6), new Room("c", "101 教室", "教室", 40)),
            List.of(new Task("weld1", "焊接甲", List.of("w"), List.of("a1"), 10, List.of(2), Weeks.EVERY, "实训"), new Task("weld2", "焊接乙", List.of("l"), List.of("a2"), 10, List.of(2), Weeks.EVERY, "实训"),
                new Task("maths", "数学", List.of("l"), List.of("a"), 20, List.of(1, 1), Weeks.EVERY, "教室"), new Task("sport", "体育", List.of("w"), List.of("a", "b"), 40, List.of(1), Weeks.EVERY, "")),
            List.of(rules));
    }

    private static Placement at(String task, int block, int day, int period, String room) {
        return new Placement(task, block, day, period, room);
    }

    /// Costs nothing but for rules.
    private static final List<Placement> FINE = List.of(at("weld1", 0, 0, 0, "h1"), at("weld2", 0, 0, 2, "h1"), at("maths", 0, 1, 0, "c"), at("maths", 1, 2, 0, "c"), at("sport", 0, 1, 3, ""));

    private static Evaluation evaluated(School school, List<Placement> placements) throws Unreadable {
        SchoolProblem problem = school.problem();
        Evaluation evaluation = Evaluation.of(problem.problem(), problem.plan(placements));
        assertThat(evaluation.outcomes()).allSatisfy(each -> assertThat(problem.sentence(each.demand()).zh()).isNotBlank().isNotEqualTo(each.demand().terms().name()));
        return evaluation;
    }

    private static List<Placement> but(Placement... others) {
        return FINE.stream().map(each -> Arrays.stream(others).filter(other -> other.task().equals(each.task()) && other.block() == each.block()).findFirst().orElse(each)).toList();
    }

    @Test
    void whatGoesWithoutSayingIsAsked() {
        assertAll(
            () -> assertThat(evaluated(school(), FINE).infeasibility()).as("fine").isZero(),
            () -> assertThat(evaluated(school(), but(at("weld2", 0, 0, 0, "h1"))).infeasibility()).as("one room twice, for two periods").isEqualTo(2),
            () -> assertThat(evaluated(school(), but(at("weld2", 0, 0, 2, "h2"))).infeasibility()).as("too few workstations, for two periods").isEqualTo(2),
            () -> assertThat(evaluated(school(), but(at("weld2", 0, 0, 2, "c"))).infeasibility()).as("another kind of room").isEqualTo(2),
            () -> assertThat(evaluated(school(), but(at("weld2", 0, 0, 1, "h1"))).infeasibility()).as("across the break (2 periods), room clash (1)").isEqualTo(3),
            () -> assertThat(evaluated(school(), but(at("maths", 0, 0, 0, "c"))).infeasibility()).as("group a1 twice").isEqualTo(1),
            () -> assertThat(evaluated(school(), but(at("maths", 0, 1, 3, "c"))).infeasibility()).as("both groups have sport").isEqualTo(2),
            () -> assertThat(evaluated(school(), FINE.subList(1, 5)).infeasibility()).as("two periods without a time and without a room").isEqualTo(4));
    }

    static Stream<List<Object>> rules() {
        return Stream.of(
            List.of(new Rule.Unavailable(Strength.MUST, "w", List.of(new Period(0, 1), new Period(0, 2))), 1L),
            List.of(new Rule.Unavailable(Strength.MUST, "a", List.of(new Period(1, 3))), 2L),
            List.of(new Rule.Unavailable(Strength.MUST, "h1", List.of(new Period(0, 3))), 1L),
            List.of(new Rule.PeriodsPerDay(Strength.MUST, "w", new Range(0, 1)), 1L),
            List.of(new Rule.DaysPerWeek(Strength.MUST, "l", new Range(0, 2)), 1L),
            List.of(new Rule.Gaps(Strength.MUST, "a1", 1), 1L),
            List.of(new Rule.Stretch(Strength.MUST, "l", 1), 1L),
            List.of(new Rule.Lunch(Strength.MUST, "l", 2, 3), 1L),
            List.of(new Rule.Spread(Strength.MUST, "maths", 2), 1L),
            List.of(new Rule.Parallel(Strength.MUST, List.of("weld1", "weld2")), 1L),
            List.of(new Rule.Locked(at("sport", 0, 2, 3, "")), 1L),
            List.of(new Rule.Locked(at("weld1", 0, 0, 0, "h2")), 2L));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleCostsWhatItSays(List<Object> ruleAndCost) throws Unreadable {
        Rule rule = (Rule) ruleAndCost.getFirst();
        Evaluation evaluation = evaluated(school(rule), FINE);
        assertThat(evaluation.infeasibility()).as(rule.toString()).isEqualTo(ruleAndCost.getLast());
        SchoolProblem problem = school(rule).problem();
        Outcome broken = evaluation.outcomes().stream().filter(each -> each.cost() > 0).findFirst().orElseThrow();
        assertThat(problem.sentence(broken.demand()).en()).isEqualTo(rule.sentence(new Names(school())).en());
    }

    @Test
    void fewChangesIsAWishThatCountsThem() throws Unreadable {
        School school = school(new Rule.NearFormer(Strength.wish(5), FINE), new Rule.SameRoom(Strength.wish(3), "maths"));
        assertThat(evaluated(school, FINE).objective()).isZero();
        assertThat(evaluated(school, but(at("maths", 0, 1, 1, "c"), at("sport", 0, 2, 3, ""))).objective()).isEqualTo(10);
    }

    @Test
    void oddAndEvenWeeksShareTimesAndRoomsButNotWithEveryWeek() throws Unreadable {
        School weeks = new School("weeks", GRID, List.of(new Teacher("w", "王师傅")), List.of(new SchoolClass("b", "会计一班", List.of())), List.of(new Room("c", "101 教室", "教室", 40)),
            List.of(new Task("odd", "单周课", List.of("w"), List.of("b"), 1, List.of(1), Weeks.ODD, "教室"), new Task("even", "双周课", List.of("w"), List.of("b"), 1, List.of(1), Weeks.EVEN, "教室"),
                new Task("every", "每周课", List.of("w"), List.of("b"), 1, List.of(1), Weeks.EVERY, "教室")), List.of(new Rule.PeriodsPerDay(Strength.wish(1), "w", new Range(0, 1))));
        List<Placement> shared = List.of(at("odd", 0, 0, 0, "c"), at("even", 0, 0, 0, "c"), at("every", 0, 0, 1, "c"));
        assertThat(evaluated(weeks, shared).infeasibility()).isZero();
        assertThat(evaluated(weeks, shared).objective()).as("two periods in each kind of week").isEqualTo(2);
        List<Placement> clashing = List.of(at("odd", 0, 0, 0, "c"), at("even", 0, 0, 1, "c"), at("every", 0, 0, 0, "c"));
        assertThat(evaluated(weeks, clashing).infeasibility()).as("teacher, class and room in odd weeks").isEqualTo(3);
        SchoolProblem problem = weeks.problem();
        assertThat(problem.placements(problem.plan(shared))).isEqualTo(shared);
    }

    @Test
    void whoIsNotThereIsNamed() {
        School missing = new School("m", GRID, List.of(), List.of(), List.of(), List.of(new Task("t", "数学", List.of("x"), List.of(), 1, List.of(1), Weeks.EVERY, "")), List.of());
        assertThat(catchThrowableOfType(Unreadable.class, missing::problem)).hasMessage("数学: there is no x");
        assertThat(catchThrowableOfType(Unreadable.class, () -> school(new Rule.Spread(Strength.MUST, "music", 1)).problem())).hasMessage("There is no task music");
        School crowded = new School("m", GRID, List.of(), List.of(), List.of(new Room("c", "101", "教室", 10)), List.of(new Task("t", "数学", List.of(), List.of(), 11, List.of(1), Weeks.EVERY, "教室")), List.of());
        assertThat(catchThrowableOfType(Unreadable.class, crowded::problem)).hasMessage("数学: no room of kind 教室 has 11 workstations");
    }
}
