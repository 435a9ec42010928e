package org.zhixing.timetabling.xhstt;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Event;
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
import java.util.stream.Stream;

/// The events of an instance, with their slots and groups.
final class EventReading {

    /// Longer than any school teaches one event; sums of workloads stay exact below it.
    private static final int LONGEST = 1000;

    private final InstanceReading instance;

    final Ids ids = new Ids("Event");
    final Groups groups = new Groups("EventGroup");
    final List<Event> events = new ArrayList<>();
    final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotsByRole = new HashMap<>();

    EventReading(InstanceReading instance) {
        this.instance = instance;
    }

    void read(Element part) throws Unreadable {
        for (Element group : part.first("EventGroups").stream().flatMap(each -> each.children().stream()).toList()) {
            groups.add(group);
        }
        for (Element event : part.all("Event").toList()) {
            ids.add(event);
            read(event, events.size());
        }
    }

    private void read(Element event, int index) throws Unreadable {
        int duration = Numbers.of(event, "Duration");
        if (duration < 1 || duration > LONGEST) {
            throw Faults.at(event, "<Duration> 应为 1 到 " + LONGEST, "<Duration> must be from 1 to " + LONGEST);
        }
        int workload = Numbers.of(event, "Workload", duration);
        int time = Problem.FREE;
        for (Element given : event.all("Time").toList()) {
            time = instance.timeIds.of(given);
            if (time + duration > instance.times.size()) {
                throw Faults.at(given, "从这里开始会超出最后一个时间", "starting here it would run past the last time");
            }
        }
        int firstSlot = slots.size();
        readSlots(event, index, workload);
        events.add(new Event(event.id(), event.title(), duration, time, firstSlot, slots.size() - firstSlot));
        for (Element group : Stream.concat(event.all("Course"), event.inside("EventGroups", "EventGroup")).toList()) {
            groups.join(group, index);
        }
    }

    private void readSlots(Element event, int index, int workload) throws Unreadable {
        Set<String> roles = new HashSet<>();
        for (Element wanted : event.inside("Resources", "Resource").toList()) {
            Slot slot = slot(wanted, index, workload);
            if (!slot.role().isEmpty()) {
                if (!roles.add(slot.role())) {
                    throw Faults.at(event, "角色 " + Faults.quoted(slot.role()) + " 出现了不止一次", "the Role " + Faults.quoted(slot.role()) + " stands more than once");
                }
                slotsByRole.put(key(index, slot.role()), slots.size());
            }
            slots.add(slot);
        }
        for (Element group : event.inside("ResourceGroups", "ResourceGroup").toList()) {
            for (int resource : instance.resourceGroups.of(group)) {
                slots.add(new Slot(index, "", instance.resources.get(resource).type(), resource, workload));
            }
        }
    }

    private Slot slot(Element wanted, int event, int workload) throws Unreadable {
        String role = wanted.words("Role");
        int type = Problem.FREE;
        for (Element stated : wanted.all("ResourceType").toList()) {
            type = instance.typeIds.of(stated);
        }
        int own = Numbers.of(wanted, "Workload", workload);
        if (!wanted.attributes().containsKey(Element.REFERENCE)) {
            if (role.isEmpty() || type == Problem.FREE) {
                throw Faults.at(wanted, "没有指定资源，须有 <Role> 和 <ResourceType>", "without a Reference it needs a <Role> and a <ResourceType>");
            }
            return new Slot(event, role, type, Problem.FREE, own);
        }
        int resource = instance.resourceIds.of(wanted);
        int actual = instance.resources.get(resource).type();
        if (type != Problem.FREE && type != actual) {
            throw Faults.at(wanted, "资源不是所写的 <ResourceType>", "the resource is not of the stated <ResourceType>");
        }
        return new Slot(event, role, actual, resource, own);
    }

    /// The slot of an event that has a role, or `Problem.FREE`.
    int slot(int event, String role) {
        return slotsByRole.getOrDefault(key(event, role), Problem.FREE);
    }

    private static String key(int event, String role) {
        return event + " " + role;
    }
}
