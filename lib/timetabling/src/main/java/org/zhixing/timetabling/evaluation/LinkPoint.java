package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Terms;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The times at which some but not all events of a group run.
final class LinkPoint extends LessonPoint {

    private final EventGroup group;
    private final Words words;

    /// The events in ascending order, and for each how many of its lessons cover each time.
    private final int[] events;
    private final int[][] lessonsAt;
    private final int[] eventsAt;
    private int uneven;

    LinkPoint(Terms terms, EventGroup group, int times, Words words) {
        super(terms);
        this.group = group;
        this.words = words;
        this.events = group.events().stream().mapToInt(each -> each).sorted().toArray();
        this.lessonsAt = new int[events.length][times];
        this.eventsAt = new int[times];
    }

    @Override
    void lesson(int event, int duration, int start, int sign) {
        if (start < 0) {
            return;
        }
        int[] lessons = lessonsAt[Arrays.binarySearch(events, event)];
        for (int time = start; time < start + duration; time++) {
            boolean ran = lessons[time] > 0;
            lessons[time] += sign;
            boolean runs = lessons[time] > 0;
            if (ran != runs) {
                uneven -= uneven(time) ? 1 : 0;
                eventsAt[time] += sign;
                uneven += uneven(time) ? 1 : 0;
            }
        }
    }

    private boolean uneven(int time) {
        return eventsAt[time] > 0 && eventsAt[time] < lessonsAt.length;
    }

    @Override
    int deviation() {
        return uneven;
    }

    @Override
    String name() {
        return group.name();
    }

    @Override
    Sentence sentence() {
        String where = words.times(IntStream.range(0, eventsAt.length).filter(this::uneven));
        return new Sentence("“%s”应同时上课，有 %d 个时间不一致：%s".formatted(name(), uneven, where), "%s should run together but do not at %s: %s".formatted(name(), Bounds.count(uneven, "time"), where));
    }
}
