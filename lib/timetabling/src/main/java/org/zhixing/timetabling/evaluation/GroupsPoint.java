package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.TimeGroup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A point that allows a resource so much in each group of times, and one more in a few of them.
abstract class GroupsPoint extends LoadPoint {

    private final List<TimeGroup> named;
    final long[][] groups;
    final int most;
    final int exceptions;

    GroupsPoint(Terms terms, Load load, List<TimeGroup> named, long[][] groups, int most, int exceptions, Words words) {
        super(terms, load, words);
        this.named = named;
        this.groups = groups;
        this.most = most;
        this.exceptions = exceptions;
    }

    /// What is limited, in one group.
    abstract int amount(long[] group);

    @Override
    int deviation() {
        int beyond = 0;
        int places = 0;
        for (long[] group : groups) {
            int excess = Math.max(0, amount(group) - most);
            beyond += excess;
            places += excess > 0 ? 1 : 0;
        }
        return beyond - Math.min(exceptions, places);
    }

    @Override
    void concerned(long[] into) {
        for (long[] group : groups) {
            if (amount(group) > most) {
                Times.add(into, group);
            }
        }
    }

    /// The groups with more than is allowed, and how much it is.
    String where() {
        return IntStream.range(0, groups.length).filter(each -> amount(groups[each]) > most).limit(6).mapToObj(each -> named.get(each).name() + " " + amount(groups[each])).collect(Collectors.joining(", "));
    }
}
