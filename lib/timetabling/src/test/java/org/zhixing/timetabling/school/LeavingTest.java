package org.zhixing.timetabling.school;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.fet.Fet;
import org.zhixing.timetabling.fet.FetSchool;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.school.Rule.Period;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// A school that leaves for FET takes its tasks and rules along: read from FET's file, a plan costs what it costs here.
class LeavingTest {

    private static final Grid GRID = new Grid(List.of("Mo", "Tu"), List.of("1", "2", "3", "4"), Set.of(1));

    private static School school(List<Rule> rules) {
        return new School("leaving", GRID, List.of(new Teacher("w", "王师傅"), new Teacher("l", "李老师")),
            List.of(new SchoolClass("a", "焊接一班", List.of(new SchoolClass.Group("a1", "甲"), new SchoolClass.Group("a2", "乙")))), List.of(new Room("h1", "实训室", "实训", 12), new Room("h2", "小实训室", "实训", 6)),
            List.of(new Task("weld1", "焊接甲", List.of("w"), List.of("a1"), 10, List.of(2, 1, 1), Weeks.EVERY, "实训"), new Task("weld2", "焊接乙", List.of("l"), List.of("a2"), 5, List.of(2, 1), Weeks.EVERY, "实训")), rules);
    }

    private static final List<Rule> ALL = List.of(new Rule.Unavailable(Strength.MUST, "w", List.of(new Period(0, 1))), new Rule.Unavailable(Strength.MUST, "a1", List.of(new Period(0, 0))), new Rule.Unavailable(Strength.MUST, "h1", List.of(new Period(1, 0))),
        new Rule.PeriodsPerDay(Strength.MUST, "l", new Range(2, 2)), new Rule.DaysPerWeek(Strength.MUST, "w", new Range(0, 1)), new Rule.Gaps(Strength.MUST, "a1", 0), new Rule.Stretch(Strength.MUST, "w", 1),
        new Rule.Lunch(Strength.MUST, "a1", 0, 1), new Rule.Spread(Strength.MUST, "weld1", 2), new Rule.Parallel(Strength.MUST, List.of("weld1", "weld2")), new Rule.SameRoom(Strength.MUST, "weld2"),
        new Rule.Locked(new Placement("weld1", 1, 1, 3, "h1")));

    private static FetSchool left(School school) throws IOException, Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fet.write(Leaving.of(school).file(), out);
        return Fet.read(new ByteArrayInputStream(out.toByteArray())).school("left");
    }

    @Test
    void aPlanCostsThereWhatItCostsHere() throws IOException, Unreadable {
        List<Placement> places = List.of(new Placement("weld1", 0, 0, 0, "h1"), new Placement("weld1", 1, 1, 0, "h1"), new Placement("weld1", 2, 1, 2, "h1"), new Placement("weld2", 0, 0, 2, "h2"), new Placement("weld2", 1, 1, 1, "h1"));
        for (Rule rule : ALL) {
            School school = school(List.of(rule));
            SchoolProblem here = school.problem();
            FetSchool there = left(school);
            Problem problem = there.problem();
            assertThat(there.unsupported()).isEmpty();
            long cost = Evaluation.of(here.problem(), here.plan(places)).infeasibility();
            assertThat(infeasibility(problem, result(places))).as(rule.toString()).isEqualTo(cost);
            assertThat(cost).as("the rule is broken").isPositive();
        }
    }

    @Test
    void blocksDoNotGoOnAcrossBreaksThereEither() throws IOException, Unreadable {
        Problem problem = left(school(List.of())).problem();
        String across = result(List.of(new Placement("weld1", 0, 0, 1, "h1")));
        String within = result(List.of(new Placement("weld1", 0, 0, 2, "h1")));
        assertThat(infeasibility(problem, across) - infeasibility(problem, within)).isEqualTo(1);
    }

    private static long infeasibility(Problem problem, String result) throws IOException, Unreadable {
        return Evaluation.of(problem, Fet.readResult(new ByteArrayInputStream(result.getBytes(StandardCharsets.UTF_8))).plan(problem)).infeasibility();
    }

    private static String result(List<Placement> places) {
        StringBuilder xml = new StringBuilder("<Activities_Timetable>");
        for (int each = 0; each < places.size(); each++) {
            Placement at = places.get(each);
            xml.append("<Activity><Id>%d</Id><Day>%s</Day><Hour>%s</Hour><Room>%s</Room></Activity>".formatted(each + 1, GRID.days().get(at.day()), GRID.periods().get(at.period()), at.room()));
        }
        return xml.append("</Activities_Timetable>").toString();
    }

    @Test
    void whatFetCannotSayIsTold() {
        School school = school(List.of(new Rule.Gaps(Strength.wish(2), "w", 0), new Rule.Gaps(Strength.MUST, "h1", 0), new Rule.Spread(Strength.wish(4), "weld1", 1)));
        assertThat(Leaving.of(school).unsaid()).extracting(Sentence::zh).containsExactly("王师傅 每周课间空闲不超过 0 节", "实训室 每周课间空闲不超过 0 节");
    }
}
