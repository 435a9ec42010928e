package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Range;
import org.zhixing.timetabling.problem.SlotGroup;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A constraint to a demand: what it applies to becomes its points.
final class ConstraintReading {

    private static final int HEAVIEST = 1000;

    private final InstanceReading instance;
    private final EventReading events;

    ConstraintReading(InstanceReading instance, EventReading events) {
        this.instance = instance;
        this.events = events;
    }

    Demand demand(Element it) throws Unreadable {
        Terms terms = terms(it);
        Element to = it.first("AppliesTo").orElseThrow();
        return switch (it.name()) {
            case "AssignTimeConstraint" -> new Demand.AssignTime(terms, freeEvents(to));
            case "AssignResourceConstraint" -> new Demand.AssignResource(terms, freeSlots(to, role(it)));
            case "PreferTimesConstraint" -> new Demand.PreferTimes(terms, freeEvents(to), times(it), duration(it));
            case "PreferResourcesConstraint" -> new Demand.PreferResources(terms, freeSlots(to, role(it)), List.copyOf(new TreeSet<>(resources(it))));
            case "SplitEventsConstraint" -> new Demand.SplitEvents(terms, events(to), Numbers.range(it, "MinimumDuration", "MaximumDuration"), Numbers.range(it, "MinimumAmount", "MaximumAmount"));
            case "DistributeSplitEventsConstraint" -> new Demand.DistributeSplitEvents(terms, events(to), duration(it), amount(it));
            case "AvoidSplitAssignmentsConstraint" -> new Demand.AvoidSplitAssignments(terms, slotGroups(to, role(it)));
            case "SpreadEventsConstraint" -> new Demand.SpreadEvents(terms, groups(to), shares(it));
            case "LinkEventsConstraint" -> new Demand.LinkEvents(terms, groups(to));
            case "OrderEventsConstraint" -> new Demand.OrderEvents(terms, pairs(to));
            case "AvoidClashesConstraint" -> new Demand.AvoidClashes(terms, resources(to));
            case "AvoidUnavailableTimesConstraint" -> new Demand.AvoidUnavailableTimes(terms, resources(to), times(it));
            case "LimitIdleTimesConstraint" -> new Demand.LimitIdleTimes(terms, resources(to), timeGroups(it), amount(it));
            case "ClusterBusyTimesConstraint" -> new Demand.ClusterBusyTimes(terms, resources(to), timeGroups(it), amount(it));
            case "LimitBusyTimesConstraint" -> new Demand.LimitBusyTimes(terms, resources(to), timeGroups(it), amount(it));
            case "LimitWorkloadConstraint" -> new Demand.LimitWorkload(terms, resources(to), amount(it));
            default -> throw Faults.at(it, "不认识的约束", "unknown constraint");
        };
    }

    private static Terms terms(Element it) throws Unreadable {
        String required = it.words("Required");
        if (!required.equals("true") && !required.equals("false")) {
            throw Faults.at(it, "<Required> 应为 true 或 false", "<Required> must be true or false");
        }
        int weight = Numbers.of(it, "Weight");
        if (weight > HEAVIEST) {
            throw Faults.at(it, "<Weight> 超过 " + HEAVIEST, "<Weight> exceeds " + HEAVIEST);
        }
        return new Terms(it.id(), it.title(), required.equals("true"), weight, function(it));
    }

    /// The names of all editions; Sum, SquareSum and StepSum of the old are Linear, Quadratic and Step of the new.
    private static CostFunction function(Element it) throws Unreadable {
        String name = it.words("CostFunction");
        return switch (name) {
            case "Linear", "Sum" -> CostFunction.LINEAR;
            case "Quadratic", "SquareSum" -> CostFunction.QUADRATIC;
            case "Step", "StepSum" -> CostFunction.STEP;
            case "SumSquares" -> CostFunction.SUM_OF_SQUARES;
            case "SumSteps" -> CostFunction.SUM_OF_STEPS;
            default -> throw Faults.at(it, "不认识的 <CostFunction> “" + Faults.quoted(name) + "”", "unknown <CostFunction> “" + Faults.quoted(name) + "”");
        };
    }

    private static String role(Element it) throws Unreadable {
        String role = it.words("Role");
        if (role.isEmpty()) {
            throw Faults.at(it, "<Role> 是空的", "<Role> is empty");
        }
        return role;
    }

