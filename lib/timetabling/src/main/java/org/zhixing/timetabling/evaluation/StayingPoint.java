package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// Pairs of successive lessons whose slots are filled by two resources.
final class StayingPoint extends GroupPoint {

    private final int[] slots;
    private final Calendar calendar;

    StayingPoint(Terms terms, SlotGroup group, Calendar calendar, Schedule schedule) {
        super(terms, new EventGroup(group.name(), group.slots().stream().map(slot -> schedule.problem().slots().get(slot).event()).toList()), schedule);
        this.slots = group.slots().stream().mapToInt(each -> each).toArray();
        this.calendar = calendar;
    }

    @Override
    int deviation() {
        int count = gather();
        sort(count);
        int changes = 0;
        for (int later = 1; later < count; later++) {
            int day = calendar.day(start(later));
            for (int earlier = 0; earlier < later && day != Calendar.NONE; earlier++) {
                boolean follows = calendar.day(start(earlier)) == day && end(earlier) <= start(later) && calendar.between(day, end(earlier), start(later)) == 0;
                changes += follows && differ(lesson(earlier), lesson(later)) ? 1 : 0;
            }
        }
        return changes;
    }

    private boolean differ(int one, int other) {
        for (int first : slots) {
            for (int second : slots) {
                int before = schedule.fillingOf(one, first);
                int after = schedule.fillingOf(other, second);
                if (before >= 0 && after >= 0 && before != after) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    Sentence sentence() {
        String who = schedule.words().resources(IntStream.of(slots).flatMap(schedule::filling).filter(each -> each >= 0));
        return new Sentence("“%s”连着上的课应由同一资源承担（如同一教室）：%s".formatted(name(), who), "Lessons of %s that follow each other should have one and the same, such as a room: %s".formatted(name(), who));
    }
}
