package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.SpreadEvents;
import org.zhixing.timetabling.problem.EventGroup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many lessons of a group of events start in each time group.
final class SpreadPoint extends LessonPoint {

    private final List<SpreadEvents.Share> shares;
    private final EventGroup group;
    private final int[][] sharesAt;
    private final int[] starts;
    private int missed;

    /// @param sharesAt for each time, which time groups hold it
    SpreadPoint(SpreadEvents demand, EventGroup group, int[][] sharesAt) {
        super(demand.terms());
        this.shares = demand.shares();
        this.group = group;
        this.sharesAt = sharesAt;
        this.starts = new int[shares.size()];
        this.missed = IntStream.range(0, starts.length).map(this::missed).sum();
    }

    static int[][] sharesAt(SpreadEvents demand, int times) {
        return IntStream.range(0, times).mapToObj(time -> IntStream.range(0, demand.shares().size()).filter(each -> demand.shares().get(each).times().times().contains(time)).toArray()).toArray(int[][]::new);
    }

    @Override
    void lesson(int of, int duration, int time, int sign) {
        if (time >= 0) {
            for (int share : sharesAt[time]) {
                missed -= missed(share);
                starts[share] += sign;
                missed += missed(share);
            }
        }
    }

    private int missed(int share) {
        return shares.get(share).amount().missedBy(starts[share]);
    }

    @Override
    int deviation() {
        return missed;
    }

    @Override
    long value() {
        if (!terms.function().placewise()) {
            return super.value();
        }
        return IntStream.range(0, starts.length).mapToLong(share -> terms.function().of(missed(share))).sum();
    }

    @Override
    String name() {
        return group.name();
    }

    @Override
    Sentence sentence() {
        String zh = IntStream.range(0, starts.length).filter(each -> missed(each) > 0).limit(6)
            .mapToObj(each -> "%s 有 %d 次（应为%s 次）".formatted(shares.get(each).times().name(), starts[each], Bounds.zh(shares.get(each).amount()))).collect(Collectors.joining("，"));
        String en = IntStream.range(0, starts.length).filter(each -> missed(each) > 0).limit(6)
            .mapToObj(each -> "%s has %d (wanted: %s)".formatted(shares.get(each).times().name(), starts[each], Bounds.en(shares.get(each).amount()))).collect(Collectors.joining(", "));
        return new Sentence("“" + name() + "”的课分布不当：" + zh, name() + " is spread unevenly: " + en);
    }
}
