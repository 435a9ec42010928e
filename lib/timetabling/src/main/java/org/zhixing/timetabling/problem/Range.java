package org.zhixing.timetabling.problem;

/// From the minimum to the maximum, both included.
public record Range(int minimum, int maximum) {

    public Range {
        if (minimum > maximum) {
            throw new IllegalArgumentException("A range starts before it ends: " + minimum + " to " + maximum);
        }
    }

    /// How far a value lies outside; 0 inside.
    public int missedBy(int value) {
        return value < minimum ? minimum - value : Math.max(0, value - maximum);
    }
}
