package org.zhixing.timetabling.search;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhixing.timetabling.search.LatinSchool.terms;

class SwappingTest {

    private static final int ROOM = 2;

    private final List<Resource> resources = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private int resource(int type) {
        resources.add(new Resource("r" + resources.size(), "R" + resources.size(), type));
        return resources.size() - 1;
    }

    /// @param who for whom it is; `Problem.FREE` for a room to be found
    private int event(int duration, int... who) {
        int first = slots.size();
        IntStream.of(who).forEach(each -> slots.add(new Slot(events.size(), "", each < 0 ? ROOM : resources.get(each).type(), each, duration)));
        events.add(new Event("e" + events.size(), "E" + events.size(), duration, Problem.FREE, first, who.length));
        return events.size() - 1;
    }

    /// With everything required that makes a timetable: times, rooms, no cuts, no clashes.
    private Problem problem(int times) {
        List<Integer> all = IntStream.range(0, events.size()).boxed().toList();
        demands.add(new Demand.AssignTime(terms("Times", true, 1), all));
        demands.add(new Demand.AssignResource(terms("Rooms", true, 1), IntStream.range(0, slots.size()).filter(each -> slots.get(each).free()).boxed().toList()));
        demands.add(new Demand.AvoidClashes(terms("Clashes", true, 1), IntStream.range(0, resources.size()).boxed().toList()));
        for (int event : all) {
            int duration = events.get(event).duration();
            demands.add(new Demand.SplitEvents(terms("Whole " + event, true, 1), List.of(event), new Range(duration, duration), new Range(1, 1)));
        }
        return new Problem("school", IntStream.range(0, times).mapToObj(each -> new Time("t" + each, "T" + each)).toList(), List.of("class", "teacher", "room"), resources, events, slots, demands);
    }

    private static List<TimeGroup> days(int days, int hours) {
        return IntStream.range(0, days).mapToObj(day -> new TimeGroup("day" + day, IntStream.range(day * hours, (day + 1) * hours).boxed().toList())).toList();
    }

    private static Plan placed(Problem problem, long tries) {
        Swapping swapping = new Swapping(new Freedom(problem), new SplittableRandom(1));
        swapping.place(tried -> tried >= tries);
        return swapping.best();
    }

    private static long waiting(Plan plan) {
        return plan.lessons().stream().filter(each -> each.time() < 0).count();
    }

    /// As many classes as teachers, every class has every teacher so often that the week is full.
    private Problem fullWeek(int classes, int days, int hours) {
        IntStream.range(0, 2 * classes).forEach(each -> resource(each / classes));
        for (int group = 0; group < classes; group++) {
            for (int teacher = 0; teacher < classes; teacher++) {
                int periods = days * hours / classes;
                while (periods > 0) {
                    int duration = periods >= 2 && (group + teacher + periods) % 3 == 0 ? 2 : 1;
                    event(duration, group, classes + teacher);
                    periods -= duration;
                }
            }
        }
        List<Integer> doubles = IntStream.range(0, events.size()).filter(each -> events.get(each).duration() == 2).boxed().toList();
        demands.add(new Demand.PreferTimes(terms("WithinDay", true, 1), doubles, IntStream.range(0, days * hours).filter(time -> time % hours < hours - 1).boxed().toList(), 0));
        demands.add(new Demand.LimitIdleTimes(terms("Gaps", true, 1), IntStream.range(0, 2 * classes).boxed().toList(), days(days, hours), new Range(0, 0)));
        demands.add(new Demand.LimitBusyTimes(terms("Hours", true, 1), IntStream.range(0, 2 * classes).boxed().toList(), days(days, hours), new Range(2, hours)));
        return problem(days * hours);
    }

    @Test
    void aFullWeekIsPlacedThoughMuchHasToMakeWay() {
        Problem problem = fullWeek(5, 5, 5);
        assertThat(Evaluation.of(problem, placed(problem, 200_000)).infeasibility()).isZero();
    }

    @Test
    void aLessonThatNobodyHasTimeForWaitsAndAllOthersArePlaced() {
        int group = resource(0);
        int teacher = resource(1);
        IntStream.range(0, 7).forEach(each -> event(1, group, teacher));
        event(1, resource(0), resource(1));
        Problem problem = problem(5);
        Plan plan = placed(problem, 20_000);
        assertThat(waiting(plan)).isEqualTo(2);
        assertThat(plan.lessons().getLast().time()).isNotNegative();
    }

