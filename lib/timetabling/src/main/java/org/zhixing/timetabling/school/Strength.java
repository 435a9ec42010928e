package org.zhixing.timetabling.school;

/// Whether something must be, or how much it is wished.
public record Strength(boolean required, int weight) {

    public static final Strength MUST = new Strength(true, 1);

    public Strength {
        if (weight < 1) {
            throw new IllegalArgumentException("A weight is at least 1");
        }
    }

    public static Strength wish(int weight) {
        return new Strength(false, weight);
    }
}
