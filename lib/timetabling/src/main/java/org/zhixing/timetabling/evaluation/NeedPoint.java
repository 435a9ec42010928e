package org.zhixing.timetabling.evaluation;

import org.jspecify.annotations.Nullable;
import org.zhixing.timetabling.Sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The periods that a resource still needs, so that no day keeps more free times before and between its lessons, or fewer
/// lessons, than is allowed. It sees together what the points that it is made of see one by one: the lesson that fills a
/// free time on one day does not lengthen another.
final class NeedPoint extends LoadPoint {

    private static final long[][] NONE = {};

    private final LoadPoint any;

    /// Sets of times that share none, such as days.
    private final long[][] parts;

    /// Of each part the groups of the points within it: in which free times before the first lesson count, between them, and
    /// in which a few lessons are too few.
    private final long[][][] starts;
    private final long[][][] stretches;
    private final long[][][] lessons;

    /// Free times allowed: in each group, and in all.
    private final int allowedDaily;
    private final int allowed;

    private final int fewest;

    /// Asks for so many parts with a lesson, where it does.
    private final @Nullable ClusterPoint present;
    private final int fewestInPart;

    NeedPoint(LoadPoint any, @Nullable LateStartPoint before, @Nullable IdlePoint between, @Nullable IdleDayPoint daily, @Nullable BusyPoint least, @Nullable ClusterPoint present) {
        super(any.terms, any.load, any.words);
        this.any = any;
        this.patient = true;
        long[][] idle = between != null ? between.groups : daily != null && daily.exceptions == 0 ? daily.groups : NONE;
        long[][] early = before != null && Arrays.stream(before.days).allMatch(day -> Arrays.stream(idle).anyMatch(group -> Arrays.equals(day, group))) ? before.days : NONE;
        int late = before == null || early.length == 0 ? 0 : before.demand.allowed();
        this.allowed = between == null ? 0 : late + between.demand.amount().maximum();
        this.allowedDaily = between != null || daily == null ? 0 : daily.most + Math.min(1, late);
        long[][] busy = least == null ? NONE : least.groups;
        this.fewest = least == null ? 0 : least.demand.amount().minimum();
        long[][] held = present == null ? NONE : present.groups;
        this.parts = parts(Stream.of(idle, busy, held).flatMap(Arrays::stream).toList());
        this.starts = within(early);
        this.stretches = within(idle);
        this.lessons = within(busy);
        this.present = present != null && Arrays.stream(held).allMatch(this::isPart) ? present : null;
        boolean covered = Arrays.stream(parts).allMatch(part -> Times.common(part, union(busy)) == Times.common(part, part));
        this.fewestInPart = covered ? Math.max(1, fewest) : 1;
    }

    private static long[][] parts(List<long[]> groups) {
        List<long[]> parts = new ArrayList<>();
        for (long[] group : groups) {
            long[] joined = group.clone();
            for (long[] part : List.copyOf(parts)) {
                if (Times.meet(part, joined)) {
                    parts.remove(part);
                    Times.add(joined, part);
                }
            }
            parts.add(joined);
        }
        return parts.toArray(long[][]::new);
    }

    private long[] union(long[][] groups) {
        long[] union = new long[load.busy.length];
        Arrays.stream(groups).forEach(group -> Times.add(union, group));
        return union;
    }

    private long[][][] within(long[][] groups) {
        return Arrays.stream(parts).map(part -> Arrays.stream(groups).filter(group -> Times.meet(group, part)).toArray(long[][]::new)).toArray(long[][][]::new);
    }

    private boolean isPart(long[] group) {
        return Arrays.stream(parts).anyMatch(part -> Arrays.equals(part, group));
    }

    private int need(int part) {
        int free = 0;
        for (long[] group : starts[part]) {
            free += Math.max(0, Times.before(load.busy, group));
        }
        for (long[] group : stretches[part]) {
            free += Times.idle(load.busy, group);
        }
        int few = 0;
        for (long[] group : lessons[part]) {
            int count = Times.common(load.busy, group);
            few += count == 0 ? 0 : Math.max(0, fewest - count);
        }
        return Math.max(free - allowedDaily * stretches[part].length, few);
    }

    @Override
    int deviation() {
        int sum = 0;
        for (int part = 0; part < parts.length; part++) {
            sum += need(part);
        }
        if (present != null) {
            sum += Math.max(0, present.demand.amount().minimum() - present.busy()) * fewestInPart;
        }
        return Math.max(0, sum - allowed);
    }

    @Override
    void concerned(long[] into) {
        for (int part = 0; part < parts.length; part++) {
            if (present != null || need(part) > 0) {
                Times.add(into, parts[part]);
            }
        }
    }

    @Override
    Sentence sentence() {
        return any.sentence();
    }
}