    @Test
    void roomsAreFoundAndSharedInTurn() {
        int room = resource(ROOM);
        int small = resource(ROOM);
        IntStream.range(0, 4).forEach(each -> event(2, resource(0), Problem.FREE));
        demands.add(new Demand.PreferResources(terms("Large", true, 1), IntStream.of(1, 3, 5, 7).boxed().toList(), List.of(room)));
        demands.add(new Demand.AvoidUnavailableTimes(terms("Shut", true, 1), List.of(room), List.of(0)));
        Problem problem = problem(9);
        Plan plan = placed(problem, 5_000);
        assertThat(Evaluation.of(problem, plan).infeasibility()).isZero();
        assertThat(plan.lessons()).allSatisfy(each -> assertThat(each.resources().get(1)).isEqualTo(room).isNotEqualTo(small));
    }

    @Test
    void whatMustStartTogetherIsPlacedTogetherAndWhatMustBeApartIsApart() {
        List<TimeGroup> days = days(3, 2);
        int one = event(1, resource(0));
        int other = event(1, resource(0));
        int third = event(1, 0);
        int fourth = event(1, 0);
        demands.add(new Demand.ShareStarts(terms("Together", true, 1), List.of(new EventGroup("t", List.of(one, other))), new Days(IntStream.range(0, 6).mapToObj(each -> new TimeGroup("t" + each, List.of(each))).toList())));
        demands.add(new Demand.SeparateDays(terms("Apart", true, 1), List.of(new EventGroup("a", List.of(one, third, fourth))), new Days(days), new Range(1, Integer.MAX_VALUE)));
        Problem problem = problem(6);
        assertThat(Evaluation.of(problem, placed(problem, 5_000)).infeasibility()).isZero();
    }

    @Test
    void whatHasOneStartIsAnchoredAndTheOthersLeaveItFree() {
        int group = resource(0);
        List<Integer> ends = List.of(event(1, group), event(2, group), event(1, group));
        demands.add(new Demand.PreferTimes(terms("At", true, 1), ends.subList(0, 1), List.of(0), 0));
        demands.add(new Demand.PreferTimes(terms("Then", true, 1), ends.subList(1, 2), List.of(0, 1), 0));
        demands.add(new Demand.SeparateDays(terms("Apart", true, 1), List.of(new EventGroup("g", List.of(0, 2))), new Days(days(2, 4)), new Range(1, Integer.MAX_VALUE)));
        Problem problem = problem(8);
        Freedom freedom = new Freedom(problem);
        Schedule schedule = Schedule.partly(problem, Plan.empty(problem));
        Units units = new Units(freedom, schedule, new Bonds(problem, schedule));
        assertThat(units.starts).isDeepEqualTo(new int[][] {{0}, {1}, {4, 5, 6, 7}});
        assertThat(units.anchored).containsExactly(true, true, false);
    }

    @Test
    void toFreeADayAllItsLessonsGo() {
        int teacher = resource(1);
        IntStream.range(0, 6).forEach(each -> event(1, teacher));
        demands.add(new Demand.ClusterBusyTimes(terms("Days", true, 1), List.of(teacher), days(4, 3), new Range(0, 2)));
        demands.add(new Demand.AvoidTimes(terms("Not at first", true, 1), List.of(0), List.of(0, 1, 2, 3, 4, 5)));
        Problem problem = problem(12);
        assertThat(Evaluation.of(problem, placed(problem, 5_000)).infeasibility()).isZero();
    }

    @Test
    void aStartThatLeadsNowhereIsGivenUp() {
        List<Integer> times = IntStream.range(0, 15).boxed().toList();
        int room = resource(ROOM);
        IntStream.range(0, 8).forEach(each -> event(1, resource(0), Problem.FREE));
        List<TimeGroup> hours = List.of(new TimeGroup("first", times.subList(0, 7)), new TimeGroup("second", times.subList(7, 15)));
        demands.add(new Demand.PreferResources(terms("Only", true, 1), slots.stream().filter(Slot::free).map(slots::indexOf).toList(), List.of(room)));
        demands.add(new Demand.ShareStarts(terms("Alike", true, 1), List.of(new EventGroup("all", IntStream.range(0, 8).boxed().toList())), new Days(hours)));
        Problem problem = problem(15);
        for (int seed = 0; seed < 6; seed++) {
            Swapping swapping = new Swapping(new Freedom(problem), new SplittableRandom(seed));
            swapping.place(tried -> tried >= 400_000);
            assertThat(swapping.complete()).as("seed " + seed).isTrue();
        }
    }

    @Test
    void aSearchThatPlacesFirstGivesTheSamePlanAgain() {
        Problem problem = fullWeek(4, 4, 4);
        Plan plan = new Search(problem, 5, 2).solve(new Budget.Moves(30_000)).plan();
        assertThat(new Search(problem, 5, 2).solve(new Budget.Moves(30_000)).plan()).isEqualTo(plan);
        assertThat(Evaluation.of(problem, plan).infeasibility()).isZero();
    }
}
