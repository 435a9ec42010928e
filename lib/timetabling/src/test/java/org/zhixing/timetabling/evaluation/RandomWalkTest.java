package org.zhixing.timetabling.evaluation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.timetabling.Shared;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Whatever moves are made and undone, the costs are those of the plan that stands there.
/// `-Dtimetabling.moves=1000000` walks that far on every public instance; without it a short way on the small ones.
class RandomWalkTest {

    /// Bytes of an instance on which the referee needs no more than a second.
    private static final int SMALL = 8_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void afterEveryMoveTheCostsAreThoseOfTheSpecification(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem = RandomProblem.with(random);
        Schedule schedule = new Schedule(problem, Plan.empty(problem));
        RandomWalk walk = new RandomWalk(schedule, random);
        for (int move = 0; move < 60; move++) {
            walk.step();
            agree(schedule, seed + ":" + move);
        }
        Evaluation evaluation = schedule.evaluation();
        Referee referee = new Referee(problem, schedule.plan());
        assertThat(evaluation.outcomes()).allSatisfy(each -> assertThat(each.cost()).as(each.demand().toString()).isEqualTo(referee.cost(each.demand())));
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104})
    void undoneMovesLeaveNoTrace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem = RandomProblem.with(random);
        Schedule schedule = new Schedule(problem, Plan.empty(problem));
        RandomWalk walk = new RandomWalk(schedule, random);
        for (int round = 0; round < 60; round++) {
            walk.step();
            String before = described(schedule);
            int outer = schedule.mark();
            for (int move = 0; move < 10; move++) {
                walk.step();
            }
            int inner = schedule.mark();
            String middle = described(schedule);
            for (int move = 0; move < 10; move++) {
                walk.step();
            }
            schedule.undo(inner);
            assertThat(described(schedule)).isEqualTo(middle);
            schedule.undo(outer);
            assertThat(described(schedule)).isEqualTo(before);
            agree(schedule, seed + ":" + round);
        }
    }

    @Test
    void onPublicInstancesTooTheCostsAreThoseOfTheSpecification() throws IOException, Unreadable {
        assumeTrue(Shared.isThere(), "The public instances are not beside the project");
        Integer asked = Integer.getInteger("timetabling.moves");
        int moves = asked == null ? 1000 : asked;
        for (Path file : Shared.instances()) {
            if (asked == null && Files.size(file) > SMALL) {
                continue;
            }
            Problem problem = Shared.archive(file).instances().getFirst().problem();
            Schedule schedule = new Schedule(problem, Plan.empty(problem));
            RandomWalk walk = new RandomWalk(schedule, new SplittableRandom(7));
            for (int move = 1; move <= moves; move++) {
                int mark = schedule.mark();
                walk.step();
                if (move % 3 == 0) {
                    schedule.undo(mark);
                }
                if (move % 1000 == 0) {
                    agree(schedule, file.getFileName() + ":" + move);
                    schedule.keep();
                }
            }
        }
    }

    private static void agree(Schedule schedule, String when) {
        Referee referee = new Referee(schedule.problem(), schedule.plan());
        if (schedule.infeasibility() != referee.infeasibility() || schedule.objective() != referee.objective()) {
            assertThat(schedule.evaluation().outcomes()).as(when).allSatisfy(each -> assertThat(each.cost()).as(each.demand().toString()).isEqualTo(referee.cost(each.demand())));
        }
        assertThat(schedule.infeasibility() + " " + schedule.objective()).as(when).isEqualTo(referee.infeasibility() + " " + referee.objective());
    }

    /// Lessons of an event may stand in another order.
    private static String described(Schedule schedule) {
        return schedule.infeasibility() + " " + schedule.objective() + " " + schedule.plan().lessons().stream().map(Lesson::toString).sorted().collect(Collectors.joining());
    }
}
