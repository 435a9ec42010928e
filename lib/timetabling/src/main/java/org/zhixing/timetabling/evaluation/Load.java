package org.zhixing.timetabling.evaluation;

/// When a resource is busy, how often at once, and how much it works.
final class Load {

    private static final Point[] NONE = {};

    final int resource;
    final int[] lessons;
    final long[] busy;
    int clashes;
    long workload;

    Point[] whenBusy = NONE;
    Point[] whenClashing = NONE;
    Point[] whenWorking = NONE;

    Load(int resource, int times) {
        this.resource = resource;
        this.lessons = new int[times];
        this.busy = new long[Times.words(times)];
    }

    void occupy(int start, int duration, Ledger ledger) {
        boolean busier = false;
        boolean clashing = false;
        for (int time = start; time < start + duration; time++) {
            if (lessons[time]++ == 0) {
                busy[time >> 6] |= 1L << time;
                busier = true;
            } else {
                clashes++;
                clashing = true;
            }
        }
        tell(busier, clashing, ledger);
    }

    void vacate(int start, int duration, Ledger ledger) {
        boolean freer = false;
        boolean clashing = false;
        for (int time = start; time < start + duration; time++) {
            if (--lessons[time] == 0) {
                busy[time >> 6] &= ~(1L << time);
                freer = true;
            } else {
                clashes--;
                clashing = true;
            }
        }
        tell(freer, clashing, ledger);
    }

    private void tell(boolean busy, boolean clashing, Ledger ledger) {
        if (busy) {
            ledger.touch(whenBusy);
        }
        if (clashing) {
            ledger.touch(whenClashing);
        }
    }

    void work(long more, Ledger ledger) {
        workload += more;
        ledger.touch(whenWorking);
    }
}
