package org.zhixing.timetabling.clash;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.LatinSchool;
import org.zhixing.timetabling.search.Search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/// Clashes planted in schools whose week is full: found, proven, and of no more members than it takes.
class ClashesTest {

    private static Problem school(int classes, Demand... planted) {
        return LatinSchool.of(classes, List.of(planted), UnaryOperator.identity());
    }

    private static Optional<Clash> clash(Problem problem) {
        Plan plan = new Search(problem, 1, 1).solve(new Budget.Moves(50_000)).plan();
        return new Clashes(problem, () -> false).in(plan);
    }

    private static List<String> named(Clash clash) {
        return clash.members().stream().map(each -> each.demand().terms().id() + " " + each.relaxed().point()).sorted().toList();
    }

    @Test
    void aTeacherWithMoreLessonsThanTimesIsTheClash() {
        Problem problem = school(3, new Demand.AvoidUnavailableTimes(LatinSchool.terms("Away", true, 1), List.of(4), List.of(2)));
        Clash clash = clash(problem).orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(named(clash)).containsExactly("Away R4", "Clashes R4", "Times E1", "Times E4", "Times E7");
        assertThat(clash.members()).allSatisfy(each -> assertThat(each.sentence().en()).startsWith("Relaxing “" + each.demand().terms().name() + "” for " + each.relaxed().point()));
        assertThat(clash.members().stream().filter(each -> each.demand().terms().id().equals("Away")).findFirst().orElseThrow().relaxed().sentence().en()).contains("T2");
    }

    @Test
    void lessonsThatWantTheSameTimeAreTheClash() {
        Problem problem = school(4, new Demand.PreferTimes(LatinSchool.terms("Early", true, 1), List.of(0, 1), List.of(0, 1, 2), 0));
        Clash clash = clash(problem).orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(named(clash)).contains("Early E0", "Early E1", "Clashes R0", "Times E0", "Times E1");
    }

    @Test
    void anEventThatCannotBeCutAsAskedIsTheClash() {
        Problem problem = school(3, new Demand.DistributeSplitEvents(LatinSchool.terms("Double", true, 1), List.of(5), 2, new Range(1, 1)));
        assertThat(named(clash(problem).orElseThrow())).containsExactly("Double E5", "Singles E5");
    }

    @Test
    void twoLessonsInTheOnlyRoomAreTheClash() {
        Problem free = school(2);
        List<Resource> resources = new ArrayList<>(free.resources());
        resources.add(new Resource("room", "Workshop", 2));
        List<Slot> slots = new ArrayList<>(free.slots());
        List<Event> events = new ArrayList<>(free.events());
        for (int each = 0; each < 2; each++) {
            events.add(new Event("w" + each, "W" + each, 3, Problem.FREE, slots.size(), 1));
            slots.add(new Slot(events.size() - 1, "room", 2, Problem.FREE, 3));
        }
        List<Demand> demands = new ArrayList<>(free.demands());
        demands.add(new Demand.AssignTime(LatinSchool.terms("Workshops", true, 1), List.of(4, 5)));
        demands.add(new Demand.AssignResource(LatinSchool.terms("Rooms", true, 1), List.of(8, 9)));
        demands.add(new Demand.AvoidClashes(LatinSchool.terms("Room clashes", true, 1), List.of(4)));
        Problem problem = new Problem("rooms", free.times(), List.of("class", "teacher", "room"), resources, events, slots, demands);
        Clash clash = clash(problem).orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(named(clash)).containsExactly("Room clashes Workshop", "Rooms W0 / room", "Rooms W1 / room", "Workshops W0", "Workshops W1");
    }

    @Test
    void lessonsOnDifferentDaysAndTooFewDaysAreTheClash() {
        Days days = new Days(List.of(new TimeGroup("Mon", List.of(0, 1)), new TimeGroup("Tue", List.of(2, 3)), new TimeGroup("Wed", List.of(4, 5))));
        Problem problem = school(3, new Demand.SeparateDays(LatinSchool.terms("Apart", true, 1), List.of(new EventGroup("Course", List.of(0))), days, new Range(1, Integer.MAX_VALUE)),
            new Demand.AvoidTimes(LatinSchool.terms("Not late", true, 1), List.of(0), List.of(2, 3, 4, 5)));
        Clash clash = clash(problem).orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(named(clash)).containsExactly("Apart Course", "Not late E0", "Singles E0", "Times E0");
    }

    @Test
    void aTeacherWhoMayNotComeOnTheDaysLeftIsTheClash() {
        List<TimeGroup> days = List.of(new TimeGroup("Mon", List.of(0, 1, 2, 3)), new TimeGroup("Tue", List.of(4, 5)));
        Problem problem = school(3, new Demand.ClusterBusyTimes(LatinSchool.terms("One day", true, 1), List.of(5), days, new Range(0, 1)));
        Clash clash = clash(problem).orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(named(clash)).containsExactly("Clashes R5", "One day R5", "Times E2", "Times E5", "Times E8");
    }

    @Test
    void withoutAnyOneMemberTheOthersAreMet() {
        Problem problem = school(3, new Demand.AvoidUnavailableTimes(LatinSchool.terms("Away", true, 1), List.of(4), List.of(2)));
        List<Point> clashing = Point.of(problem).stream().filter(each -> each.resources().contains(4) || each.demand() instanceof Demand.AssignTime it && List.of(1, 4, 7).contains(it.events().getFirst())).toList();
        assertThat(clashing).hasSize(5);
        assertThat(new Proof(problem, clashing, 100_000, () -> false).decide()).isEqualTo(Proof.Verdict.IMPOSSIBLE);
        for (Point each : clashing) {
            List<Point> others = new ArrayList<>(clashing);
            others.remove(each);
            Proof proof = new Proof(problem, others, 100_000, () -> false);
            assertThat(proof.decide()).isEqualTo(Proof.Verdict.MET);
            assertThat(Evaluation.of(Proof.with(problem, others.stream().map(Point::demand).toList()), proof.plan()).infeasibility()).isZero();
        }
    }

    @Test
    void whatCanBeMetIsNoClash() {
        Problem problem = school(3);
        assertThat(new Clashes(problem, () -> false).in(Plan.empty(problem))).isEmpty();
    }

    @Test
    void theProofIsLeftOpenInItsMidstWhenTimeIsOver() {
        Problem problem = school(3);
        AtomicInteger asked = new AtomicInteger();
        assertThat(new Proof(problem, Point.of(problem), 100_000, () -> asked.incrementAndGet() < 0).decide()).isEqualTo(Proof.Verdict.MET);
        int last = asked.getAndSet(0);
        assertThat(last).isGreaterThan(problem.events().size() * 2);
        assertThat(new Proof(problem, Point.of(problem), 100_000, () -> asked.incrementAndGet() >= last).decide()).isEqualTo(Proof.Verdict.OPEN);
    }

    @Test
    void theSearchesForWhatRelaxingFreesAskWhetherTimeIsOver() {
        Problem problem = school(3, new Demand.AvoidUnavailableTimes(LatinSchool.terms("Away", true, 1), List.of(4), List.of(2)));
        Plan plan = new Search(problem, 1, 1).solve(new Budget.Moves(50_000)).plan();
        Set<Thread> asking = ConcurrentHashMap.newKeySet();
        assertThat(new Clashes(problem, () -> {
            asking.add(Thread.currentThread());
            return false;
        }).in(plan).orElseThrow().minimal()).isTrue();
        assertThat(asking).hasSize(1 + 5);
    }
}