    private static int duration(Element it) throws Unreadable {
        int duration = Numbers.of(it, "Duration");
        if (duration == 0 && it.first("Duration").isPresent()) {
            throw Faults.at(it, "<Duration> 应至少为 1", "<Duration> must be at least 1");
        }
        return duration;
    }

    private static Range amount(Element it) throws Unreadable {
        return Numbers.range(it, "Minimum", "Maximum");
    }

    private List<Integer> events(Element to) throws Unreadable {
        List<Integer> all = new ArrayList<>();
        for (Element group : to.inside("EventGroups", "EventGroup").toList()) {
            all.addAll(events.groups.of(group));
        }
        for (Element event : to.inside("Events", "Event").toList()) {
            all.add(events.ids.of(event));
        }
        return all;
    }

    private List<Integer> freeEvents(Element to) throws Unreadable {
        return events(to).stream().filter(each -> events.events.get(each).free()).toList();
    }

    private List<Integer> freeSlots(Element to, String role) throws Unreadable {
        return events(to).stream().map(each -> events.slot(each, role)).filter(slot -> slot >= 0 && events.slots.get(slot).free()).toList();
    }

    private List<EventGroup> groups(Element to) throws Unreadable {
        List<EventGroup> all = new ArrayList<>();
        for (Element group : to.inside("EventGroups", "EventGroup").toList()) {
            all.add(new EventGroup(events.groups.declared(group).title(), events.groups.of(group)));
        }
        return all;
    }

    private List<SlotGroup> slotGroups(Element to, String role) throws Unreadable {
        List<SlotGroup> all = new ArrayList<>();
        for (Element group : to.inside("EventGroups", "EventGroup").toList()) {
            List<Integer> slots = new ArrayList<>();
            for (int event : events.groups.of(group)) {
                int slot = events.slot(event, role);
                if (slot < 0) {
                    String id = Faults.quoted(events.events.get(event).id());
                    throw Faults.at(group, "其中的 " + id + " 没有角色 " + Faults.quoted(role), "its event " + id + " has no Role " + Faults.quoted(role));
                }
                slots.add(slot);
            }
            all.add(new SlotGroup(events.groups.declared(group).title(), slots));
        }
        return all;
    }

    private List<Demand.OrderEvents.Pair> pairs(Element to) throws Unreadable {
        List<Demand.OrderEvents.Pair> all = new ArrayList<>();
        for (Element pair : to.inside("EventPairs", "EventPair").toList()) {
            all.add(new Demand.OrderEvents.Pair(events.ids.of(pair.first("FirstEvent").orElseThrow()), events.ids.of(pair.first("SecondEvent").orElseThrow()), Numbers.range(pair, "MinSeparation", "MaxSeparation")));
        }
        return all;
    }

    private List<Demand.SpreadEvents.Share> shares(Element it) throws Unreadable {
        List<Demand.SpreadEvents.Share> all = new ArrayList<>();
        for (Element group : it.inside("TimeGroups", "TimeGroup").toList()) {
            all.add(new Demand.SpreadEvents.Share(timeGroup(group), amount(group)));
        }
        return all;
    }

    private List<Integer> resources(Element to) throws Unreadable {
        List<Integer> all = new ArrayList<>();
        for (Element group : to.inside("ResourceGroups", "ResourceGroup").toList()) {
            all.addAll(instance.resourceGroups.of(group));
        }
        for (Element resource : to.inside("Resources", "Resource").toList()) {
            all.add(instance.resourceIds.of(resource));
        }
        return all;
    }

    private List<Integer> times(Element it) throws Unreadable {
        TreeSet<Integer> all = new TreeSet<>();
        for (Element group : it.inside("TimeGroups", "TimeGroup").toList()) {
            all.addAll(instance.timeGroups.of(group));
        }
        for (Element time : it.inside("Times", "Time").toList()) {
            all.add(instance.timeIds.of(time));
        }
        return List.copyOf(all);
    }

    private List<TimeGroup> timeGroups(Element it) throws Unreadable {
        List<TimeGroup> all = new ArrayList<>();
        for (Element group : it.inside("TimeGroups", "TimeGroup").toList()) {
            all.add(timeGroup(group));
        }
        return all;
    }

    private TimeGroup timeGroup(Element group) throws Unreadable {
        return new TimeGroup(instance.timeGroups.declared(group).title(), instance.timeGroups.of(group));
    }
}
