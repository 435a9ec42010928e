package org.zhixing.timetabling.clash;

import org.junit.jupiter.api.Test;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.RandomProblem;
import org.zhixing.timetabling.evaluation.RandomWalk;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.search.Budget;
import org.zhixing.timetabling.search.Search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// What is said of clashes is held against every plan there is.
class EveryPlanTest {

    /// Of each plan which of the demands it misses.
    private static List<BitSet> missed(Problem problem, List<Demand> demands) {
        Schedule schedule = new Schedule(Proof.with(problem, demands), Plan.empty(problem));
        List<BitSet> all = new ArrayList<>();
        everyPlan(schedule, 0, all);
        return all;
    }

    private static void everyPlan(Schedule schedule, int event, List<BitSet> all) {
        if (event == schedule.problem().events().size()) {
            List<Long> costs = schedule.evaluation().outcomes().stream().map(each -> each.cost()).toList();
            BitSet missed = new BitSet();
            IntStream.range(0, costs.size()).filter(each -> costs.get(each) > 0).forEach(missed::set);
            all.add(missed);
            return;
        }
        int lesson = schedule.lessonOf(event, 0);
        for (int time = Problem.FREE; time + schedule.duration(lesson) <= TinySchool.TIMES; time++) {
            schedule.assignTime(lesson, time);
            everyPlan(schedule, event + 1, all);
        }
    }

    private static Optional<Clash> clash(Problem problem) {
        return new Clashes(problem, () -> false).in(new Search(problem, 1, 1).solve(new Budget.Moves(2_000)).plan());
    }

    @Test
    void aClashIsSaidExactlyWhereNoPlanMeetsAllAndWithoutAnyMemberOneDoes() {
        int clashes = 0;
        int solvable = 0;
        for (int seed = 0; seed < 60; seed++) {
            Problem problem = TinySchool.with(new SplittableRandom(seed));
            Optional<Clash> clash = clash(problem);
            if (clash.isEmpty()) {
                assertThat(missed(problem, problem.demands())).as("seed " + seed).anyMatch(BitSet::isEmpty);
                solvable++;
                continue;
            }
            clashes++;
            List<Demand> members = clash.get().members().stream().map(Clash.Member::demand).toList();
            List<BitSet> missed = missed(problem, members);
            assertThat(missed).as("seed " + seed).noneMatch(BitSet::isEmpty);
            assertThat(clash.get().minimal()).as("seed " + seed).isTrue();
            IntStream.range(0, members.size()).forEach(member -> assertThat(missed).as("without " + members.get(member)).anyMatch(each -> each.cardinality() == 1 && each.get(member)));
        }
        assertThat(clashes).isGreaterThan(15);
        assertThat(solvable).isGreaterThan(10);
    }

    @Test
    void whereAPlanMeetsAllNoClashIsSaid() {
        int demands = 0;
        for (int seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = RandomProblem.with(random);
            Problem solvable = Proof.with(problem, metBy(walked(problem, random), problem));
            demands += solvable.demands().size();
            assertThat(new Clashes(solvable, () -> false).in(walked(problem, random))).as("seed " + seed).isEmpty();
        }
        assertThat(demands).isGreaterThan(1_000);
    }

    private static Plan walked(Problem problem, SplittableRandom random) {
        Schedule schedule = new Schedule(problem, Plan.empty(problem));
        RandomWalk walk = new RandomWalk(schedule, random);
        IntStream.range(0, 60).forEach(each -> walk.step());
        return schedule.plan();
    }

    /// All points that a plan meets, as demands that must be met.
    private static List<Demand> metBy(Plan plan, Problem problem) {
        List<Demand> required = problem.demands().stream().<Demand>flatMap(each -> Point.of(Proof.with(problem, List.of(each))).stream().map(Point::demand)).toList();
        Evaluation evaluation = Evaluation.of(Proof.with(problem, required), plan);
        return IntStream.range(0, required.size()).filter(each -> evaluation.outcomes().get(each).cost() == 0).mapToObj(required::get).toList();
    }

    /// Lessons that come cannot mend what is missed for good.
    @Test
    void whatLastsIsMissedUntilTheEnd() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = RandomProblem.with(random);
            List<Demand> lasting = Point.of(problem).stream().map(Point::demand).filter(Point::lasting).toList();
            Schedule schedule = new Schedule(Proof.with(problem, lasting), Plan.empty(problem));
            BitSet missed = new BitSet();
            for (int step = 0; step < 60; step++) {
                add(schedule, random);
                Evaluation evaluation = schedule.evaluation();
                BitSet now = new BitSet();
                IntStream.range(0, lasting.size()).filter(each -> evaluation.outcomes().get(each).cost() > 0).forEach(now::set);
                missed.andNot(now);
                assertThat(missed.stream().mapToObj(lasting::get).toList()).as("seed " + seed).isEmpty();
                missed = now;
            }
        }
    }

    /// Gives a lesson a time or a slot somebody, where it has none.
    private static void add(Schedule schedule, SplittableRandom random) {
        Problem problem = schedule.problem();
        int lesson = schedule.lessonOf(random.nextInt(problem.events().size()), 0);
        int event = schedule.event(lesson);
        if (schedule.time(lesson) == Problem.FREE && random.nextBoolean()) {
            schedule.assignTime(lesson, random.nextInt(problem.times().size() - schedule.duration(lesson) + 1));
        } else if (schedule.places(lesson) > 0) {
            int place = random.nextInt(schedule.places(lesson));
            int type = problem.slots().get(problem.events().get(event).firstSlot() + place).type();
            int[] candidates = IntStream.range(0, problem.resources().size()).filter(each -> problem.resources().get(each).type() == type).toArray();
            if (schedule.resource(lesson, place) == Problem.FREE) {
                schedule.assignResource(lesson, place, candidates[random.nextInt(candidates.length)]);
            }
        }
    }
}
