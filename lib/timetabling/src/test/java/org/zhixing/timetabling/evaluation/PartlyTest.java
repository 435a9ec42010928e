package org.zhixing.timetabling.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// A plan in which lessons are still to come: what it misses for good, and what these can mend.
class PartlyTest {

    private static final int HOURS = 4;
    private static final int DAYS = 2;

    private static List<TimeGroup> days() {
        return IntStream.range(0, DAYS).mapToObj(day -> new TimeGroup("day" + day, IntStream.range(day * HOURS, (day + 1) * HOURS).boxed().toList())).toList();
    }

    private static List<TimeGroup> halves() {
        return IntStream.range(0, DAYS * 2).mapToObj(half -> new TimeGroup("half" + half, IntStream.range(half * HOURS / 2, (half + 1) * HOURS / 2).boxed().toList())).toList();
    }

    private static Terms terms(int id) {
        return new Terms("d" + id, "D" + id, true, 1, CostFunction.LINEAR);
    }

    /// Somebody with so many single periods in two days of four.
    private static Problem somebody(int events, List<Demand> demands) {
        List<Time> times = IntStream.range(0, DAYS * HOURS).mapToObj(each -> new Time("t" + each, "T" + each)).toList();
        List<Event> all = IntStream.range(0, events).mapToObj(each -> new Event("e" + each, "E" + each, 1, Problem.FREE, each, 1)).toList();
        List<Slot> slots = IntStream.range(0, events).mapToObj(each -> new Slot(each, "", 0, 0, 1)).toList();
        return new Problem("somebody", times, List.of("person"), List.of(new Resource("r", "R", 0)), all, slots, demands);
    }

    private static Plan at(Problem problem, int... starts) {
        return new Plan(IntStream.range(0, problem.events().size()).mapToObj(each -> new Lesson(each, 1, each < starts.length ? starts[each] : Problem.FREE, List.of(0))).toList());
    }

    private static List<Demand> some(SplittableRandom random) {
        List<Demand> demands = new ArrayList<>(List.of(new Demand.AvoidClashes(terms(0), List.of(0))));
        List<Demand> possible = List.of(new Demand.LimitIdleTimes(terms(1), List.of(0), random.nextBoolean() ? days() : halves(), new Range(0, random.nextInt(2))),
            new Demand.LimitIdleTimesOfDay(terms(2), List.of(0), days(), random.nextInt(2), random.nextInt(2)), new Demand.StartEarly(terms(3), List.of(0), random.nextBoolean() ? days() : halves(), random.nextInt(2)),
            new Demand.LimitBusyTimes(terms(4), List.of(0), random.nextBoolean() ? days() : halves(), new Range(2, Integer.MAX_VALUE)), new Demand.ClusterBusyTimes(terms(5), List.of(0), random.nextBoolean() ? days() : halves(), new Range(2, 4)));
        possible.stream().filter(each -> random.nextInt(2) == 0).forEach(demands::add);
        return demands;
    }

    /// Whether the lessons without a time can have some, so that nothing is missed.
    private static boolean canBeCompleted(Problem problem, int[] starts) {
        if (starts.length == problem.events().size()) {
            return Evaluation.of(problem, at(problem, starts)).infeasibility() == 0;
        }
        return IntStream.range(0, DAYS * HOURS).anyMatch(next -> canBeCompleted(problem, IntStream.concat(IntStream.of(starts), IntStream.of(next)).toArray()));
    }

    @Test
    void whatIsMissedForGoodNoLessonsToComeCanMend() {
        SplittableRandom random = new SplittableRandom(3);
        int missed = 0;
        int seen = 0;
        for (int round = 0; round < 2_000; round++) {
            Problem problem = somebody(2 + random.nextInt(4), some(random));
            int[] starts = random.ints(Math.max(1, problem.events().size() - random.nextInt(3)), 0, DAYS * HOURS).distinct().toArray();
            if (problem.events().size() - starts.length > 2) {
                continue;
            }
            boolean possible = canBeCompleted(problem, starts);
            boolean standing = Schedule.partly(problem, at(problem, starts)).infeasibility() == 0;
            assertThat(standing || !possible).as(problem.demands() + " " + List.of(IntStream.of(starts).boxed().toArray())).isTrue();
            missed += possible ? 0 : 1;
            seen += standing ? 0 : 1;
        }
        assertThat(seen).as("of those that cannot be completed, most are seen").isGreaterThan(missed * 2 / 3);
    }

    @Test
    void wholePlansAreJudgedAsEver() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 300; round++) {
            Problem problem = somebody(4, some(random));
            int[] starts = random.ints(4, 0, DAYS * HOURS).toArray();
            assertThat(Schedule.partly(problem, at(problem, starts)).infeasibility() == 0).isEqualTo(Evaluation.of(problem, at(problem, starts)).infeasibility() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void afterEveryMoveItIsJudgedAsFromTheBeginning(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem = RandomProblem.with(random);
        Schedule schedule = Schedule.partly(problem, Plan.empty(problem));
        RandomWalk walk = new RandomWalk(schedule, random);
        for (int move = 0; move < 60; move++) {
            int mark = schedule.mark();
            walk.step();
            if (move % 3 == 0) {
                schedule.undo(mark);
            }
            assertThat(schedule.infeasibility()).isEqualTo(Schedule.partly(problem, schedule.plan()).infeasibility());
        }
    }

    @Test
    void aLessonBehindAGapThatNobodyFillsDoesNotStand() {
        List<Demand> demands = List.of(new Demand.AvoidClashes(terms(0), List.of(0)), new Demand.LimitIdleTimes(terms(1), List.of(0), days(), new Range(0, 0)), new Demand.AvoidUnavailableTimes(terms(2), List.of(0), List.of(1, 2, 4, 5, 6, 7)));
        Problem problem = somebody(2, demands);
        assertThat(Kept.events(problem, at(problem, 0, 3))).isEqualTo(1);
        assertThat(Kept.events(problem, at(problem, 0))).isEqualTo(1);
        Problem open = somebody(2, demands.subList(0, 2));
        assertThat(Kept.events(open, at(open, 0, 3))).as("it comes back to where there is no gap").isEqualTo(2);
    }
}
