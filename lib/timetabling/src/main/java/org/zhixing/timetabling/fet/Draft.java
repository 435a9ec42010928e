package org.zhixing.timetabling.fet;

import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.CostFunction;
import org.zhixing.timetabling.problem.Days;
import org.zhixing.timetabling.problem.Demand;
import org.zhixing.timetabling.problem.Event;
import org.zhixing.timetabling.problem.EventGroup;
import org.zhixing.timetabling.problem.Problem;
import org.zhixing.timetabling.problem.Resource;
import org.zhixing.timetabling.problem.Slot;
import org.zhixing.timetabling.problem.Terms;
import org.zhixing.timetabling.problem.Time;
import org.zhixing.timetabling.problem.TimeGroup;
import org.zhixing.timetabling.xml.Element;
import org.zhixing.timetabling.xml.Faults;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A problem in the making: resources and events by what they are in the file, and the demands gathered so far.
final class Draft {

    static final int TEACHER = 0;
    static final int STUDENTS = 1;
    static final int ROOM = 2;

    /// Activities that a constraint looks at together are a resource that all of them need.
    private static final int SET = 3;
    static final List<String> TYPES = List.of("Teacher", "Students", "Room", "Activities");

    /// A weight of one percent.
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    final Basics basics;
    final List<Resource> resources = new ArrayList<>();
    final List<Activity> activities;
    final List<List<Slot>> slots = new ArrayList<>();
    final List<Demand> demands = new ArrayList<>();
    final Set<Integer> breaks = new TreeSet<>();
    final Map<Integer, Set<Integer>> unavailable = new HashMap<>();
    final Map<String, Integer> roomOf = new LinkedHashMap<>();
    private final Map<String, Integer> teacherOf = new LinkedHashMap<>();
    private final Map<Integer, Integer> eventOf = new HashMap<>();

    /// For each atom the resource that stands for it and those like it; nothing for one without activities.
    private final Map<Integer, Integer> standIn = new LinkedHashMap<>();
    private final Map<Set<Integer>, Integer> setOf = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /// @param named students sets that constraints tell apart from others
    Draft(Basics basics, Collection<String> named) throws Unreadable {
        this.basics = basics;
        this.activities = List.copyOf(basics.activities.values());
        for (int event = 0; event < activities.size(); event++) {
            eventOf.put(activities.get(event).id(), event);
            slots.add(new ArrayList<>());
        }
        for (String teacher : basics.teachers.keySet()) {
            teacherOf.put(teacher, resource(teacher, TEACHER));
        }
        students(named);
        for (Room room : basics.rooms.values()) {
            if (!room.virtual()) {
                roomOf.put(room.name(), resource(room.name(), ROOM));
            }
        }
        for (int event = 0; event < activities.size(); event++) {
            for (String teacher : activities.get(event).teachers()) {
                given(event, teacherOf.getOrDefault(teacher, 0));
            }
            for (int resource : new LinkedHashSet<>(activities.get(event).atoms().stream().map(standIn::get).toList())) {
                given(event, resource);
            }
        }
    }

    private int resource(String name, int type) {
        resources.add(new Resource(TYPES.get(type).charAt(0) + String.valueOf(resources.size()), name, type));
        return resources.size() - 1;
    }

    private void given(int event, int resource) {
        slots.get(event).add(new Slot(event, "", resources.get(resource).type(), resource, activities.get(event).duration()));
    }

    /// Atoms with the same activities, and alike in every constraint, are one resource.
    private void students(Collection<String> named) {
        Map<Integer, Set<Integer>> events = new LinkedHashMap<>();
        for (int event = 0; event < activities.size(); event++) {
            for (int atom : activities.get(event).atoms()) {
                events.computeIfAbsent(atom, none -> new HashSet<>()).add(event);
            }
        }
        Map<Integer, Set<String>> mentions = new HashMap<>();
        named.forEach(name -> basics.students.getOrDefault(name, Set.of()).forEach(atom -> mentions.computeIfAbsent(atom, none -> new HashSet<>()).add(name)));
        record Likeness(Set<Integer> events, Set<String> mentions) {}
        Map<Likeness, List<Integer>> alike = new LinkedHashMap<>();
        new TreeSet<>(events.keySet()).forEach(atom -> alike.computeIfAbsent(new Likeness(events.getOrDefault(atom, Set.of()), mentions.getOrDefault(atom, Set.of())), none -> new ArrayList<>()).add(atom));
        for (List<Integer> members : alike.values()) {
            String more = members.size() == 1 ? "" : " (+" + (members.size() - 1) + ")";
            int resource = resource(basics.atoms.get(members.getFirst()) + more, STUDENTS);
            members.forEach(atom -> standIn.put(atom, resource));
        }
    }

    // Who and what.

    List<Integer> teachers() {
        Set<Integer> busy = new HashSet<>();
        slots.forEach(each -> each.forEach(slot -> busy.add(slot.resource())));
        return teacherOf.values().stream().filter(busy::contains).toList();
    }

    int teacher(String name, Element at) throws Unreadable {
        return teacherOf.getOrDefault(Basics.known(basics.teachers.keySet(), name, at, "Teacher"), 0);
    }

    /// Each atom's resource: as often as it stands for one.
    List<Integer> students() {
        return List.copyOf(standIn.values());
    }

    List<Integer> students(String name, Element at) throws Unreadable {
        return basics.students(name, at).stream().filter(standIn::containsKey).map(atom -> standIn.getOrDefault(atom, 0)).toList();
    }

