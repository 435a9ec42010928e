package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Terms;

import java.util.stream.IntStream;

/// A point that looks at all lessons of a group of events when it is asked: such groups are small.
abstract class GroupPoint extends LessonPoint {

    final Schedule schedule;
    private final EventGroup group;
    private final int[] events;
    private final int[] gathered;

    GroupPoint(Terms terms, EventGroup group, Schedule schedule) {
        super(terms);
        this.schedule = schedule;
        this.group = group;
        this.events = group.events().stream().mapToInt(each -> each).toArray();
        this.gathered = new int[IntStream.of(events).map(each -> schedule.problem().events().get(each).duration()).sum()];
    }

    @Override
    void lesson(int event, int duration, int time, int sign) {
        // What it needs it reads from the schedule.
    }

    /// Puts the lessons that have a time into `lesson(…)`, event by event.
    /// @return how many they are
    int gather() {
        int count = 0;
        for (int event : events) {
            for (int which = 0; which < schedule.lessonCount(event); which++) {
                int lesson = schedule.lessonOf(event, which);
                if (schedule.time(lesson) != Problem.FREE) {
                    gathered[count++] = lesson;
                }
            }
        }
        return count;
    }

    /// Whether every lesson has a time, once they are gathered.
    boolean complete(int gatheredLessons) {
        int all = 0;
        for (int event : events) {
            all += schedule.lessonCount(event);
        }
        return all == gatheredLessons;
    }

    int lesson(int which) {
        return gathered[which];
    }

    int start(int which) {
        return schedule.time(gathered[which]);
    }

    int end(int which) {
        return schedule.time(gathered[which]) + schedule.duration(gathered[which]);
    }

    /// Puts the first so many in the order of their starts.
    void sort(int count) {
        sort(0, count);
    }

    /// Puts the first so many in the order of the events, and those of an event in the order of their starts.
    void sortWithinEvents(int count) {
        int from = 0;
        for (int each = 1; each <= count; each++) {
            if (each == count || schedule.event(gathered[each]) != schedule.event(gathered[from])) {
                sort(from, each);
                from = each;
            }
        }
    }

    private void sort(int from, int until) {
        for (int each = from + 1; each < until; each++) {
            int lesson = gathered[each];
            int at = each;
            while (at > from && before(lesson, gathered[at - 1])) {
                gathered[at] = gathered[at - 1];
                at--;
            }
            gathered[at] = lesson;
        }
    }

    /// Of two that start together the shorter comes first.
    private boolean before(int one, int other) {
        int apart = schedule.time(one) - schedule.time(other);
        return apart < 0 || apart == 0 && schedule.duration(one) < schedule.duration(other);
    }

    /// Where its lessons are, for sentences.
    String when() {
        int count = gather();
        return schedule.words().times(IntStream.range(0, count).map(this::start));
    }

    @Override
    String name() {
        return group.name();
    }
}
