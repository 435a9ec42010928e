package org.zhixing.timetabling.search;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Time;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// One class, four periods a week, all of them full: two of the first event, one of each of two others.
class MovesTest {

    private static final Problem CLASS = new Problem("class", IntStream.range(0, 4).mapToObj(each -> new Time("t" + each, "T" + each)).toList(), List.of("class"), List.of(new Resource("c", "C", 0)),
        List.of(new Event("double", "Double", 2, Problem.FREE, 0, 1), new Event("one", "One", 1, Problem.FREE, 1, 1), new Event("other", "Other", 1, Problem.FREE, 2, 1)),
        IntStream.range(0, 3).mapToObj(each -> new Slot(each, "", 0, 0, 1)).toList(),
        List.of(new Demand.AvoidClashes(LatinSchool.terms("Clashes", true, 1), List.of(0))));

    private static Lesson lesson(int event, int duration, int time) {
        return new Lesson(event, duration, time, List.of(0));
    }

    /// How many of so many tries of a move leave nobody in two lessons at once and the first event in so many lessons.
    private static int clean(List<Lesson> week, int lessons, BiPredicate<Moves, Integer> move) {
        Schedule schedule = new Schedule(CLASS, new Plan(week));
        Moves moves = new Moves(schedule, new Freedom(CLASS), RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        int clean = 0;
        for (int each = 0; each < 200; each++) {
            if (move.test(moves, schedule.lessonOf(0, each % schedule.lessonCount(0))) && schedule.infeasibility() == 0 && schedule.lessonCount(0) == lessons) {
                clean++;
            }
            schedule.undo(0);
        }
        assertThat(schedule.plan().lessons()).hasSize(week.size());
        return clean;
    }

    private static boolean apart(Schedule schedule) {
        return Math.abs(schedule.time(schedule.lessonOf(0, 0)) - schedule.time(schedule.lessonOf(0, 1))) > 1;
    }

    @Test
    void aLessonIsCutInAFullWeekBySendingAPartWhereAnotherLessonWas() {
        assertThat(clean(List.of(lesson(0, 2, 0), lesson(1, 1, 2), lesson(2, 1, 3)), 2, (moves, lesson) -> moves.split(lesson) && apart(moves.schedule))).isPositive();
    }

    @Test
    void twoLessonsBecomeOneInAFullWeekByChangingPlacesWithWhatIsBetween() {
        assertThat(clean(List.of(lesson(0, 1, 0), lesson(1, 1, 1), lesson(0, 1, 2), lesson(2, 1, 3)), 1, Moves::merge)).isPositive();
    }
}
