package org.zhixing.timetabling.search;

import org.zhixing.timetabling.evaluation.Schedule;
import org.zhixing.timetabling.problem.Problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A first plan: events are cut as their demands say, then lessons are placed one by one where they cost least, those
/// with the fewest places to go first.
final class Construction {

    private final Schedule schedule;
    private final Freedom freedom;
    private final Moves moves;
    private final BooleanSupplier over;

    Construction(Moves moves, BooleanSupplier over) {
        this.moves = moves;
        this.schedule = moves.schedule;
        this.freedom = moves.freedom;
        this.over = over;
    }

    void build() {
        for (int event = 0; event < freedom.problem.events().size() && !over.getAsBoolean(); event++) {
            cut(event);
        }
        List<int[]> lessons = new ArrayList<>();
        for (int event = 0; event < freedom.problem.events().size(); event++) {
            for (int which = 0; which < schedule.lessonCount(event); which++) {
                int lesson = schedule.lessonOf(event, which);
                int starts = freedom.fixed(event) ? 0 : freedom.starts(event, schedule.duration(lesson)).length;
                int weight = schedule.duration(lesson) * (1 + schedule.places(lesson)) * (1 + freedom.partners[event].length);
                lessons.add(new int[] {lesson, starts * 4 / (3 + weight), moves.random.nextInt()});
            }
        }
        lessons.sort(Comparator.<int[]>comparingInt(each -> each[1]).thenComparingInt(each -> each[2]));
        for (int[] each : lessons) {
            if (over.getAsBoolean()) {
                break;
            }
            place(each[0]);
            schedule.keep();
        }
    }

    /// Cuts an event period by period or in pieces of two and so on, as long as that costs less.
    private void cut(int event) {
        int duration = freedom.event(event).duration();
        int whole = schedule.lessonOf(event, 0);
        if (duration == 1 || schedule.lessonCount(event) > 1) {
            return;
        }
        int start = schedule.mark();
        List<Integer> best = List.of();
        long least = schedule.pulled();
        for (List<Integer> pieces : Pieces.of(duration)) {
            pieces.forEach(piece -> schedule.split(whole, piece));
            long cost = schedule.pulled();
            if (cost < least || cost == least && !fits(event, whole)) {
                least = cost;
                best = pieces;
            }
            schedule.undo(start);
        }
        best.forEach(piece -> schedule.split(whole, piece));
        schedule.keep();
    }

    private boolean fits(int event, int lesson) {
        return freedom.fixed(event) || freedom.starts(event, schedule.duration(lesson)).length > 0;
    }

    private void place(int lesson) {
        int event = schedule.event(lesson);
        if (!freedom.fixed(event) && schedule.time(lesson) < 0) {
            int[] starts = freedom.starts(event, schedule.duration(lesson));
            int mark = schedule.mark();
            int best = Problem.FREE;
            long least = Long.MAX_VALUE;
            int from = starts.length == 0 ? 0 : moves.random.nextInt(starts.length);
            for (int step = 0; step < starts.length; step++) {
                int to = starts[(from + step) % starts.length];
                together(lesson, to);
                long cost = schedule.pulled();
                if (cost < least) {
                    least = cost;
                    best = to;
                }
                schedule.undo(mark);
            }
            if (best >= 0) {
                together(lesson, best);
            }
        }
        fill(lesson);
    }

    /// Places a lesson and one of each event linked to it.
    private void together(int lesson, int to) {
        schedule.assignTime(lesson, to);
        for (int partner : freedom.partners[schedule.event(lesson)]) {
            for (int which = 0; which < schedule.lessonCount(partner) && !freedom.fixed(partner); which++) {
                int other = schedule.lessonOf(partner, which);
                if (schedule.time(other) < 0 && schedule.duration(other) == schedule.duration(lesson)) {
                    schedule.assignTime(other, to);
                    break;
                }
            }
        }
    }

    private void fill(int lesson) {
        int firstSlot = freedom.event(schedule.event(lesson)).firstSlot();
        for (int place = 0; place < schedule.places(lesson); place++) {
            int[] candidates = freedom.candidates[firstSlot + place];
            if (candidates.length == 0 || schedule.resource(lesson, place) >= 0) {
                continue;
            }
            int best = Problem.FREE;
            long least = Long.MAX_VALUE;
            int from = moves.random.nextInt(candidates.length);
            for (int step = 0; step < candidates.length; step++) {
                int who = candidates[(from + step) % candidates.length];
                schedule.assignResource(lesson, place, who);
                long cost = schedule.pulled();
                if (cost < least) {
                    least = cost;
                    best = who;
                }
            }
            schedule.assignResource(lesson, place, best);
        }
    }
}