    /// The events of activities, without those that are not active.
    List<Integer> events(List<String> ids, Element at) throws Unreadable {
        List<Integer> events = new ArrayList<>();
        for (String id : ids) {
            if (!id.matches("[0-9]{1,9}")) {
                throw Faults.at(at, "不是活动编号：“" + Faults.quoted(id) + "”", "not the id of an activity: “" + Faults.quoted(id) + "”");
            }
            Integer event = eventOf.get(Integer.valueOf(id));
            if (event != null) {
                events.add(event);
            } else if (!basics.inactive.contains(Integer.valueOf(id))) {
                throw Faults.at(at, "没有编号为 " + id + " 的活动", "there is no activity with the Id " + id);
            }
        }
        return events;
    }

    List<Integer> all() {
        return IntStream.range(0, activities.size()).boxed().toList();
    }

    boolean attends(int event, int resource) {
        return slots.get(event).stream().anyMatch(slot -> slot.resource() == resource);
    }

    /// The events of a resource that have a tag, in a group named after both.
    EventGroup tagged(int resource, String tag) {
        return new EventGroup(resources.get(resource).name() + " · " + tag, all().stream().filter(event -> activities.get(event).tags().contains(tag) && attends(event, resource)).toList());
    }

    /// A resource that all these events need; the same for the same events.
    int set(String name, List<Integer> events) {
        Set<Integer> members = new TreeSet<>(events);
        Integer known = setOf.get(members);
        if (known != null) {
            return known;
        }
        int resource = resource(name, SET);
        members.forEach(event -> given(event, resource));
        setOf.put(members, resource);
        return resource;
    }

    EventGroup group(List<Integer> events) {
        return new EventGroup(events.stream().limit(3).map(event -> activities.get(event).name()).collect(Collectors.joining(", ")) + (events.size() > 3 ? " …" : ""), events);
    }

    // Times.

    Days days() {
        return new Days(basics.wholeDays());
    }

    /// Days as those see them who pass over breaks.
    Days daysWithoutBreaks() {
        return new Days(without(basics.wholeDays(), breaks));
    }

    static List<TimeGroup> without(List<TimeGroup> groups, Set<Integer> left) {
        return groups.stream().map(group -> new TimeGroup(group.name(), group.times().stream().filter(time -> !left.contains(time)).toList())).toList();
    }

    // Demands.

    /// The terms of a constraint, or of the several demands that it becomes.
    Terms terms(Fields fields) throws Unreadable {
        String words = fields.needed("Weight_Percentage");
        BigDecimal percent;
        try {
            percent = new BigDecimal(words);
        } catch (NumberFormatException wrong) {
            throw Faults.at(fields.element(), "<Weight_Percentage> 应为 0 到 100，而不是“" + Faults.quoted(words) + "”", "<Weight_Percentage> should be 0 to 100, not “" + Faults.quoted(words) + "”");
        }
        if (percent.signum() < 0 || percent.compareTo(PERCENT) > 0) {
            throw Faults.at(fields.element(), "<Weight_Percentage> 应为 0 到 100，而不是“" + Faults.quoted(words) + "”", "<Weight_Percentage> should be 0 to 100, not “" + Faults.quoted(words) + "”");
        }
        String name = fields.element().name().replaceFirst("^Constraint", "");
        boolean required = percent.compareTo(PERCENT) == 0;
        return new Terms(name + "#" + ordinals.merge(name, 1, Integer::sum), name, required, required ? 1 : percent.multiply(PERCENT).setScale(0, RoundingMode.HALF_UP).intValue(), CostFunction.LINEAR);
    }

    Terms required(String name) {
        return new Terms(name + "#" + ordinals.merge(name, 1, Integer::sum), name, true, 1, CostFunction.LINEAR);
    }

    void ask(Demand demand) {
        if (demand.terms().weight() > 0) {
            demands.add(demand);
        }
    }

    /// Asks it of people by when they are there at all: of each of them the groups without breaks and without the times at which they are not available.
    /// @param people listed once for each time that it counts
    void askPresent(List<Integer> people, List<TimeGroup> groups, BiFunction<List<Integer>, List<TimeGroup>, Demand> demand) {
        Map<Set<Integer>, List<Integer>> byAbsence = new LinkedHashMap<>();
        people.forEach(each -> byAbsence.computeIfAbsent(unavailable.getOrDefault(each, Set.of()), none -> new ArrayList<>()).add(each));
        byAbsence.forEach((absence, some) -> {
            Set<Integer> left = new HashSet<>(absence);
            left.addAll(breaks);
            ask(demand.apply(some, without(groups, left)));
        });
    }

    /// What is required is asked once, however many someone stands for.
    static List<Integer> once(Terms terms, List<Integer> people) {
        return terms.required() ? people.stream().distinct().toList() : people;
    }

    /// The slots one after another; from then on they have indexes.
    List<Slot> allSlots() {
        return slots.stream().flatMap(List::stream).toList();
    }

    int firstSlot(int event) {
        return slots.subList(0, event).stream().mapToInt(List::size).sum();
    }

    Problem problem(String id, List<Time> times) {
        List<Event> events = new ArrayList<>();
        int first = 0;
        for (int event = 0; event < activities.size(); event++) {
            events.add(new Event(String.valueOf(activities.get(event).id()), activities.get(event).name(), activities.get(event).duration(), Problem.FREE, first, slots.get(event).size()));
            first += slots.get(event).size();
        }
        return new Problem(id, times, TYPES, resources, events, allSlots(), demands);
    }
}
