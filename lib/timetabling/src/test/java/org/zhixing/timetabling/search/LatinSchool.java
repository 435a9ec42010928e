package org.zhixing.timetabling.search;

import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// As many classes as teachers, and every teacher has two periods with every class: a week of twice as many times is
/// full for everybody, so that what a plan without clashes costs is known.
public final class LatinSchool {

    private LatinSchool() {}

    /// @param more what else is asked
    /// @param rename what the ids become
    public static Problem of(int classes, List<Demand> more, UnaryOperator<String> rename) {
        int times = classes * 2;
        List<Resource> resources = IntStream.range(0, times).mapToObj(each -> new Resource(rename.apply("r" + each), "R" + each, each / classes)).toList();
        List<Event> events = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int group = 0; group < classes; group++) {
            for (int teacher = 0; teacher < classes; teacher++) {
                slots.add(new Slot(events.size(), "", 0, group, 2));
                slots.add(new Slot(events.size(), "", 1, classes + teacher, 2));
                events.add(new Event(rename.apply("e" + events.size()), "E" + events.size(), 2, Problem.FREE, events.size() * 2, 2));
            }
        }
        List<Integer> all = IntStream.range(0, events.size()).boxed().toList();
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand.AssignTime(terms("Times", true, 1), all));
        demands.add(new Demand.SplitEvents(terms("Singles", true, 1), all, new Range(1, 1), new Range(2, 2)));
        demands.add(new Demand.AvoidClashes(terms("Clashes", true, 1), IntStream.range(0, times).boxed().toList()));
        demands.addAll(more);
        List<Time> week = IntStream.range(0, times).mapToObj(each -> new Time(rename.apply("t" + each), "T" + each)).toList();
        return new Problem(rename.apply("Latin"), week, List.of("class", "teacher"), resources, events, slots, demands);
    }

    public static Terms terms(String id, boolean required, int weight) {
        return new Terms(id, id, required, weight, CostFunction.LINEAR);
    }
}
