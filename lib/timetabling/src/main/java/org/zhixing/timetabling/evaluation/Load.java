package org.zhixing.timetabling.evaluation;

import java.util.Arrays;

/// When a resource is busy, how often at once, and how much it works.
final class Load {

    private static final Point[] NONE = {};

    final int resource;
    final int[] lessons;

    /// At each time one of the lessons, and the others where there are more.
    private final int[] first;
    private final int[][] others;
    final long[] busy;
    int clashes;
    long workload;

    /// Of a plan judged in part, the periods of the resource's lessons that have no time yet; otherwise always 0.
    int awaited;
    private int awaiting;

    /// For each time, who is told that the resource becomes busy or free then.
    Point[][] whenBusy = {};
    Point[] whenClashing = NONE;
    Point[] whenWorking = NONE;
    Point[] whenAwaiting = NONE;

    Load(int resource, int times) {
        this.resource = resource;
        this.lessons = new int[times];
        this.first = new int[times];
        this.others = new int[times][];
        this.busy = new long[Times.words(times)];
    }

    /// From now on so many periods are awaited.
    void await(int periods) {
        awaited = periods;
        awaiting = 1;
    }

    /// One of the lessons at a time.
    int lesson(int time, int which) {
        return which == 0 ? first[time] : others[time][which - 1];
    }

    private void add(int lesson, int time) {
        int count = lessons[time]++;
        if (count == 0) {
            first[time] = lesson;
            return;
        } else if (others[time] == null) {
            others[time] = new int[2];
        } else if (others[time].length < count) {
            others[time] = Arrays.copyOf(others[time], count * 2);
        }
        others[time][count - 1] = lesson;
    }

    private void remove(int lesson, int time) {
        int count = --lessons[time];
        if (first[time] == lesson) {
            if (count > 0) {
                first[time] = others[time][count - 1];
            }
            return;
        }
        int at = 0;
        while (others[time][at] != lesson) {
            at++;
        }
        others[time][at] = others[time][count - 1];
    }

    void occupy(int lesson, int start, int duration, Ledger ledger) {
        boolean clashing = false;
        for (int time = start; time < start + duration; time++) {
            add(lesson, time);
            if (lessons[time] == 1) {
                busy[time >> 6] |= 1L << time;
                ledger.touch(whenBusy[time]);
            } else {
                clashes++;
                clashing = true;
            }
        }
        awaited -= awaiting * duration;
        ledger.touch(whenAwaiting);
        if (clashing) {
            ledger.touch(whenClashing);
        }
    }

    void vacate(int lesson, int start, int duration, Ledger ledger) {
        boolean clashing = false;
        for (int time = start; time < start + duration; time++) {
            remove(lesson, time);
            if (lessons[time] == 0) {
                busy[time >> 6] &= ~(1L << time);
                ledger.touch(whenBusy[time]);
            } else {
                clashes--;
                clashing = true;
            }
        }
        awaited += awaiting * duration;
        ledger.touch(whenAwaiting);
        if (clashing) {
            ledger.touch(whenClashing);
        }
    }

    void work(long more, Ledger ledger) {
        workload += more;
        ledger.touch(whenWorking);
    }
}
