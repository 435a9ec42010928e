package org.zhixing.timetabling.evaluation;

/// The sum of the costs of all points. A point that a move has touched is asked again when the sum is wanted.
final class Ledger {

    private final Point[] touched;
    private int count;
    private long infeasibility;
    private long objective;

    Ledger(int points) {
        this.touched = new Point[points];
    }

    void touch(Point point) {
        if (!point.touched) {
            point.touched = true;
            touched[count++] = point;
        }
    }

    void touch(Point[] points) {
        for (Point point : points) {
            touch(point);
        }
    }

    private void settle() {
        for (int each = 0; each < count; each++) {
            Point point = touched[each];
            point.touched = false;
            long cost = point.terms.weight() * point.value();
            long change = cost - point.cost;
            point.cost = cost;
            if (point.terms.required()) {
                infeasibility += change;
            } else {
                objective += change;
            }
        }
        count = 0;
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
