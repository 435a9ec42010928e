package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;

/// The problem's numbers as arrays.
final class Layout {

    final int times;
    final int[] eventDuration;
    final int[] eventTime;
    final int[] firstSlot;
    final int[] slots;
    final int[] given;
    final int[] type;
    final int[] resourceType;

    /// What one period of a slot counts for a resource's workload, in units of which `unit` make a workload of 1.
    final long[] work;
    final long unit;

    Layout(Problem problem) {
        times = problem.times().size();
        eventDuration = problem.events().stream().mapToInt(Event::duration).toArray();
        eventTime = problem.events().stream().mapToInt(Event::time).toArray();
        firstSlot = problem.events().stream().mapToInt(Event::firstSlot).toArray();
        slots = problem.events().stream().mapToInt(Event::slots).toArray();
        given = problem.slots().stream().mapToInt(Slot::resource).toArray();
        type = problem.slots().stream().mapToInt(Slot::type).toArray();
        resourceType = problem.resources().stream().mapToInt(each -> each.type()).toArray();
        unit = unit(problem);
        work = problem.slots().stream().mapToLong(slot -> Math.multiplyExact(unit, slot.workload()) / eventDuration[slot.event()]).toArray();
    }

    /// The least number that all durations divide, as far as workloads need it.
    private long unit(Problem problem) {
        long unit = 1;
        for (Slot slot : problem.slots()) {
            long part = eventDuration[slot.event()] / common(slot.workload(), eventDuration[slot.event()]);
            unit = Math.multiplyExact(unit / common(unit, part), part);
        }
        return unit;
    }

    private static long common(long one, long other) {
        return other == 0 ? one : common(other, one % other);
    }

    int lessonsAtMost() {
        int sum = 0;
        for (int duration : eventDuration) {
            sum = Math.addExact(sum, duration);
        }
        return sum;
    }
}
