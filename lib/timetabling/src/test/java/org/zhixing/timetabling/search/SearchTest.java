package org.zhixing.timetabling.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.timetabling.Shared;
import org.zhixing.timetabling.evaluation.Evaluation;
import org.zhixing.timetabling.evaluation.RandomProblem;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SearchTest {

    private static final Budget SOME = new Budget.Moves(2_000_000);

    /// Every teacher is busy all week, so one who should be free at a time costs exactly his weight.
    private static List<Demand> someoneFree() {
        return List.of(new Demand.AvoidUnavailableTimes(LatinSchool.terms("Free", false, 7), List.of(5), List.of(0)),
            new Demand.AvoidUnavailableTimes(LatinSchool.terms("Free too", false, 3), List.of(6), List.of(2, 4)));
    }

    @Test
    void aFullWeekIsFilledWithoutAClash() {
        Result result = new Search(LatinSchool.of(6, List.of(), UnaryOperator.identity()), 1, 1).solve(SOME);
        assertThat(result.evaluation().infeasibility()).isZero();
        assertThat(result.evaluation().objective()).isZero();
    }

    @Test
    void whatCannotBeHadCostsNoMoreThanItMust() {
        Result result = new Search(LatinSchool.of(5, someoneFree(), UnaryOperator.identity()), 1, 2).solve(SOME);
        assertThat(result.evaluation().infeasibility()).isZero();
        assertThat(result.evaluation().objective()).isEqualTo(7 + 3 * 2);
    }

    /// One lesson of each event in each half of the week.
    private static Demand inBothHalves(int events, int times) {
        List<EventGroup> groups = IntStream.range(0, events).mapToObj(each -> new EventGroup("E" + each, List.of(each))).toList();
        TimeGroup half = new TimeGroup("Half", IntStream.range(0, times / 2).boxed().toList());
        return new Demand.SpreadEvents(LatinSchool.terms("Halves", true, 1), groups, List.of(new Demand.SpreadEvents.Share(half, new Range(1, 1))));
    }

    @Test
    void whatIsRequiredIsFoundSoonThoughAllThatIsWishedSpeaksAgainstIt() {
        List<Integer> all = IntStream.range(0, 12).boxed().toList();
        Demand nobodyBusy = new Demand.AvoidUnavailableTimes(LatinSchool.terms("Free", false, 1000), all, all);
        Problem problem = LatinSchool.of(6, List.of(nobodyBusy, inBothHalves(36, 12)), UnaryOperator.identity());
        assertThat(new Search(problem, 1, 1).solve(new Budget.Moves(10_000)).evaluation().infeasibility()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSameSeedMovesAndThreadsGiveTheSamePlan(int threads) {
        Problem problem = LatinSchool.of(5, List.of(), UnaryOperator.identity());
        Budget budget = new Budget.Moves(40_000);
        Plan plan = new Search(problem, 3, threads).solve(budget).plan();
        assertThat(new Search(problem, 3, threads).solve(budget).plan()).isEqualTo(plan);
        assertThat(new Search(problem, 4, threads).solve(budget).plan()).isNotEqualTo(plan);
    }

    @Test
    void idsMakeNoDifference() {
        Budget budget = new Budget.Moves(3_000);
        Plan plan = new Search(LatinSchool.of(5, someoneFree(), UnaryOperator.identity()), 1, 2).solve(budget).plan();
        assertThat(new Search(LatinSchool.of(5, someoneFree(), id -> new StringBuilder(id).reverse() + "x"), 1, 2).solve(budget).plan()).isEqualTo(plan);
    }

    @Test
    void whatIsReportedIsWhatThePlanCosts() {
        for (int seed = 0; seed < 20; seed++) {
            Problem problem = RandomProblem.with(new SplittableRandom(seed));
            List<Improvement> found = new ArrayList<>();
            Result result = new Search(problem, seed, 2).solve(new Budget.Moves(10_000), found::add);
            assertThat(Evaluation.of(problem, result.plan())).isEqualTo(result.evaluation());
            assertThat(found.getLast()).returns(result.evaluation().infeasibility(), Improvement::infeasibility).returns(result.evaluation().objective(), Improvement::objective);
            for (int each = 1; each < found.size(); each++) {
                assertThat(found.get(each).betterThan(found.get(each - 1))).isTrue();
            }
        }
    }

    @Test
    void moreMovesDoNotEndWorseThanTheConstruction() {
        for (int seed = 0; seed < 10; seed++) {
            Problem problem = RandomProblem.with(new SplittableRandom(seed));
            Evaluation built = new Search(problem, seed, 1).solve(new Budget.Moves(1)).evaluation();
            Evaluation searched = new Search(problem, seed, 1).solve(new Budget.Moves(20_000)).evaluation();
            assertThat(searched.infeasibility()).isLessThanOrEqualTo(built.infeasibility());
        }
    }

    @Test
    void itStopsWhenTheClockSaysSo() {
        Problem problem = LatinSchool.of(6, someoneFree(), UnaryOperator.identity());
        AtomicLong clock = new AtomicLong();
        Result result = new Search(problem, 1, 1).solve(new Budget.Nanos(500, 0, clock::incrementAndGet));
        assertThat(clock.get()).isBetween(500L, 520L);
        assertThat(result.moves()).isPositive();
    }

    @Test
    void whatLeavesNothingToDecideIsReturnedAsItIs() {
        Problem free = LatinSchool.of(2, List.of(), UnaryOperator.identity());
        List<Integer> nothing = List.of();
        Problem problem = new Problem("given", free.times(), free.types(), free.resources(), free.events().stream().map(each -> new org.zhixing.timetabling.problem.Event(each.id(), each.name(), 1, 0, each.firstSlot(), 2)).toList(), free.slots(),
            List.of(new Demand.AvoidClashes(LatinSchool.terms("c", true, 1), List.of(0)), new Demand.AssignTime(LatinSchool.terms("t", true, 1), nothing)));
        assertThat(new Search(problem, 1, 2).solve(SOME).evaluation().infeasibility()).isEqualTo(1);
    }

    @Test
    void aPublicInstanceIsSolvedAsWellAsIsKnown() throws Exception {
        assumeTrue(Shared.isThere(), "The public instances are not beside the project");
        Result result = new Search(Shared.problem("GR-H1-97"), 1, 1).solve(new Budget.Moves(2_000_000));
        assertThat(result.evaluation().infeasibility()).isZero();
        assertThat(result.evaluation().objective()).isZero();
    }
}
