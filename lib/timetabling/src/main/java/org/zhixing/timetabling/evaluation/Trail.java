package org.zhixing.timetabling.evaluation;

import java.util.Arrays;

/// What was done, in order, so that it can be undone.
final class Trail {

    static final int TIME = 0;
    static final int RESOURCE = 1;
    static final int SPLIT = 2;
    static final int MERGE = 3;

    private static final int STEP = 4;

    private int[] steps = new int[1024];
    private int size;

    void add(int kind, int lesson, int first, int second) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
        }
        steps[size] = kind;
        steps[size + 1] = lesson;
        steps[size + 2] = first;
        steps[size + 3] = second;
        size += STEP;
    }

    int size() {
        return size;
    }

    /// Takes back the last step; read it where it was.
    int last() {
        size -= STEP;
        return size;
    }

    int at(int place) {
        return steps[place];
    }

    void clear() {
        size = 0;
    }
}
