package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;

import java.util.BitSet;
import java.util.stream.IntStream;

/// A part of a plan that misses no required demand for good: lessons that do lose their times, those first whose going
/// mends most, and come back where they fit. It shows how much of a plan stands.
public final class Kept {

    private final Problem problem;
    private final Schedule schedule;

    /// Slots that must be filled.
    private final BitSet needed = new BitSet();

    private final int[] culprits;

    private Kept(Problem problem, Plan plan) {
        this.problem = problem;
        problem.demands().forEach(each -> {
            if (each instanceof Demand.AssignResource it && it.terms().required()) {
                it.slots().forEach(needed::set);
            }
        });
        this.culprits = new int[problem.events().stream().mapToInt(each -> each.duration()).sum() * problem.times().size()];
        this.schedule = Schedule.partly(problem, plan);
    }

    /// How many events stand: with times, with resources where they must have them, and without missing anything for good.
    public static int events(Problem problem, Plan plan) {
        Kept kept = new Kept(problem, plan);
        kept.takeAway();
        return (int) IntStream.range(0, problem.events().size()).filter(kept::stands).count();
    }

    private boolean stands(int event) {
        return schedule.lessonsOf(event).allMatch(each -> schedule.time(each) >= 0);
    }

    private void takeAway() {
        lessons().filter(each -> schedule.time(each) >= 0 && lacksSomebody(each)).forEach(this::release);
        schedule.keep();
        while (schedule.infeasibility() > 0) {
            int worst = worst();
            if (worst < 0) {
                return;
            }
            release(worst);
            schedule.keep();
        }
        lessons().filter(each -> schedule.time(each) < 0).forEach(this::comeBack);
    }

    private IntStream lessons() {
        return IntStream.range(0, problem.events().size()).filter(each -> problem.events().get(each).free()).flatMap(schedule::lessonsOf).boxed().toList().stream().mapToInt(each -> each);
    }

    private boolean lacksSomebody(int lesson) {
        int first = problem.events().get(schedule.event(lesson)).firstSlot();
        return IntStream.range(0, schedule.places(lesson)).anyMatch(place -> needed.get(first + place) && schedule.resource(lesson, place) < 0);
    }

    private void release(int lesson) {
        schedule.assignTime(lesson, Problem.FREE);
        int first = problem.events().get(schedule.event(lesson)).firstSlot();
        IntStream.range(0, schedule.places(lesson)).filter(place -> problem.slots().get(first + place).free()).forEach(place -> schedule.assignResource(lesson, place, Problem.FREE));
    }

    /// Of the lessons that have to do with something missed, the one whose going mends most; `Problem.FREE` where none can go.
    private int worst() {
        int worst = Problem.FREE;
        long least = Long.MAX_VALUE;
        int mark = schedule.mark();
        int count = schedule.culprits(culprits, lesson -> !problem.events().get(schedule.event(lesson)).free());
        for (int which = 0; which < count; which++) {
            int lesson = culprits[which];
            release(lesson);
            if (schedule.infeasibility() < least) {
                least = schedule.infeasibility();
                worst = lesson;
            }
            schedule.undo(mark);
        }
        return worst;
    }

    /// Gives a lesson that lost its time another at which it misses nothing, where there is one.
    private void comeBack(int lesson) {
        int first = problem.events().get(schedule.event(lesson)).firstSlot();
        if (IntStream.range(0, schedule.places(lesson)).anyMatch(place -> problem.slots().get(first + place).free())) {
            return;
        }
        int mark = schedule.mark();
        for (int time = 0; time + schedule.duration(lesson) <= problem.times().size(); time++) {
            schedule.assignTime(lesson, time);
            if (schedule.infeasibility() == 0) {
                return;
            }
            schedule.undo(mark);
        }
    }
}
