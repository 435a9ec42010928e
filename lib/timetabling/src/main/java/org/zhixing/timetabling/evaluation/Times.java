package org.zhixing.timetabling.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Sets of times as bits.
final class Times {

    private Times() {}

    static int words(int times) {
        return (times + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] set(List<Integer> members, int times) {
        long[] set = new long[words(times)];
        for (int time : members) {
            set[time >> 6] |= 1L << time;
        }
        return set;
    }

    static long[] only(int time, int words) {
        long[] set = new long[words];
        set[time >> 6] = 1L << time;
        return set;
    }

    static IntStream members(long[] set) {
        return BitSet.valueOf(set).stream();
    }

    static void add(long[] to, long[] more) {
        for (int word = 0; word < to.length; word++) {
            to[word] |= more[word];
        }
    }

    static boolean has(long[] set, int time) {
        return (set[time >> 6] >>> time & 1) != 0;
    }

    static boolean meet(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    static int common(long[] one, long[] other) {
        int common = 0;
        for (int word = 0; word < one.length; word++) {
            common += Long.bitCount(one[word] & other[word]);
        }
        return common;
    }

    /// How many times of the group lie between two busy times of the group and are not busy themselves.
    static int idle(long[] busy, long[] group) {
        int idle = 0;
        int since = 0;
        boolean begun = false;
        for (int word = 0; word < busy.length; word++) {
            long taken = busy[word] & group[word];
            if (taken == 0) {
                since += begun ? Long.bitCount(group[word]) : 0;
                continue;
            }
            long first = Long.lowestOneBit(taken);
            long last = Long.highestOneBit(taken);
            idle += begun ? since + Long.bitCount(group[word] & first - 1) : 0;
            long fromFirstToLast = (last - first | last) & -first;
            idle += Long.bitCount(group[word] & fromFirstToLast & ~taken);
            since = Long.bitCount(group[word] & -last << 1);
            begun = true;
        }
        return idle;
    }

    /// How many times of the group come before its first busy one; -1 where none is busy.
    static int before(long[] busy, long[] group) {
        int before = 0;
        for (int word = 0; word < busy.length; word++) {
            long taken = busy[word] & group[word];
            if (taken != 0) {
                return before + Long.bitCount(group[word] & Long.lowestOneBit(taken) - 1);
            }
            before += Long.bitCount(group[word]);
        }
        return -1;
    }

    /// How many times of the group come after its last busy one; -1 where none is busy.
    static int after(long[] busy, long[] group) {
        int after = 0;
        for (int word = busy.length - 1; word >= 0; word--) {
            long taken = busy[word] & group[word];
            if (taken != 0) {
                return after + Long.bitCount(group[word] & -Long.highestOneBit(taken) << 1);
            }
            after += Long.bitCount(group[word]);
        }
        return -1;
    }
}
