package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Terms;

/// Pairs of lessons on one day with something between them.
final class JoiningPoint extends GroupPoint {

    private final Calendar calendar;

    JoiningPoint(Terms terms, EventGroup group, Calendar calendar, Schedule schedule) {
        super(terms, group, schedule);
        this.calendar = calendar;
    }

    @Override
    int deviation() {
        int count = gather();
        sort(count);
        int apart = 0;
        for (int later = 1; later < count; later++) {
            int day = calendar.day(start(later));
            for (int earlier = 0; earlier < later && day != Calendar.NONE; earlier++) {
                boolean joined = end(earlier) <= start(later) && calendar.between(day, end(earlier), start(later)) == 0;
                apart += calendar.day(start(earlier)) == day && !joined ? 1 : 0;
            }
        }
        return apart;
    }

    @Override
    Sentence sentence() {
        return new Sentence("“%s”同一天的课应连着上：%s".formatted(name(), when()), "Lessons of %s on one day should follow each other: %s".formatted(name(), when()));
    }
}
