package org.zhixing.timetabling.evaluation;

import java.util.Arrays;

/// The sum of the costs of all points. A point that a move has touched is asked again when the sum is wanted, and what it
/// said before is remembered, so that undoing everything asks nobody.
final class Ledger {

    /// The points touched, those of required demands apart: they are asked first.
    private final Point[] hard;
    private final Point[] soft;
    private int hardCount;
    private int softCount;

    /// What points were worth before they were asked, since the last `keep`.
    private Point[] asked = new Point[256];
    private long[] before = new long[256];
    private int journal;

    /// The points that cost something, in no order.
    private final Point[] costly;
    private int costlyCount;

    private long infeasibility;
    private long objective;
    private long pulled;

    Ledger(int points) {
        this.hard = new Point[points];
        this.soft = new Point[points];
        this.costly = new Point[points];
    }

    void touch(Point point) {
        if (!point.touched) {
            point.touched = true;
            if (point.required) {
                hard[hardCount++] = point;
            } else {
                soft[softCount++] = point;
            }
        }
    }

    void touch(Point[] points) {
        for (Point point : points) {
            touch(point);
        }
    }

    private void settle() {
        while (hardCount > 0) {
            ask(hard[--hardCount]);
        }
        while (softCount > 0) {
            ask(soft[--softCount]);
        }
    }

    private void ask(Point point) {
        point.touched = false;
        long value = point.value();
        if (value != point.value) {
            remember(point);
            become(point, value);
        }
    }

    private void remember(Point point) {
        if (journal == asked.length) {
            asked = Arrays.copyOf(asked, journal * 2);
            before = Arrays.copyOf(before, journal * 2);
        }
        asked[journal] = point;
        before[journal++] = point.value;
    }

    private void become(Point point, long value) {
        long change = value - point.value;
        point.value = value;
        if (point.required) {
            infeasibility += point.weight * change;
        } else {
            objective += point.weight * change;
        }
        pulled += point.pull * change;
        if (value > 0 != point.standing >= 0) {
            enlist(point);
        }
    }

    /// A point begins to deviate or deviates no more.
    private void enlist(Point point) {
        if (point.standing < 0) {
            point.standing = costlyCount;
            costly[costlyCount++] = point;
        } else {
            Point last = costly[--costlyCount];
            costly[point.standing] = last;
            last.standing = point.standing;
            point.standing = -1;
        }
    }

    /// Whether the pulled sum is at most so much. As soon as the points not yet asked cannot make it so, they are not.
    boolean pulledWithin(long limit) {
        long hope = 0;
        for (int each = 0; each < hardCount; each++) {
            hope += hard[each].pull * hard[each].value;
        }
        for (int each = 0; each < softCount; each++) {
            hope += soft[each].pull * soft[each].value;
        }
        while (hardCount > 0 && pulled - hope <= limit) {
            Point point = hard[--hardCount];
            hope -= point.pull * point.value;
            ask(point);
        }
        while (softCount > 0 && pulled - hope <= limit) {
            Point point = soft[--softCount];
            hope -= point.pull * point.value;
            ask(point);
        }
        return hardCount + softCount == 0 && pulled <= limit;
    }

    /// What is now is what `rollback` comes back to.
    void keep() {
        settle();
        journal = 0;
    }

    /// All moves since `keep` have been undone.
    void rollback() {
        while (hardCount > 0) {
            hard[--hardCount].touched = false;
        }
        while (softCount > 0) {
            soft[--softCount].touched = false;
        }
        while (journal > 0) {
            journal--;
            become(asked[journal], before[journal]);
        }
    }

    void weigh(Point point, long pull) {
        pulled += (pull - point.pull) * point.value;
        point.pull = pull;
    }

    long pulled() {
        settle();
        return pulled;
    }

    int costly() {
        settle();
        return costlyCount;
    }

    Point costly(int which) {
        return costly[which];
    }

    long infeasibility() {
        settle();
        return infeasibility;
    }

    long objective() {
        settle();
        return objective;
    }
}
