package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Problem;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Random moves of every kind, for tests and measurements. The same seed walks the same way.
public final class RandomWalk {

    private final Schedule schedule;
    private final Problem problem;
    private final RandomGenerator random;
    private final int times;
    private final int[][] resourcesOfType;

    public RandomWalk(Schedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.problem = schedule.problem();
        this.random = random;
        this.times = problem.times().size();
        this.resourcesOfType = IntStream.range(0, problem.types().size())
            .mapToObj(type -> IntStream.range(0, problem.resources().size()).filter(each -> problem.resources().get(each).type() == type).toArray()).toArray(int[][]::new);
    }

    /// Does one move, or none where the one that was drawn is not possible.
    public boolean step() {
        int event = random.nextInt(problem.events().size());
        int[] lessons = schedule.lessonsOf(event).toArray();
        int lesson = lessons[random.nextInt(lessons.length)];
        int kind = random.nextInt(100);
        if (kind < 55) {
            return retime(lesson);
        } else if (kind < 80) {
            return refill(lesson);
        } else if (kind < 90) {
            return split(lesson);
        }
        return merge(lesson, lessons[random.nextInt(lessons.length)]);
    }

    private boolean retime(int lesson) {
        int starts = times - schedule.duration(lesson) + 1;
        if (!problem.events().get(schedule.event(lesson)).free() || starts < 1) {
            return false;
        }
        schedule.assignTime(lesson, random.nextInt(12) == 0 ? Problem.FREE : random.nextInt(starts));
        return true;
    }

    private boolean refill(int lesson) {
        int[] open = problem.slotsOf(schedule.event(lesson)).filter(slot -> problem.slots().get(slot).free()).toArray();
        if (open.length == 0) {
            return false;
        }
        int slot = open[random.nextInt(open.length)];
        int[] candidates = resourcesOfType[problem.slots().get(slot).type()];
        boolean none = candidates.length == 0 || random.nextInt(12) == 0;
        schedule.assignResource(lesson, slot - problem.events().get(schedule.event(lesson)).firstSlot(), none ? Problem.FREE : candidates[random.nextInt(candidates.length)]);
        return true;
    }

    private boolean split(int lesson) {
        if (schedule.duration(lesson) < 2) {
            return false;
        }
        int made = schedule.split(lesson, 1 + random.nextInt(schedule.duration(lesson) - 1));
        if (problem.events().get(schedule.event(made)).free()) {
            schedule.assignTime(made, random.nextInt(times - schedule.duration(made) + 1));
        }
        return true;
    }

    private boolean merge(int lesson, int other) {
        int longer = schedule.duration(lesson) + schedule.duration(other);
        if (lesson == other || schedule.time(lesson) >= 0 && schedule.time(lesson) + longer > times) {
            return false;
        }
        schedule.merge(lesson, other);
        return true;
    }
}
