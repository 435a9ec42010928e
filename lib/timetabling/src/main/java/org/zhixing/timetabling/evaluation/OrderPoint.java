package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.OrderEvents;
import org.zhixing.timetabling.problem.Terms;

/// The time from the end of one event to the start of another.
final class OrderPoint extends LessonPoint {

    private final OrderEvents.Pair pair;
    private final Schedule schedule;

    OrderPoint(Terms terms, OrderEvents.Pair pair, Schedule schedule) {
        super(terms);
        this.pair = pair;
        this.schedule = schedule;
    }

    @Override
    void lesson(int event, int duration, int time, int sign) {
        // What it needs it reads from the schedule: events have few lessons.
    }

    @Override
    int deviation() {
        if (schedule.lessonsOf(pair.first()).anyMatch(each -> schedule.time(each) < 0) || schedule.lessonsOf(pair.second()).anyMatch(each -> schedule.time(each) < 0)) {
            return 0;
        }
        return pair.separation().missedBy(separation());
    }

    private int separation() {
        int end = schedule.lessonsOf(pair.first()).map(each -> schedule.time(each) + schedule.duration(each)).max().orElse(0);
        return schedule.lessonsOf(pair.second()).map(schedule::time).min().orElse(end) - end;
    }

    @Override
    String name() {
        return schedule.words().event(pair.first()) + " → " + schedule.words().event(pair.second());
    }

    @Override
    Sentence sentence() {
        String first = schedule.words().event(pair.first());
        String second = schedule.words().event(pair.second());
        return new Sentence("“%s”结束到“%s”开始相隔 %d 节，应为%s 节".formatted(first, second, separation(), Bounds.zh(pair.separation())),
            "From the end of %s to the start of %s: %s (wanted: %s)".formatted(first, second, Bounds.count(separation(), "period"), Bounds.en(pair.separation())));
    }
}
