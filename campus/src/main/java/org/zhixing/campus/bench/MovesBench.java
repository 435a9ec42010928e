package org.zhixing.campus.bench;

import org.zhixing.timetabling.evaluation.RandomWalk;
import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// How many moves a search could look at in a second: a random move, what all demands cost after it, and three times in four its undoing.
public final class MovesBench {

    private static final int WARM_UP = 50_000;
    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 1_000;

    /// @param moves done and costed; what was drawn but is not possible is not among them
    public record Outcome(String instance, long moves, long nanos) {

        public long perSecond() {
            return moves * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
        }
    }

    private final Schedule schedule;
    private final RandomWalk walk;

    public MovesBench(Problem problem, long seed) {
        this.schedule = new Schedule(problem, Plan.empty(problem));
        this.walk = new RandomWalk(schedule, new SplittableRandom(seed));
    }

    public Outcome run(int seconds) {
        moves(WARM_UP);
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        long moves = 0;
        long now = start;
        while (now < end) {
            moves += moves(BETWEEN_LOOKS_AT_THE_CLOCK);
            now = System.nanoTime();
        }
        return new Outcome(schedule.problem().id(), moves, now - start);
    }

    private int moves(int drawn) {
        int done = 0;
        for (int each = 0; each < drawn; each++) {
            int mark = schedule.mark();
            if (walk.step()) {
                schedule.infeasibility();
                done++;
            }
            if (each % 4 != 0) {
                schedule.undo(mark);
            }
        }
        schedule.keep();
        return done;
    }
}
