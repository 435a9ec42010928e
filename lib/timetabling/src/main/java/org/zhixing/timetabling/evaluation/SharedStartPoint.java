package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Terms;

import java.util.Arrays;

/// Lessons of a group that do not start where most of them do.
final class SharedStartPoint extends GroupPoint {

    private final Calendar alike;
    private final int[] starting;

    SharedStartPoint(Terms terms, EventGroup group, Calendar alike, Schedule schedule) {
        super(terms, group, schedule);
        this.alike = alike;
        this.starting = new int[alike.count()];
    }

    @Override
    int deviation() {
        int count = gather();
        int placed = 0;
        int most = 0;
        Arrays.fill(starting, 0);
        for (int each = 0; each < count; each++) {
            int where = alike.day(start(each));
            if (where == Calendar.NONE) {
                continue;
            }
            placed++;
            most = Math.max(most, ++starting[where]);
        }
        return placed - most;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”的开始时间应一致：%s".formatted(name(), when()), "%s should start alike: %s".formatted(name(), when()));
    }
}
