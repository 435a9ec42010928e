package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.Lesson;
import org.zhixing.timetabling.problem.Plan;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A solution to a plan: what it leaves out is taken from the problem.
final class SolutionReading {

    private final Problem problem;
    private final Map<String, Integer> events = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> resources = new HashMap<>();

    SolutionReading(Problem problem) {
        this.problem = problem;
        problem.events().forEach(each -> events.put(each.id(), events.size()));
        problem.times().forEach(each -> times.put(each.id(), times.size()));
        problem.resources().forEach(each -> resources.put(each.id(), resources.size()));
    }

    Plan plan(Element solution) throws Unreadable {
        List<Lesson> lessons = new ArrayList<>();
        int[] planned = new int[problem.events().size()];
        for (Element each : solution.inside("Events", "Event").toList()) {
            Lesson lesson = lesson(each);
            planned[lesson.event()] = Math.min(Integer.MAX_VALUE / 2, planned[lesson.event()] + lesson.duration());
            lessons.add(lesson);
        }
        for (int each = 0; each < planned.length; each++) {
            Event event = problem.events().get(each);
            if (planned[each] == 0) {
                lessons.add(problem.given(each, event.duration()));
            } else if (planned[each] != event.duration()) {
                String id = Faults.quoted(event.id());
                throw Faults.at(solution, "事件 " + id + " 各部分时长之和为 " + planned[each] + "，应为 " + event.duration(), "the parts of event " + id + " last " + planned[each] + " in all, not " + event.duration());
            }
        }
        return new Plan(lessons);
    }

    private Lesson lesson(Element it) throws Unreadable {
        int index = index(events, it, "Event");
        Event event = problem.events().get(index);
        int duration = Numbers.of(it, "Duration", event.duration());
        if (duration < 1) {
            throw Faults.at(it, "<Duration> 应至少为 1", "<Duration> must be at least 1");
        }
        int time = event.time();
        for (Element start : it.all("Time").toList()) {
            int stated = index(times, start, "Time");
            if (!event.free() && stated != event.time()) {
                throw Faults.at(it, "时间与问题中给定的不同", "the time is not the one that the instance gives");
            }
            time = stated;
        }
        if (time != Problem.FREE && time + duration > problem.times().size()) {
            throw Faults.at(it, "超出了最后一个时间", "it runs past the last time");
        }
        return new Lesson(index, duration, time, filled(it, index, event));
    }

    private List<Integer> filled(Element it, int index, Event event) throws Unreadable {
        List<Integer> filled = new ArrayList<>(problem.given(index, 1).resources());
        Set<String> roles = new HashSet<>();
        for (Element each : it.inside("Resources", "Resource").toList()) {
            int resource = index(resources, each, "Resource");
            String role = each.words("Role");
            if (role.isEmpty() && problem.slotsOf(index).anyMatch(slot -> problem.slots().get(slot).resource() == resource)) {
                continue;
            }
            int slot = problem.slotsOf(index).filter(candidate -> !role.isEmpty() && problem.slots().get(candidate).role().equals(role)).findFirst().orElse(Problem.FREE);
            if (slot < 0) {
                throw Faults.at(it, "事件没有角色“" + Faults.quoted(role) + "”", "the event has no Role “" + Faults.quoted(role) + "”");
            }
            check(each, problem.slots().get(slot), resource, roles.add(role));
            filled.set(slot - event.firstSlot(), resource);
        }
        return filled;
    }

    private void check(Element it, Slot slot, int resource, boolean first) throws Unreadable {
        String role = Faults.quoted(slot.role());
        if (!first) {
            throw Faults.at(it, "角色“" + role + "”出现了不止一次", "the Role “" + role + "” stands more than once");
        }
        if (problem.resources().get(resource).type() != slot.type()) {
            throw Faults.at(it, "角色“" + role + "”要的是另一类资源", "the Role “" + role + "” wants a resource of another type");
        }
        if (!slot.free() && resource != slot.resource()) {
            throw Faults.at(it, "资源与问题中给定的不同", "the resource is not the one that the instance gives");
        }
    }

    private static int index(Map<String, Integer> indexes, Element reference, String kind) throws Unreadable {
        Integer index = indexes.get(reference.reference());
        if (index == null) {
            throw Faults.at(reference, "问题里没有这个 " + kind, "the instance has no such " + kind);
        }
        return index;
    }
}
